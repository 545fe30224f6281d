import type { ArticleMention, ArticleReading } from '../article/index.js';
import type { AmountMention, NumericReading, RepairEdit } from '../text/types.js';
import { alignRows } from './columns.js';
import { boundsWords, valueWords } from './number-words.js';
import { nameOfId, statementRow } from './statement-rows.js';
import { visible, visibleInLine } from './visible.js';

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

// Repairs are much the same in a text; of what was found nobody reads more than a few screens.
const MOST_REPAIRS = 12;
const MOST_ROWS = 100;

const plural = (count: number, thing: string): string =>
  `${String(count)} ${thing}${count === 1 ? '' : 's'}`;

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

/** Equal rows once, with how often they came, in order of their first. */
function tally(rows: readonly (readonly string[])[]): string[][] {
  const counts = new Map<string, { row: readonly string[]; times: number }>();
  for (const row of rows) {
    const key = row.join('\u0000');
    const entry = counts.get(key);
    if (entry) entry.times++;
    else counts.set(key, { row, times: 1 });
  }
  return [...counts.values()].map(({ row, times }) => [
    ...row,
    times > 1 ? `×${String(times)}` : '',
  ]);
}

/** At most so many rows, each in one line; what is left out is counted. */
function limited(rows: readonly string[][], most = MOST_ROWS): string[] {
  const shown = alignRows(rows.slice(0, most).map((row) => row.map(visibleInLine)));
  const rest = rows.length - shown.length;
  return rest > 0 ? [...shown, `  … and ${String(rest)} more`] : shown;
}

const wordingOf = ({ raw, clean }: ArticleMention): string => clean ?? raw;

function numericRow(mention: ArticleMention & NumericReading, unit: string): string[] {
  return [wordingOf(mention), valueWords(mention, unit), boundsWords(mention)];
}

/** The currency; a bare 元 names none, and a text from Taiwan may mean another. */
const currencyOf = ({ currency, currencySource }: AmountMention): string =>
  (currency ?? '') + (currencySource === 'default' ? ' (assumed)' : '');

function amountRows(mentions: readonly ArticleMention[]): string[][] {
  return mentions.flatMap((m) => (m.kind === 'amount' ? [numericRow(m, currencyOf(m))] : []));
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
      case 'duration':
        return [numericRow(m, m.unit)];
      case 'ordinal':
        return [[wordingOf(m), `no. ${valueWords(m, '')}`, boundsWords(m)]];
      case 'number':
        return [numericRow(m, '')];
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
  return entities.map(({ id, type }) => [id, type, nameOfId(id)]);
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
    plural(paragraphs.length, 'paragraph'),
    plural(reading.text.length, 'character'),
  ];
  const lines = [
    `${name}: ${facts.join(', ')}`,
    ...section(
      `Repaired in ${plural(edits.length, 'place')}`,
      limited(tally(repairRows(edits)), MOST_REPAIRS),
    ),
    ...section(
      'Damaged beyond repair',
      limited(tally(unresolved.map(({ kind, raw }) => [kind, raw])), MOST_REPAIRS),
    ),
    ...section(
      edits.length > 0
        ? `Text, repaired and converted (${converted.config})`
        : `Text, converted (${converted.config})`,
      converted.text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => `  ${visible(line.trim())}`),
    ),
    ...section('Amounts', limited(tally(amountRows(mentions)))),
    ...section('Dates', limited(tally(dateRows(mentions)))),
    ...section('Counts, shares, ranks, durations', limited(tally(countRows(mentions)))),
    ...section('Records named', limited(tally(entityRows(reading)))),
    ...section(
      'Statements',
      limited(statements.map((statement) => statementRow(statement, reading))),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
