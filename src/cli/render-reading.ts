import type { ArticleMention, ArticleReading, UnknownBody } from '../article/index.js';
import type { RecordType } from '../ids/enums.js';
import { labelOf } from '../labels/label-of.js';
import type { AmountMention, NumericReading, RepairEdit, Span } from '../text/types.js';
import { alignRows, clipped, wrapped } from './columns.js';
import { boundsWords, valueWords } from './number-words.js';
import { cardLines } from './card.js';
import { type CardSection, cardSections, clauseOf } from './reading-cards.js';
import { nameOfId } from './record-words.js';
import type { Paint } from './paint.js';
import { visible, visibleInLine } from './visible.js';

/** What the command line adds to a reading: the mended text in the other script. */
export interface ConvertedText {
  /** OpenCC configuration, or `careful` and the target. */
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

const MOST_CARDS = 20;

/** What a reading holds besides, as far as it does. */
type FullReading = ArticleReading & {
  readonly bodies?: readonly UnknownBody[] | undefined;
  readonly unstated?: readonly (Span & { readonly reason: string })[] | undefined;
};

const plural = (count: number, thing: string): string =>
  `${String(count)} ${thing}${count === 1 ? '' : 's'}`;

/** Lines under a heading; nothing where there are none. */
const underHeading = (paint: Paint, title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', paint('bold', title), ...lines];

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
  const shown = alignRows(
    withoutEmptyColumns(rows.slice(0, most)).map((row) => row.map(visibleInLine)),
  );
  const rest = rows.length - shown.length;
  return rest > 0 ? [...shown, `  … and ${String(rest)} more`] : shown;
}

const wordingOf = ({ raw, clean }: ArticleMention): string => clean ?? raw;

/** What is counted, or what an amount is: 活动, 签约金额; where the reading tells. */
const nounOf = (mention: ArticleMention & { of?: { raw: string } | undefined }): string =>
  mention.of?.raw ?? '';

/** Rows without the columns in which all of them are empty. */
function withoutEmptyColumns(rows: readonly (readonly string[])[]): string[][] {
  const isUsed = (i: number): boolean => rows.some((row) => (row[i] ?? '') !== '');
  return rows.map((row) => row.filter((_, i) => isUsed(i)));
}

function numericRow(mention: ArticleMention & NumericReading, unit: string): string[] {
  return [wordingOf(mention), nounOf(mention), valueWords(mention, unit), boundsWords(mention)];
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
        return [[wordingOf(m), '', `no. ${valueWords(m, '')}`, boundsWords(m)]];
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
  return entities.map(({ id, type }) => [nameOfId(id), type, id]);
}

/** The names that no record is known for, each kind in one row. */
function bodyRows({ bodies = [] }: FullReading): string[][] {
  const byType = new Map<RecordType, Set<string>>();
  for (const { type, raw, clean } of bodies) {
    byType.set(type, (byType.get(type) ?? new Set()).add(clean ?? raw));
  }
  return [...byType].map(([type, names]) => [
    labelOf('RECORD_TYPES', type, 'en'),
    [...names].join('、'),
  ]);
}

/** What was left open, and why. */
const unstatedRows = (reading: FullReading): string[][] =>
  (reading.unstated ?? []).map((one) => [one.reason.replaceAll('-', ' '), clauseOf(one, reading)]);

/** The cards of a section, at most so many; what is left out is counted. */
function cardsSection({ title, cards }: CardSection, columns: number, paint: Paint): string[] {
  const shown = cards.slice(0, MOST_CARDS).flatMap((card) => cardLines(card, columns, paint));
  const rest = cards.length - MOST_CARDS;
  return underHeading(paint, title, rest > 0 ? [...shown, `  … and ${String(rest)} more`] : shown);
}

/** Rows of labels, each with a text that hangs behind its label. */
const hangingRows = (rows: readonly string[][], columns: number): string[] => {
  const first = rows.slice(0, MOST_ROWS);
  const labels = Math.max(0, ...first.map(([label = '']) => label.length));
  const shown = first.flatMap(([label = '', text = '']) =>
    wrapped(visibleInLine(text), Math.max(20, columns - labels - 4)).map(
      (line, i) => `  ${(i === 0 ? label : '').padEnd(labels)}  ${line}`,
    ),
  );
  const rest = rows.length - MOST_ROWS;
  return rest > 0 ? [...shown, `  … and ${String(rest)} more`] : shown;
};

/** A paragraph, indented; in lines of a terminal's width where there is one. */
const proseLines = (line: string, terminal: number | undefined): string[] => {
  const lines = terminal === undefined ? [line] : wrapped(line, Math.max(20, terminal - 2));
  return lines.map((part) => `  ${part}`);
};

/**
 * A reading as a summary for people, ending with a line feed: first what the article states, then what
 * stands in it.
 *
 * @param terminal - its columns; where there is none, only the converted text takes more than 80
 * @param paint - sets headings and ids apart on a terminal that has colours
 */
export function renderReading(
  name: string,
  reading: FullReading,
  converted: ConvertedText,
  terminal?: number,
  paint: Paint = (_, text) => text,
): string {
  const columns = terminal ?? 80;
  const section = (title: string, lines: readonly string[]): string[] =>
    underHeading(paint, title, lines);
  const { script, edits, unresolved, paragraphs, mentions } = reading;
  const table = (rows: readonly string[][], most?: number): string[] =>
    limited(tally(rows), most).map((line) => clipped(line, columns));
  const facts = [
    SCRIPT_WORDS[script.script],
    plural(paragraphs.length, 'paragraph'),
    plural(reading.text.length, 'character'),
  ];
  const lines = [
    ...wrapped(`${name}: ${facts.join(', ')}`, columns).map((line) => paint('bold', line)),
    ...cardSections(reading).flatMap((cards) => cardsSection(cards, columns, paint)),
    ...section('Names that are not in the data', hangingRows(bodyRows(reading), columns)),
    ...section('Left open', hangingRows(unstatedRows(reading), columns)),
    ...section(
      `Repaired in ${plural(edits.length, 'place')}`,
      table(repairRows(edits), MOST_REPAIRS),
    ),
    ...section(
      'Damaged beyond repair',
      table(
        unresolved.map(({ kind, raw }) => [kind, raw]),
        MOST_REPAIRS,
      ),
    ),
    ...section(
      edits.length > 0
        ? `Text, repaired and converted (${converted.config})`
        : `Text, converted (${converted.config})`,
      converted.text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .flatMap((line) => proseLines(visible(line.trim()), terminal)),
    ),
    ...section('Amounts', table(amountRows(mentions))),
    ...section('Dates', table(dateRows(mentions))),
    ...section('Counts, shares, ranks, durations', table(countRows(mentions))),
    ...section('Records named', table(entityRows(reading))),
  ];
  return `${lines.join('\n')}\n`;
}
