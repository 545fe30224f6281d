// Counts every set and prints a Markdown table, a line a set. `npm run build` comes first.
import { countSet } from './scorer/count.mjs';
import { statementsOf } from './scorer/read.mjs';
import { cellsOf } from './scorer/report.mjs';
import { SETS, textsOf } from './scorer/sets.mjs';

const row = (cells) => `| ${cells.join(' | ')} |`;
console.log(
  row(['set', 'texts', 'rules written on it', 'precision', 'recall', 'fields', 'traps', 'heads']),
);
console.log('|---|--:|---|--:|--:|--:|--:|--:|');
for (const set of SETS) {
  const texts = textsOf(set);
  const cells = cellsOf(countSet(texts, statementsOf));
  console.log(row([set.name, texts.length, set.isLookedAt ? 'yes' : 'no', ...cells]));
}
