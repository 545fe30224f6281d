import type { ArticleMention, ArticleReading, Statement } from '../article/index.js';
import { findRecord, nameOf } from '../lookup/index.js';
import type { NumericReading, RepairEdit } from '../text/types.js';
import { alignRows } from './columns.js';

/** What the command line adds to a reading: the mended text in the other script. */
export interface ConvertedText {
  /** OpenCC configuration. */
  config: string;
  text: string;
}

const SCRIPT_WORDS = {
  hans: 'simplified Chinese',
  hant: 'traditional Chinese',
  mixed: 'mixed scripts',
  unknown: 'script not known',
} as const;

const MOST_ROWS = 12;

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

/** Equal rows once, with how often they came, the most frequent first. */
function tally(rows: readonly (readonly string[])[]): string[][] {
  const counts = new Map<string, { row: readonly string[]; times: number }>();
  for (const row of rows) {
    const key = row.join('\u0000');
    const entry = counts.get(key);
    if (entry) entry.times++;
    else counts.set(key, { row, times: 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.times - a.times)
    .map(({ row, times }) => [...row, times > 1 ? `×${String(times)}` : '']);
}

/** At most so many rows; what is left out is counted. */
function limited(rows: readonly string[][]): string[] {
  const shown = alignRows(rows.slice(0, MOST_ROWS));
  const rest = rows.length - shown.length;
  return rest > 0 ? [...shown, `  … and ${String(rest)} more`] : shown;
}

/** Digits in groups of three; the decimal string itself, so that none is rounded. */
function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

function boundsOf({ approximation, min, max, minInclusive, maxInclusive }: NumericReading) {
  if (approximation === 'exact') return '';
  const lower = min === null ? '' : `${minInclusive ? '≥' : '>'} ${grouped(String(min))}`;
  const upper = max === null ? '' : `${maxInclusive ? '≤' : '<'} ${grouped(String(max))}`;
  const bounds = [lower, upper].filter(Boolean).join(', ');
  const words = approximation.replace('-', ' ');
  return bounds === '' ? words : `${words}: ${bounds}`;
}

const wordingOf = ({ raw, clean }: ArticleMention): string => clean ?? raw;

function numericRow(mention: ArticleMention & NumericReading, unit: string): string[] {
  const value = mention.decimal === null ? '–' : grouped(mention.decimal);
  return [wordingOf(mention), `${value} ${unit}`.trim(), boundsOf(mention)];
}

function amountRows(mentions: readonly ArticleMention[]): string[][] {
  return mentions.flatMap((m) => (m.kind === 'amount' ? [numericRow(m, m.currency ?? '')] : []));
}

function dateRows(mentions: readonly ArticleMention[]): string[][] {
  return mentions.flatMap((m) =>
    m.kind === 'date' || m.kind === 'date-range'
      ? [[wordingOf(m), m.resolved ?? m.edtf, m.precision]]
      : [],
  );
}

function countRows(mentions: readonly ArticleMention[]): string[][] {
  return mentions.flatMap((m) => {
    switch (m.kind) {
      case 'percent':
        return [numericRow(m, '%')];
      case 'multiple':
        return [numericRow(m, 'times')];
      case 'count':
        return [numericRow(m, m.unit)];
      default:
        return [];
    }
  });
}

function repairRows(edits: readonly RepairEdit[]): string[][] {
  return edits.map(({ kind, raw, replacement, certain }) => [
    kind,
    // A space that was removed is to be seen.
    `${raw.replaceAll(' ', '␣')} → ${replacement === '' ? '(removed)' : replacement}`,
    certain ? '' : 'likely',
  ]);
}

function entityRows({ entities }: ArticleReading): string[][] {
  return entities.map(({ id, type, raw, clean }) => {
    const record = findRecord(id);
    return [id, type, record ? nameOf(record, 'zh-Hans').text : (clean ?? raw)];
  });
}

/** The draft without what every draft has; a party or a quantity in short. */
function statementLine(statement: Statement, reading: ArticleReading): string[] {
  const words = reading.text.slice(statement.start, statement.end).replace(/\s+/g, ' ');
  return [
    statement.kind,
    statement.status,
    `${statement.confidence} confidence`,
    `¶${String(statement.paragraph)}`,
    words,
  ];
}

/** A reading as a summary for people, ending with a line feed. */
export function renderReading(
  name: string,
  reading: ArticleReading,
  converted: ConvertedText,
): string {
  const { script, edits, unresolved, paragraphs, mentions, statements } = reading;
  const facts = [
    SCRIPT_WORDS[script.script],
    `${String(paragraphs.length)} paragraphs`,
    `${String(reading.text.length)} characters`,
  ];
  const lines = [
    `${name}: ${facts.join(', ')}`,
    ...section(`Repaired in ${String(edits.length)} places`, limited(tally(repairRows(edits)))),
    ...section(
      'Damaged beyond repair',
      unresolved.map(({ kind, raw }) => `  ${kind}  ${raw}`),
    ),
    ...section(
      edits.length > 0
        ? `Text, repaired and converted (${converted.config})`
        : `Text, converted (${converted.config})`,
      converted.text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => `  ${line.trim()}`),
    ),
    ...section('Amounts', alignRows(tally(amountRows(mentions)))),
    ...section('Dates', alignRows(tally(dateRows(mentions)))),
    ...section('Counts and shares', alignRows(tally(countRows(mentions)))),
    ...section('Records named', alignRows(tally(entityRows(reading)))),
    ...section(
      'Statements',
      alignRows(statements.map((statement) => statementLine(statement, reading))),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
