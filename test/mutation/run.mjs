// Mutates a sample of the source, and tells which mutants no test sees.
//
//   node test/mutation/run.mjs [FOLDER…]
//
// MUTATION_CONCURRENCY says in how many processes (2). MUTATION_AGAIN=yes tries those alone that no test saw the last time,
// and those of files that have changed.
//
// FOLDER is one of src: lookup, formats, script, text, article; all of them without one. The report of each is written to
// node_modules/.cache/luntan/mutation/FOLDER.json, in the form of mutation-testing-elements.

import { Stryker } from '@stryker-mutator/core';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { FOLDERS } from './folders.mjs';
import { isResultSampled, SEED } from './sample.mjs';
import { asSeen, keepSeen } from './seen-before.mjs';

process.chdir(new URL('../..', import.meta.url).pathname);
const CACHE = 'node_modules/.cache/luntan/mutation';
const folders = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(FOLDERS);
const unknown = folders.filter((folder) => !(folder in FOLDERS));
if (unknown.length > 0) {
  throw new RangeError(
    `expected folders of ${Object.keys(FOLDERS).join(', ')}; got ${unknown.join(', ')}`,
  );
}

mkdirSync(CACHE, { recursive: true });
process.env.FC_SEED ??= String(SEED);
for (const folder of folders) report(folder, await mutate(folder));

async function mutate(folder) {
  const path = `${CACHE}/${folder}.json`;
  const earlier = `${CACHE}/${folder}.earlier.json`;
  rmSync(earlier, { force: true });
  if (process.env.MUTATION_AGAIN === 'yes' && existsSync(path)) renameSync(path, earlier);
  process.env.MUTATION_EARLIER = resolve(earlier);
  process.env.MUTATION_FOLDER = folder;
  process.env.MUTATION_SHARE = String(FOLDERS[folder].share);
  const stryker = new Stryker({
    mutate: [`src/${folder}/**/*.ts`, '!src/**/*.generated.ts', '!src/**/lazy.ts'],
    testRunner: 'in-process',
    buildCommand: 'node test/mutation/bundle.mjs',
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    ignorers: ['lazy-tables'],
    checkers: ['sample'],
    plugins: [`${process.cwd()}/test/mutation/plugins.mjs`],
    concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
    // A busy machine is no mutant that runs for ever.
    timeoutMS: 15_000,
    timeoutFactor: 2,
    dryRunTimeoutMinutes: 30,
    disableTypeChecks: false,
    allowEmpty: true,
    tempDirName: `${CACHE}/${folder}-files`,
    ignorePatterns: ['dist', 'docs/api', 'site', 'coverage', '.changeset'],
    reporters: ['json', 'teller'],
    jsonReporter: { fileName: path },
    logLevel: 'warn',
    warnings: { slow: false },
  });
  const results = await stryker.runMutationTest();
  keepSeen(path);
  return results.filter((mutant) => isResultSampled(mutant, FOLDERS[folder].share)).map(asSeen);
}

function report(folder, mutants) {
  const countOf = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const seen = countOf('Killed', 'Timeout');
  const all = seen + countOf('Survived', 'NoCoverage');
  process.stdout.write(
    `src/${folder}: of ${all} mutants (seed ${SEED}) ${seen} are seen by a test ` +
      `(${((100 * seen) / all).toFixed(1)} %); ${countOf('Ignored')} more stand in tables and ` +
      `${countOf('CompileError')} change nothing (test/mutation/equal), and are not tried\n`,
  );
}
