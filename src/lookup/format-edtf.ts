import { format } from 'date-fns/format';
import { isEdtf, parseEdtf } from '../text/edtf.js';
import { type ReaderLanguage, readerLanguage } from './reader-language.js';

/** What one end of a date says; `undefined` where it does not. */
interface Point {
  year: string | undefined;
  /** Month 01–12, or a grouping: seasons 21–24, quarters 33–36, half-years 40–41. */
  month: string | undefined;
  day: string | undefined;
  qualifier: string;
}

/** The words of a language; `{}` stands for the date. */
interface Words {
  pattern: (point: { year: boolean; month: boolean; day: boolean }) => string;
  decade: string;
  groupings: Readonly<Record<string, string>>;
  about: string;
  uncertain: string;
  from: string;
  until: string;
  unknown: string;
}

const chinesePattern: Words['pattern'] = ({ year, month, day }) =>
  `${year ? 'yyyy年' : ''}${month ? 'M月' : ''}${day ? 'd日' : ''}`;

const WORDS: Readonly<Record<ReaderLanguage, Words>> = {
  en: {
    pattern: ({ year, month, day }) =>
      [day && 'd', month && 'MMMM', year && 'yyyy'].filter(Boolean).join(' '),
    decade: '{}s',
    groupings: {
      '21': 'spring {}',
      '22': 'summer {}',
      '23': 'autumn {}',
      '24': 'winter {}',
      '33': 'first quarter of {}',
      '34': 'second quarter of {}',
      '35': 'third quarter of {}',
      '36': 'fourth quarter of {}',
      '40': 'first half of {}',
      '41': 'second half of {}',
    },
    about: 'about {}',
    uncertain: '{} (uncertain)',
    from: 'from {}',
    until: 'until {}',
    unknown: 'date unknown',
  },
  'zh-Hans': {
    pattern: chinesePattern,
    decade: '{}年代',
    groupings: {
      '21': '{}春季',
      '22': '{}夏季',
      '23': '{}秋季',
      '24': '{}冬季',
      '33': '{}第一季度',
      '34': '{}第二季度',
      '35': '{}第三季度',
      '36': '{}第四季度',
      '40': '{}上半年',
      '41': '{}下半年',
    },
    about: '约{}',
    uncertain: '{}（存疑）',
    from: '{}起',
    until: '至{}',
    unknown: '日期不详',
  },
  'zh-Hant': {
    pattern: chinesePattern,
    decade: '{}年代',
    groupings: {
      '21': '{}春季',
      '22': '{}夏季',
      '23': '{}秋季',
      '24': '{}冬季',
      '33': '{}第一季',
      '34': '{}第二季',
      '35': '{}第三季',
      '36': '{}第四季',
      '40': '{}上半年',
      '41': '{}下半年',
    },
    about: '約{}',
    uncertain: '{}（存疑）',
    from: '{}起',
    until: '至{}',
    unknown: '日期不詳',
  },
};

const fill = (words: string, text: string): string => words.replace('{}', text);

const said = (digits: string | undefined): string | undefined =>
  digits === undefined || /^X+$/.test(digits) ? undefined : digits;

function pointOf(edtf: string): Point {
  const [, year, month, day, qualifier = ''] =
    /^(.{4})(?:-(..))?(?:-(..))?([?~%]?)$/.exec(edtf) ?? [];
  return { year: said(year), month: said(month), day: said(day), qualifier };
}

/** Digits that are partly unspecified, a decade aside, can only be said as a stretch. */
const isStretch = ({ year, month, day }: Point): boolean =>
  (/X/.test(year ?? '') && !(/^\d{3}X$/.test(year ?? '') && !month)) || /X/.test(`${month}${day}`);

function formatPoint({ year, month, day, qualifier }: Point, words: Words): string {
  const grouping = month && words.groupings[month];
  let text: string;
  if (year?.endsWith('X')) {
    text = fill(words.decade, year.replace('X', '0'));
  } else {
    const named = {
      year: year !== undefined,
      month: Boolean(month && !grouping),
      day: Boolean(day),
    };
    // A leap year stands in for a missing one, so that 29 February can be written.
    const date = new Date(
      Number(year ?? 2000),
      named.month ? Number(month) - 1 : 0,
      Number(day ?? 1),
    );
    const pattern = words.pattern(named);
    text = pattern === '' ? '' : format(date, pattern);
    // Without a year nothing is left for an English "of" to point to.
    if (grouping) text = fill(grouping, text).replace(/( of)? $/, '');
  }
  if (text === '') return words.unknown;
  if (qualifier === '~' || qualifier === '%') text = fill(words.about, text);
  return qualifier === '?' || qualifier === '%' ? fill(words.uncertain, text) : text;
}

/** Leaves out of one end what the other says already. */
function withoutShared(point: Point, other: Point): Point {
  if (point.year !== other.year || !point.month || !other.month) return point;
  const shared = point.month === other.month && point.day !== undefined && other.day !== undefined;
  return { ...point, year: undefined, month: shared ? undefined : point.month };
}

function formatStretch(start: Point, end: Point, language: ReaderLanguage, words: Words): string {
  if (language !== 'en') {
    return `${formatPoint(start, words)}至${formatPoint(withoutShared(end, start), words)}`;
  }
  const from = formatPoint(withoutShared(start, end), words);
  const to = formatPoint(end, words);
  // The dash stands close between numbers, and apart between words.
  return /^\d+$/.test(from) ? `${from}–${to}` : `${from} – ${to}`;
}

/**
 * Writes an EDTF date for readers.
 *
 * Shape: every form of `EdtfSchema`: days, months, years, decades, seasons, quarters,
 * half-years, yearless dates, stretches with open ends, and the qualifiers `~` and `?`.
 *
 * @param edtf - EDTF string
 * @param options - `locale`: any BCP 47 tag; Chinese in the tag's script, English for the rest
 * @returns the words
 * @throws {RangeError} When it is no EDTF string.
 * @example
 * formatEdtf('2024-09-19/2024-09-21', { locale: 'zh-TW' }) // '2024年9月19日至21日'
 */
export function formatEdtf(edtf: string, { locale }: { locale: string }): string {
  if (!isEdtf(edtf)) {
    throw new RangeError(`expected an EDTF date such as 2024-04-12, got ${JSON.stringify(edtf)}`);
  }
  const language = readerLanguage(locale);
  const words = WORDS[language];
  const [from = '', to] = edtf.split('/');
  if (to === undefined) {
    const point = pointOf(from);
    if (!isStretch(point)) return formatPoint(point, words);
    const ends = parseEdtf(edtf)?.start;
    if (!ends?.first || !ends.last) return words.unknown;
    const length = point.month === undefined ? 4 : 10;
    const [first, last] = [ends.first, ends.last].map((day) => pointOf(day.slice(0, length)));
    return first && last ? formatStretch(first, last, language, words) : words.unknown;
  }
  const isOpen = (end: string): boolean => end === '' || end === '..';
  if (isOpen(from)) return fill(words.until, formatEdtf(to, { locale }));
  if (isOpen(to)) return fill(words.from, formatEdtf(from, { locale }));
  return formatStretch(pointOf(from), pointOf(to), language, words);
}
