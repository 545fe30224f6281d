// `npm run bench:guard`: measures what docs/benchmarks.md states of sizes and, where it is cheap, of ratios, and
// ends with code 1 where one is worse by more than a fifth. `npm run build` comes first.
import { createRequire } from 'node:module';
import * as chrono from 'chrono-node';
import { findMentions } from 'luntan';
import * as script from 'luntan/script';
import { Converter } from 'opencc-js';
import { cpuRounds } from './cpu-rounds.mjs';
import { FORMAT_CONTESTS } from './format-contests.mjs';
import { IMPORTS, sizeOf, ZOD } from './import-sizes.mjs';
import { makePressText } from './press-text.mjs';
import { LOCALES, NAMES, PREPARATION } from './script-rounds.mjs';
import { SENTENCES } from './sentences.mjs';
import { holds, stated } from './stated-figures.mjs';

const recognizers = createRequire(import.meta.url)('@microsoft/recognizers-text-suite');

const LONG = makePressText(3_000_000);
const SHORT = LONG.slice(0, 20_000);
const PRESS = makePressText(30_000);
const DENSE = SENTENCES.join('\n').repeat(8);
const ROUNDS = 5;
/** How often a ratio is measured before it is believed to be worse: others use the machine, too. */
const ATTEMPTS = 3;

const bySentence = (read) => () => SENTENCES.forEach((sentence) => read(sentence));
const BARE = /[0-9零〇一二三四五六七八九十百千万亿兆]+/g;
const bare = (text) => () => {
  BARE.lastIndex = 0;
  while (BARE.exec(text));
};

/** Whose row in the table of readers it is, ours, and the peer. */
const MENTIONS = [
  [
    'against the currency model of @microsoft/recognizers-text, by sentence',
    bySentence(findMentions),
    bySentence((sentence) => recognizers.recognizeCurrency(sentence, 'zh-cn')),
  ],
  [
    'against chrono-node zh (dates alone), by sentence',
    bySentence(findMentions),
    bySentence((sentence) => chrono.zh.hans.parse(sentence)),
  ],
  [
    'against a bare `/[0-9零…兆]+/g` loop that only finds digits, dense',
    () => findMentions(DENSE),
    bare(DENSE),
  ],
  ['the same, press text', () => findMentions(PRESS), bare(PRESS)],
].map(([row, ours, peer]) => ({ table: '', row, column: 1, ours, peer }));

/** The two tables of script conversion: a long text, and strings of ten characters. */
const SCRIPTS = NAMES.flatMap((name) => {
  const [from, to] = LOCALES[name];
  const oracle = Converter({ from, to });
  const before = PREPARATION[name] ? script[PREPARATION[name]] : (text) => text;
  const long = before(LONG);
  const strings = before(SHORT)
    .match(/.{10}/gsu)
    .map((string) => [...string].join(''));
  // Engines join strings when they are first read: reading the last unit makes them do it in time.
  const whole = (convert) => () => convert(long).charCodeAt(long.length - 1);
  const each = (convert) => () => strings.forEach((string) => convert(string));
  const ours = script[name];
  return [
    { table: '10 MB', row: name, column: 4, ours: whole(ours), peer: whole(oracle) },
    { table: '10 characters', row: name, column: 3, ours: each(ours), peer: each(oracle) },
  ];
});

const FORMATS = FORMAT_CONTESTS.map(({ label, ours, peer }) => ({
  ...{ table: 'records', row: label, column: 3, ours, peer },
}));

const state = stated();
const failed = [];

function tell(label, form, expected, measured) {
  const isWell = holds(form, expected, measured);
  const [is, was] = [measured, expected].map((figure) =>
    form === 'kB' ? `${figure.toFixed(1)} kB` : `×${figure.toPrecision(3)}`,
  );
  const line = `| ${label} | ${was} | ${is} | ${isWell ? '' : 'worse'} |`;
  if (form === 'times' || !isWell) console.log(line);
  if (!isWell) failed.push(label);
}

console.log('| figure | stated | measured | |\n|---|---:|---:|---|');
for (const { label, entry, names } of IMPORTS) {
  const expected = state({ table: 'import', row: label, column: 1, form: 'kB' });
  tell(label, 'kB', expected, (await sizeOf(entry, names, ZOD)) / 1000);
}
for (const { ours, peer, ...place } of [...MENTIONS, ...SCRIPTS, ...FORMATS]) {
  const expected = state({ ...place, form: 'times' });
  let best = 0;
  for (let i = 0; i < ATTEMPTS && !holds('times', expected, best); i++) {
    const [us, them] = cpuRounds([ours, peer], ROUNDS);
    best = Math.max(best, them / us);
  }
  tell([place.table, place.row].filter(Boolean).join(', '), 'times', expected, best);
}

const count = IMPORTS.length + MENTIONS.length + SCRIPTS.length + FORMATS.length;
console.log(`\n${count - failed.length} of ${count} figures are as docs/benchmarks.md states them`);
if (failed.length > 0) process.exitCode = 1;
