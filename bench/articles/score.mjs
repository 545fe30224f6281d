// Compares what readArticle states with a hand-made gold. README.md beside this file says how the
// gold is written and how it counts.
//
//   node bench/articles/score.mjs [FOLDER] [--list] [--kind KIND] [--text NN] [--records]
//   node bench/articles/score.mjs [FOLDER] --self-test
//
// FOLDER       texts and gold.json; those of `development` when none is named
// --list       every miss, extra, wrong status, wrong field and wrong part of a head, with its words
// --kind       statements of one kind alone: forum, signing, statistic …
// --text       one text alone
// --records    the records of draftRecords in place of the statements
// --self-test  no reading: the gold itself, whole and spoilt
//
// Reads dist/ (`npm run build` comes first); DIST=path/to/dist reads another build.
import { parseArgs } from 'node:util';
import { countSet } from './scorer/count.mjs';
import { wrongFields } from './scorer/gold-fields.mjs';
import { KINDS } from './scorer/kinds.mjs';
import { draftRecords } from './scorer/library.mjs';
import { recordsOf, statementsOf } from './scorer/read.mjs';
import { report } from './scorer/report.mjs';
import { selfTest } from './scorer/self-test.mjs';
import { SETS, readSet, textsOf } from './scorer/sets.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: 'boolean' },
    kind: { type: 'string' },
    text: { type: 'string' },
    records: { type: 'boolean' },
    'self-test': { type: 'boolean' },
  },
});

function stop(message) {
  console.error(message);
  process.exit(2);
}

const [folder] = positionals;
const all = folder === undefined ? textsOf(SETS[0]) : readSet(folder);
const texts = all.filter(({ id }) => options.text === undefined || id === options.text);
if (texts.length === 0) stop(`expected a text of this folder, got ${options.text}`);
if (options.kind !== undefined && !KINDS.includes(options.kind))
  stop(`expected a kind (${KINDS.join(', ')}), got ${options.kind}`);
const faults = wrongFields(texts);
if (faults.length > 0) stop(faults.join('\n'));
if (options.records && !draftRecords) stop('expected a build that has draftRecords');

if (options['self-test']) process.exit(selfTest(texts) ? 0 : 1);
const count = countSet(texts, options.records ? recordsOf : statementsOf, options.kind);
if (options.list) for (const line of count.lines) console.log(line);
report(count);
