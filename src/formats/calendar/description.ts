import type { Frozen } from '../../data/frozen.js';
import { labelOf } from '../../labels/label-of.js';
import { FIELD_WORDS } from '../../labels/words/fields.js';
import { caveatsOf } from '../../lookup/caveats-of.js';
import { formsFor, nameOf } from '../../lookup/name-of.js';
import type { AnyRecord } from '../../schemas/any-record.js';
import type { Source } from '../../schemas/source.js';
import type { LocalizedText } from '../../schemas/values/localized-text.js';
import { formatAmount } from '../../text/format-amount.js';
import { type ReaderLanguage, readerLanguage } from '../../text/reader-language.js';
import type { Days } from './days.js';
import type { Happening } from './happenings.js';

/** The words of a language that hold an entry together. */
interface Words {
  column: 0 | 1 | 2;
  colon: string;
  comma: string;
  uncertain: string;
  untold: string;
}

export const DESCRIPTION_WORDS: Readonly<Record<ReaderLanguage, Words>> = {
  en: { column: 0, colon: ': ', comma: ', ', uncertain: 'uncertain', untold: 'not stated' },
  'zh-Hans': { column: 1, colon: '：', comma: '、', uncertain: '存疑', untold: '未注明' },
  'zh-Hant': { column: 2, colon: '：', comma: '、', uncertain: '存疑', untold: '未註明' },
};

/** Fields that an entry in a calendar shows, and of which a caveat belongs there. */
const SHOWN = [
  'names',
  'description',
  'startDate',
  'endDate',
  'date',
  'releasedOn',
  'issued',
  'theme',
  'status',
];

const isShown = (field: string | null, { part }: Happening): boolean =>
  field === null ||
  SHOWN.includes(field) ||
  field.startsWith('places') ||
  (part !== undefined && field === part);

function textFor(text: Frozen<LocalizedText> | undefined, locale: string): string | undefined {
  const form = formsFor(locale).find((each) => text?.[each] !== undefined);
  return form && text?.[form];
}

/** A line of its own begins with a capital, where the script has them. */
const capitalized = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1);

function sourceText(id: string, sources: ReadonlyMap<string, Frozen<Source>>, locale: string) {
  const source = sources.get(id);
  if (source === undefined) return id;
  const { text } = nameOf(source, locale);
  return source.url === undefined ? text : `${text} <${source.url}>`;
}

/**
 * What an entry in a calendar has to say beside its title, days and place: the description and
 * the theme, the amount of a signing, what is planned, inferred or disputed, and the sources; a line each.
 */
export function describe(
  happening: Happening,
  days: Days,
  sources: ReadonlyMap<string, Frozen<Source>>,
  locale: string,
): string {
  const { record, part, status, end } = happening;
  const { column, colon, comma, uncertain, untold } = DESCRIPTION_WORDS[readerLanguage(locale)];
  const { theme } = record as Frozen<Extract<AnyRecord, { type: 'forum' }>>;
  const themeText = textFor(theme, locale);
  const line = (field: string, text: string): string =>
    (FIELD_WORDS[field]?.[column] ?? field) + colon + text;

  const lines = [textFor(record.description, locale), themeText && line('theme', themeText)];
  if (record.type === 'signing' && record.money && record.amountKind) {
    const kind = labelOf('AmountKind', record.amountKind, locale);
    lines.push(kind + colon + formatAmount(record.money, { locale }));
  }
  // The state of a part is not that of the record, whose caveats follow.
  const isPartPending = part !== undefined && status !== 'held' && status !== 'released';
  if (isPartPending) lines.push(labelOf('EventStatus', status, locale));
  for (const { field, text } of caveatsOf(record, locale)) {
    if (isShown(field, happening)) lines.push(text);
  }
  if (days.uncertain) lines.push(line('date', uncertain));
  if (end !== undefined && end.edtf === undefined) lines.push(line('endDate', untold));
  const cited = 'sources' in record ? new Set(record.sources.map(({ source }) => source)) : [];
  const texts = [...cited].map((id) => sourceText(id, sources, locale));
  if (texts.length > 0)
    lines.push(labelOf('RecordType', 'source', locale) + colon + texts.join(comma));
  return lines
    .filter((each) => each !== undefined && each !== '')
    .map((each) => capitalized(each ?? ''))
    .join('\n');
}
