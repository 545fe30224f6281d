import { widthOf, wrapped } from './columns.js';
import type { Paint } from './paint.js';
import { visibleInLine } from './visible.js';

/** What is told of one thing: its name, and what is known of it, each under a word. */
export interface Card {
  title: string;
  /** What it is, beside the title. */
  kind: string;
  rows: readonly (readonly [label: string, value: string | undefined])[];
}

const INDENT = 4;
const LEAST_LABEL = 10;

/** A text behind a label, in lines that hang under its first. */
function labelled(label: string, value: string, width: number, columns: number): string[] {
  const lines = wrapped(visibleInLine(value), Math.max(20, columns - INDENT - width - 1));
  return lines.map((line, i) => {
    const head = i === 0 ? label : '';
    return `${' '.repeat(INDENT)}${head}${' '.repeat(width - widthOf(head))} ${line}`;
  });
}

/** A card as lines of at most so many columns. */
export function cardLines({ title, kind, rows }: Card, columns: number, paint: Paint): string[] {
  const told = rows.flatMap(([label, value]) =>
    value === undefined || value === '' ? [] : [[label, value] as const],
  );
  const width = told.reduce((widest, [label]) => Math.max(widest, widthOf(label)), LEAST_LABEL);
  const head = kind === '' ? title : `${title} (${kind})`;
  const [first = '', ...rest] = wrapped(visibleInLine(head), Math.max(20, columns - INDENT));
  return [
    `  ${paint('cyan', first)}`,
    ...rest.map((line) => `${' '.repeat(INDENT)}${paint('cyan', line)}`),
    ...told.flatMap(([label, value]) => {
      const lines = labelled(label, value, width, columns);
      return label === 'id' ? lines.map((line) => paint('dim', line)) : lines;
    }),
  ];
}
