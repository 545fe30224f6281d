import type { Frozen } from '../../data/frozen.js';
import { EVENT_STATUS_WORDS } from '../../labels/words/events.js';
import { FIELD_WORDS } from '../../labels/words/fields.js';
import { AMOUNT_KIND_WORDS } from '../../labels/words/kinds.js';
import { RECORD_TYPE_WORDS } from '../../labels/words/records.js';
import { wordIn } from '../../labels/words/words.js';
import { type Caveat, caveatsWith } from '../../lookup/caveats-of.js';
import { nameOf, textFor } from '../../lookup/name-of.js';
import type { AnyRecord } from '../../schemas/any-record.js';
import type { Source } from '../../schemas/source.js';
import { amountInFigures } from '../../text/display/amount-in-figures.js';
import { type ReaderLanguage, readerLanguage } from '../../text/reader-language.js';
import type { PlaceById } from '../known-places.js';
import { citedBy, wordAt } from './check.js';
import type { Days } from './days.js';
import type { Happening } from './happenings.js';

/** The words of a language that hold an entry together. */
interface Words {
  colon: string;
  comma: string;
  uncertain: string;
  untold: string;
}

export const DESCRIPTION_WORDS: Readonly<Record<ReaderLanguage, Words>> = {
  en: { colon: ': ', comma: ', ', uncertain: 'uncertain', untold: 'not stated' },
  'zh-Hans': { colon: '：', comma: '、', uncertain: '存疑', untold: '未注明' },
  'zh-Hant': { colon: '：', comma: '、', uncertain: '存疑', untold: '未註明' },
};

/** What is known of what records refer to. */
export interface Known {
  readonly sources: ReadonlyMap<string, Frozen<Source>>;
  readonly placeById: PlaceById;
}

/** Fields that an entry in a calendar shows, and of which a caveat belongs there. */
const SHOWN = [
  'names',
  'description',
  'startDate',
  'endDate',
  'startTime',
  'endTime',
  'timeZone',
  'date',
  'releasedOn',
  'issued',
  'theme',
  'status',
  'money',
  'amountKind',
];

function isShown({ field, kind }: Caveat, { record, part }: Happening): boolean {
  // The state of a competition is not that of its stage.
  if (field === null) return part === undefined || !('status' in record && record.status === kind);
  return SHOWN.includes(field) || field.startsWith('placeIds') || field === part;
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
 * What an entry in a calendar has to say beside its title, days and place: the description, the
 * theme, the amount of a signing, what is planned, inferred or disputed, and the sources; a line
 * each.
 */
export function describe(
  happening: Happening,
  days: Days,
  { sources, placeById }: Known,
  locale: string,
): string {
  const { record, part, status, end } = happening;
  const { colon, comma, uncertain, untold } = DESCRIPTION_WORDS[readerLanguage(locale)];
  const { theme } = record as Frozen<Extract<AnyRecord, { type: 'forum' }>>;
  const themeText = textFor(theme, locale);
  const line = (field: string, text: string): string =>
    wordIn(FIELD_WORDS[field] ?? [field, field, field], locale) + colon + text;

  const lines = [textFor(record.description, locale), themeText && line('theme', themeText)];
  if (record.type === 'signing' && record.money && record.amountKind) {
    const kind = wordAt(record.id, 'amountKind', AMOUNT_KIND_WORDS, record.amountKind, locale);
    lines.push(kind + colon + amountInFigures(record.money, locale));
  }
  if (part !== undefined && status !== 'held') {
    lines.push(wordAt(record.id, `${part}.status`, EVENT_STATUS_WORDS, status, locale));
  }
  for (const caveat of caveatsWith(record, locale, placeById)) {
    if (isShown(caveat, happening)) lines.push(caveat.text);
  }
  if (days.uncertain) lines.push(line('date', uncertain));
  if (end !== undefined && end.edtf === undefined) lines.push(line('endDate', untold));
  const texts = citedBy(record).map((id) => sourceText(id, sources, locale));
  if (texts.length > 0)
    lines.push(wordIn(RECORD_TYPE_WORDS.source, locale) + colon + texts.join(comma));
  return lines
    .filter((each) => each !== undefined && each !== '')
    .map((each) => capitalized(each ?? ''))
    .join('\n');
}
