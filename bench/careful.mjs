// Errors of OpenCC (as luntan/script has it) and of the careful converter, by kind, on the sets of
// test/script/careful/sets; and their speed, in one run. Prints Markdown tables. `npm run build` comes first.
//
//   node bench/careful.mjs
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { carefulConverter } from '../dist/script/careful.js';
import { s2hkp, s2t, s2tw, s2twp, t2tw, tw2s, tw2t } from '../dist/script/index.js';
import { makePressText } from './press-text.mjs';

const SETS = join(import.meta.dirname, '../test/script/careful/sets');
const ROUNDS = 7;
const BYTES = 10_000_000;

const lines = (name) =>
  readFileSync(join(SETS, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
const table = (name, column) =>
  lines(name)
    .map((line) => line.split('\t'))
    .map((row) => [row[0], row[column]]);
/** Sentences as print has them, and their simplified form before. */
const sentences = (name) => lines(name).map((line) => [tw2s(line), t2tw(tw2t(line))]);
const wrong = (rows, convert) => rows.filter(([from, to]) => convert(from) !== to).length;

const careful = (to, vocabulary = 'none') => carefulConverter({ to, vocabulary });
const KINDS = [
  ['phrases that cut words', sentences('boundaries.txt'), 's2tw', s2tw, careful('hant-TW')],
  ['characters with several forms', sentences('characters.txt'), 's2tw', s2tw, careful('hant-TW')],
  ['names, and words that are none', sentences('names.txt'), 's2tw', s2tw, careful('hant-TW')],
  ['press of Taiwan', table('press.tsv', 1), 's2twp', s2twp, careful('hant-TW', 'press')],
  ['press of Hong Kong', table('press.tsv', 2), 's2hkp', s2hkp, careful('hant-HK', 'press')],
  ['to simplified', table('simplified.tsv', 1), 'tw2s', tw2s, careful('hans')],
];

console.log('| kind | of | wrong with OpenCC | wrong with the careful converter |');
console.log('| --- | ---: | ---: | ---: |');
for (const [kind, rows, name, opencc, ours] of KINDS) {
  console.log(
    `| ${kind} | ${rows.length} | ${wrong(rows, opencc)} (\`${name}\`) | ${wrong(rows, ours)} |`,
  );
}

const text = makePressText(BYTES);
const converters = {
  'opencc-js, cn to t': Converter({ from: 'cn', to: 't' }),
  s2t,
  'careful, hant': careful('hant'),
  'careful, hant-TW': careful('hant-TW'),
  'careful, hant-TW with press words': careful('hant-TW', 'press'),
};
const best = {};
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, convert] of Object.entries(converters)) {
    const start = performance.now();
    convert(text);
    best[name] = Math.min(best[name] ?? Infinity, performance.now() - start);
  }
}
console.log(`\n| ${(text.length / 1e6).toFixed(1)} M characters | Mchar/s |\n| --- | ---: |`);
for (const [name, time] of Object.entries(best)) {
  console.log(`| ${name} | ${(text.length / time / 1000).toFixed(1)} |`);
}
