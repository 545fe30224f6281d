import { findRecord } from '../../lookup/get-record.js';
import type { EntityMention } from '../../lookup/name-index.js';
import type { DateMention, DateRangeMention, Span } from '../../text/types.js';
import { draftId } from '../../ids/draft-id.js';
import { modalityOf } from './modality.js';
import { type Sentence, mentionsOf, wordsBetween } from './sentence.js';
import type { ForumStatement } from './statement.js';
import { wording } from './wording.js';

// Between the name and the verb only this may stand, @ for the date; anything else (发言人宣布,
// 期间, 组委会) makes something else take place.
const TAKES_PLACE = wording(
  '^(?:已|已经|将|拟|定|计划|预计|即将)?(?:于|在)?@?(?:正式|隆重|如期|成功|顺利)*' +
    '(?:在(?:(?!期间|会上)[^,:;。!?@的]){1,20}?)?(?:正式|隆重|如期|成功|顺利)*' +
    '(?:举办|举行|召开|开幕|揭幕)(?:了)?(?=[,;。!]|$|,?为期)',
);
// Between a date that comes first and the name.
const DATE_FIRST = wording('^(?:上午|下午|晚上?|当天)?,?(?:以[“][^”]{1,40}[”]为主题的)?(?:第)?$');

type AnyDate = DateMention | DateRangeMention;

const PRECISE = new Set(['day', 'ten-day']);

interface Ends {
  startDate: string;
  endDate?: string;
}

/**
 * EDTF ends of a date. A year that the name gives stands for one that the date lacks; a day
 * that only the date of issue tells (昨天) has to be of that year.
 */
function endsOf({ kind, edtf, resolved }: AnyDate, year: number | undefined): Ends | undefined {
  const lacksYearAlone = /^XXXX(-\d\d)+(\/XXXX(-\d\d)+)?$/.test(edtf);
  const dated =
    year !== undefined && lacksYearAlone
      ? edtf.replaceAll('XXXX', String(year))
      : (resolved ?? edtf);
  if (dated.includes('XX-XX')) return undefined;
  // 中旬 is a stretch of days, and the forum begins on one of them.
  if (kind === 'date') return { startDate: dated };
  const [startDate = '', endDate] = dated.split('/');
  return endDate === undefined || endDate === startDate ? { startDate } : { startDate, endDate };
}

/** The rank that stands in a stretch: 第27届. */
function ordinalIn(sentence: Sentence, { start, end }: Span): number | undefined {
  const rank = mentionsOf(sentence, 'ordinal').find(
    (mention) => mention.unit === '届' && mention.start >= start && mention.end <= end,
  );
  const value = rank?.value ?? 0;
  return Number.isInteger(value) && value >= 1 ? value : undefined;
}

/** The year that stands right before the name: 2023中关村论坛. */
function yearBefore(sentence: Sentence, name: EntityMention): number | undefined {
  const year = mentionsOf(sentence, 'date').find(
    ({ precision, end }) => precision === 'year' && end === name.start,
  );
  return year && /^\d{4}$/.test(year.edtf) ? Number(year.edtf) : undefined;
}

/** The words from the name to the verb, the date in them taken out. */
function wordsBehind(sentence: Sentence, name: EntityMention, date: AnyDate): string {
  if (date.start < name.end) return wordsBetween(sentence, name.end, sentence.end);
  return `${wordsBetween(sentence, name.end, date.start)}@${wordsBetween(sentence, date.end, sentence.end)}`;
}

/** Where the sentence says that a forum takes place, and on what day. */
interface Occasion extends Span {
  date: AnyDate;
  /** Of the name, with the rank before it. */
  nameStart: number;
}

