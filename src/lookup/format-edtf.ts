import { lightFormat } from 'date-fns/lightFormat';
import { checkObject } from '../text/check-arguments.js';
import { isEdtf } from '../text/edtf.js';
import { checkText } from '../text/check-text.js';
import { type Point, type Points, isSame, pointsOf, tenDaysOf } from './edtf-points.js';
import { EDTF_WORDS, type EdtfWords } from './edtf-words.js';
import { readerLanguage } from '../text/reader-language.js';

const fill = (words: string, text: string): string => words.replace('{}', text);

function yearPattern(year: string | undefined, grouping: string | undefined, words: EdtfWords) {
  if (year === undefined) return '';
  // The year 0 is the first before our era.
  if (year.startsWith('-')) return fill(words.beforeOurEra, String(1 + Number(year.slice(1))));
  const digits = year.replace(/^XX/, words.untoldCentury);
  if (!year.endsWith('X')) return fill(words.year, digits);
  // Of a decade there is a first half too, and it is not what is meant.
  const decade = grouping?.includes(' of ') ? words.yearOfDecade : words.decade;
  return fill(decade, digits.replace('X', '0'));
}

function formatPoint({ year, month, day }: Point, words: EdtfWords): string {
  const grouping = month === undefined ? undefined : words.groupings[month];
  const named = {
    year: yearPattern(year, grouping, words),
    month: month === undefined || grouping !== undefined ? undefined : Number(month),
    day: day === undefined ? '' : String(Number(day)),
  };
  // The middle of a month stands in for the day, since some zones left a day out at the end of one.
  const date = new Date(2000, (named.month ?? 1) - 1, 15, 12);
  const pattern = words.pattern(named);
  const text = pattern === '' ? '' : lightFormat(date, pattern);
  // Without a year nothing is left for an English "of" to point to.
  return grouping === undefined ? text : fill(grouping, text).replace(/( of)? $/, '');
}

function qualify(text: string, qualifier: string, words: EdtfWords): string {
  const about = qualifier === '~' || qualifier === '%' ? fill(words.about, text) : text;
  return qualifier === '?' || qualifier === '%' ? fill(words.uncertain, about) : about;
}

/** Leaves out of one end what the other says already. */
function withoutShared(point: Point, other: Point): Point {
  if (point.year !== other.year || !point.month || !other.month) return point;
  const shared = point.month === other.month && point.day !== undefined && other.day !== undefined;
  return { ...point, year: undefined, month: shared ? undefined : point.month };
}

/** The third of a month that a stretch is, with its days: 4月中旬（11日至20日）. */
function formatTenDays(start: Point, end: Point, words: EdtfWords): string | undefined {
  const name = words.tenDays?.[tenDaysOf(start, end) ?? NaN];
  if (name === undefined) return undefined;
  const days = `（${String(Number(start.day))}日至${String(Number(end.day))}日）`;
  return formatPoint({ ...start, day: undefined }, words) + name + days;
}

/** Two ends under one qualifier, which is said of the whole. */
function formatStretch(start: Point, end: Point, words: EdtfWords): string {
  if (isSame(start, end)) return formatPoint(start, words);
  const tenDays = formatTenDays(start, end, words);
  if (tenDays !== undefined) return tenDays;
  const from = words.shortens === 'start' ? withoutShared(start, end) : start;
  const to = words.shortens === 'end' ? withoutShared(end, start) : end;
  const left = formatPoint(from, words);
  // A year or a day; a year before a month is no number beside another.
  const isNumber = /^\d+$/.test(left) && (start.month === undefined) === (end.month === undefined);
  return left + (isNumber ? words.to.close : words.to.apart) + formatPoint(to, words);
}

function formatEnds(start: Points, end: Points, words: EdtfWords): string {
  if (start.qualifier === end.qualifier) {
    return qualify(formatStretch(start.first, end.last, words), start.qualifier, words);
  }
  // Each end in full, so that its qualifier is not taken to be that of the other.
  const from = qualify(formatPoint(start.first, words), start.qualifier, words);
  const to = qualify(formatPoint(end.last, words), end.qualifier, words);
  return from + words.to.apart + to;
}

/**
 * Writes an EDTF date for readers.
 *
 * Shape: every form of `EdtfSchema`: days, months, years, decades, seasons, quarters,
 * half-years, yearless dates, stretches with open ends, unspecified digits, and the qualifiers
 * `~`, `?` and `%`. A third of a month has its Chinese name beside its days: 中旬 and a stretch
 * from the 11th to the 20th are one in EDTF. Hint: what words cannot say without saying more
 * than is known is left out: of `2024-XX-05` the day, of `XXXX-04-1X` too, of `19XX-04` the
 * month.
 *
 * @param edtf - EDTF string
 * @param options - `locale`: any BCP 47 tag; Chinese in the tag's script, English for the rest
 * @returns the words
 * @throws {TypeError} When it is no string, or `options` no object.
 * @throws {RangeError} When it is no EDTF string.
 * @example
 * formatEdtf('2024-09-19/2024-09-21', { locale: 'zh-TW' }) // '2024年9月19日至21日'
 */
export function formatEdtf(edtf: string, options: { locale: string }): string {
  checkText(edtf);
  checkObject('options with a locale', options);
  if (!isEdtf(edtf)) {
    throw new RangeError(`expected an EDTF date such as 2024-04-12, got ${JSON.stringify(edtf)}`);
  }
  const { locale } = options;
  const words = EDTF_WORDS[readerLanguage(locale)];
  const [from = '', to = from] = edtf.split('/');
  // An open end says as little as one without a digit.
  const start = pointsOf(from);
  const end = pointsOf(to);
  if (start && end) return formatEnds(start, end, words);
  if (start)
    return fill(words.from, qualify(formatPoint(start.first, words), start.qualifier, words));
  if (end) return fill(words.until, qualify(formatPoint(end.last, words), end.qualifier, words));
  return words.unknown;
}
