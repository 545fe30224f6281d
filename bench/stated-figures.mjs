// What docs/benchmarks.md states, read from its tables, and whether what was measured still holds of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** By how much a figure may be worse than it is stated: measuring twice differs by as much. */
const TOLERANCE = 0.2;

const cellsOf = (line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The tables of a page in Markdown: the cells of the head, and those of each row. */
export function tablesIn(text) {
  return [...text.matchAll(/^(\|.*\|)\n\|[ :|-]+\|\n((?:\|.*\|\n?)*)/gm)].map(([, head, rows]) => ({
    head: cellsOf(head),
    rows: rows.trimEnd().split('\n').map(cellsOf),
  }));
}

const FORMS = { kB: /^([\d.,]+) kB$/, times: /^×([\d.,]+)$/ };

/**
 * Reads figures from the tables of a page.
 *
 * @param text - the page
 * @returns a reader of the figure in the first row that begins with `row`, of the first table whose head begins
 *   with `table`; it throws where there is none, so that no figure is guarded that nobody states
 */
export function statedIn(text) {
  const tables = tablesIn(text);
  return ({ table, row, column, form }) => {
    const found = tables.find(
      ({ head, rows }) => head[0] === table && rows.some(([name]) => name === row),
    );
    const cell = found?.rows.find(([name]) => name === row)?.[column] ?? '';
    const [, digits] = FORMS[form].exec(cell) ?? [];
    if (digits === undefined) {
      throw new Error(
        `docs/benchmarks.md: expected a row ${row} with a figure in column ${column}, got ${cell || 'none'}`,
      );
    }
    return Number(digits.replaceAll(',', ''));
  };
}

/** The reader of what docs/benchmarks.md states. */
export const stated = () =>
  statedIn(readFileSync(join(import.meta.dirname, '../docs/benchmarks.md'), 'utf8'));

/** Whether a figure is as good as it is stated, or nearly: of a size less is better, of a ratio more. */
export const holds = (form, statedFigure, measured) =>
  form === 'kB'
    ? measured <= statedFigure * (1 + TOLERANCE)
    : measured >= statedFigure * (1 - TOLERANCE);