/** The occasion that name, verb and date make, which have to stand together. */
function occasionOf(sentence: Sentence, name: EntityMention): Occasion | undefined {
  const rankStart = mentionsOf(sentence, 'ordinal').find(({ end }) => end === name.start)?.start;
  const nameStart = rankStart ?? name.start;
  const dates = [...mentionsOf(sentence, 'date'), ...mentionsOf(sentence, 'date-range')].filter(
    ({ precision }) => PRECISE.has(precision),
  );
  const [date, ...others] = dates;
  if (date === undefined || others.length > 0) return undefined;
  const behind = TAKES_PLACE().exec(wordsBehind(sentence, name, date));
  if (behind === null) return undefined;
  const isDateFirst = date.end <= nameStart;
  const joined = isDateFirst
    ? DATE_FIRST().test(wordsBetween(sentence, date.end, nameStart))
    : behind[0].includes('@');
  if (!joined) return undefined;
  // @ stands for the date, which is as long as it is.
  const stretch = isDateFirst ? 0 : date.end - date.start - 1;
  const start = Math.min(date.start, nameStart);
  return { date, nameStart, start, end: name.end + behind[0].length + stretch };
}

/** The days and the year of an edition; nothing where name and date contradict each other. */
function yearOf(
  sentence: Sentence,
  name: EntityMention,
  date: AnyDate,
): { ends: Ends; year?: number } | undefined {
  const record = findRecord(name.id);
  const named = record?.type === 'forum' ? record.year : yearBefore(sentence, name);
  const ends = endsOf(date, named);
  if (ends === undefined) return undefined;
  const dated = /^\d{4}/.exec(ends.startDate)?.[0];
  const year = named ?? (dated === undefined ? undefined : Number(dated));
  if (year === undefined) return { ends };
  // An edition of another year than its date: one of the two is not what it seems.
  if (dated !== undefined && Number(dated) !== year) return undefined;
  return year < 1900 || year > 2999 ? undefined : { ends, year };
}

function findForum(
  sentence: Sentence,
  name: EntityMention,
  published: string | undefined,
): ForumStatement | undefined {
  const occasion = occasionOf(sentence, name);
  if (occasion === undefined) return undefined;
  const { date, nameStart, start, end } = occasion;
  const said = modalityOf(sentence, start, end);
  const told = yearOf(sentence, name, date);
  if (said === undefined || told === undefined) return undefined;
  const { ends, year } = told;
  // What begins after the article came out had not taken place, whatever the words.
  const { startDate } = ends;
  const isAhead = published !== undefined && /^\d/.test(startDate) && startDate > published;
  const status = isAhead ? 'planned' : said;
  const record = findRecord(name.id);
  const known = record?.type === 'forum' ? record : undefined;
  const ordinal = known?.ordinal ?? ordinalIn(sentence, { start: nameStart, end: name.end });
  const seriesId = known?.seriesId ?? (name.type === 'forum-series' ? name.id : undefined);
  const content = {
    ...(seriesId !== undefined && { seriesId }),
    ...(ordinal !== undefined && { ordinal }),
    ...(year !== undefined && { year }),
    status: status === 'planned' ? ('planned' as const) : ('held' as const),
    ...ends,
  };
  return {
    kind: 'forum',
    ...(name.type === 'forum' && { recordId: name.id }),
    draft: {
      type: 'forum',
      id: draftId('forum', JSON.stringify({ name: name.id, ...content })),
      ...content,
    },
    start,
    end,
    paragraph: sentence.paragraph,
    status,
    confidence: name.type === 'forum' ? 'high' : 'medium',
  };
}

/**
 * Forums with the date that the sentence gives them. The date, the name and the verb have to
 * stand together: 第27届京台科技论坛将于9月19日至21日举办.
 *
 * @param published - ISO day on which the article came out
 */
export function findForums(sentence: Sentence, published: string | undefined): ForumStatement[] {
  const names = sentence.entities.filter(({ type }) => type === 'forum' || type === 'forum-series');
  // Of two forums in a sentence it takes more than form to tell which one the date is of.
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) return [];
  return [findForum(sentence, name, published)].filter((statement) => statement !== undefined);
}
