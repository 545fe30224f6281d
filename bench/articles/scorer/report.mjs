// What a count prints.
import { sumOf } from './count.mjs';
import { KINDS } from './kinds.mjs';

const ratio = (a, b) => (b === 0 ? '1.000' : (a / b).toFixed(3));

const figures = (row) =>
  `P ${ratio(row.right, row.stated)} (${row.right}/${row.stated}) ` +
  `R ${ratio(row.right, row.wanted)} (${row.right}/${row.wanted}) ` +
  `fields ${ratio(row.fieldsRight, row.fields)} (${row.fieldsRight}/${row.fields})`;

/** A line for each kind, the heads, and the sum. */
export function report(count) {
  const order = (label) => KINDS.indexOf(label.split(' ')[0]);
  const labels = Object.keys(count.tally).sort((a, b) => order(a) - order(b) || a.localeCompare(b));
  for (const label of labels) console.log(`${label.padEnd(14)} ${figures(count.tally[label])}`);
  const { right, wanted } = count.heads;
  const others = count.ignored ? `; statements of other kinds, not counted: ${count.ignored}` : '';
  console.log(`heads          ${ratio(right, wanted)} (${right}/${wanted})${others}`);
  console.log(`articles: ${figures(sumOf(count))} traps ${count.traps}`);
}

/** The cells of a set in a table: precision, recall, fields, false statements on traps, heads. */
export function cellsOf(count) {
  const sum = sumOf(count);
  return [
    `${ratio(sum.right, sum.stated)} (${sum.right}/${sum.stated})`,
    `${ratio(sum.right, sum.wanted)} (${sum.right}/${sum.wanted})`,
    `${ratio(sum.fieldsRight, sum.fields)} (${sum.fieldsRight}/${sum.fields})`,
    String(count.traps),
    `${ratio(count.heads.right, count.heads.wanted)} (${count.heads.right}/${count.heads.wanted})`,
  ];
}
