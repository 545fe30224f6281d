// Which mutants a test saw the last time. With MUTATION_AGAIN=yes only the others are tried, and those of files that have
// changed since: tests that are added see what was seen before.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const SEEN = new Set(['Killed', 'Timeout']);

const fileOf = ({ fileName }) => fileName.replaceAll('\\', '/').replace(/^.*\/(?=src\/)/, '');

const keyOf = ({ mutatorName, replacement, location: { start, end } }) =>
  [mutatorName, replacement, start.line, start.column, end.line, end.column].join('|');

/**
 * Reads the report of a former run.
 *
 * @param path - of a report in the form of mutation-testing-elements
 * @returns asked of a result, whether a test saw the mutant then
 */
export function seenBefore(path) {
  if (!existsSync(path)) return () => false;
  const seen = new Map();
  for (const [file, { source, mutants }] of Object.entries(JSON.parse(readFileSync(path)).files)) {
    const address = new URL(`../../${file}`, import.meta.url);
    if (!existsSync(address) || source !== readFileSync(address, 'utf8')) continue;
    const killed = mutants.filter(({ status }) => SEEN.has(status));
    seen.set(file, new Set(killed.map(keyOf)));
  }
  return (result) => seen.get(fileOf(result))?.has(keyOf(result)) === true;
}

/** Why a mutant that was seen before is not tried. */
export const SEEN_BEFORE = 'seen before';

/** A mutant that was seen before counts as killed. */
export const asSeen = (mutant) =>
  mutant.statusReason === SEEN_BEFORE ? { ...mutant, status: 'Killed' } : mutant;

/** Says so in the report of a run, which the next one reads. */
export function keepSeen(path) {
  const report = JSON.parse(readFileSync(path, 'utf8'));
  for (const file of Object.values(report.files)) file.mutants = file.mutants.map(asSeen);
  writeFileSync(path, JSON.stringify(report));
}
