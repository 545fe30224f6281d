// Mutants that change nothing that anybody can tell, looked at one by one. They are not tried, and have no part in the
// score. A row names a mutant by what stands there, so that it holds wherever its line moves:
//
//   file  below src
//   line  the line on which it begins, without the space around it
//   from  what is changed, or how it begins, with … behind it
//   to    what Stryker puts in its place
//   why   the reason why nothing changes: faster or slower is no difference
//
// A row whose line is gone fails (test/repository/mutants.test.ts).

import { readFileSync } from 'node:fs';
import { article } from './equal/article.mjs';
import { formats } from './equal/formats.mjs';
import { lookup } from './equal/lookup.mjs';
import { scriptEngine } from './equal/script-engine.mjs';
import { script } from './equal/script.mjs';
import { text } from './equal/text.mjs';

export const EQUAL = [...article, ...formats, ...lookup, ...script, ...scriptEngine, ...text];

/** Why a mutant is equal; none where nobody has said so. */
export function whyEqual({ fileName, location, replacement }) {
  const path = fileName.replaceAll('\\', '/').replace(/^.*\/(?=src\/)/, '');
  const rows = EQUAL.filter(({ file, to }) => path === `src/${file}` && to === replacement);
  if (rows.length === 0) return undefined;
  const lines = linesOf(path);
  const line = lines[location.start.line].trim();
  const changed = textAt(lines, location);
  return rows.find((row) => row.line === line && begins(changed, row.from))?.why;
}

/** Of the project itself: the files of Stryker's copy hold all mutants. */
const read = new Map();
function linesOf(path) {
  const address = new URL(`../../${path}`, import.meta.url);
  if (!read.has(path)) read.set(path, readFileSync(address, 'utf8').split('\n'));
  return read.get(path);
}

function textAt(lines, { start, end }) {
  const within = lines.slice(start.line, end.line + 1);
  within[within.length - 1] = within.at(-1).slice(0, end.column);
  within[0] = within[0].slice(start.column);
  return within.join('\n');
}

const begins = (text, from) =>
  from.endsWith('…') ? text.startsWith(from.slice(0, -1)) : text === from;
