import { getForum } from '../../lookup/get-record.js';
import { isForumId } from '../../lookup/is-id.js';
import type { EntityMention } from '../../lookup/name-index.js';
import type { DateMention, DateRangeMention } from '../../text/types.js';
import { draftId } from '../draft-id.js';
import { type Sentence, isPlanned, mentionsOf } from './sentence.js';
import type { ForumStatement } from './statement.js';

// 开幕式 is an event of its own, and 举办地, 举办方 are not verbs.
const TAKES_PLACE = /(举办|舉辦|举行|舉行|召开|召開|开幕|開幕)(?![式地方者])/;
const PARTS = new Set(['sub-forum', 'forum-event', 'competition']);
const CLAUSE_END = /[，,；;。]/;

type AnyDate = DateMention | DateRangeMention;

/** EDTF ends of a date or range: the year known where the text or its date of issue gives it. */
function endsOf(date: AnyDate): { startDate: string; endDate?: string } {
  const [startDate = '', endDate] = (date.resolved ?? date.edtf).split('/');
  return endDate === undefined || endDate === startDate ? { startDate } : { startDate, endDate };
}

/** The rank that stands right before the name or within it: 第27届京台科技论坛. */
function ordinalOf(sentence: Sentence, name: EntityMention): number | undefined {
  const rank = mentionsOf(sentence, 'ordinal').find(
    ({ unit, start, end }) => unit === '届' && end <= name.end && start >= name.start - 8,
  );
  const value = rank?.value ?? undefined;
  return value !== undefined && Number.isInteger(value) && value >= 1 ? value : undefined;
}

/**
 * Forums with the date that the sentence gives them. The date, the name and the verb have to
 * stand together: 第27届京台科技论坛将于9月19日至21日举办.
 */
export function findForums(sentence: Sentence): ForumStatement[] {
  const verb = TAKES_PLACE.exec(sentence.text);
  if (!verb) return [];
  const verbAt = sentence.start + verb.index;
  const name = sentence.entities.findLast(
    ({ type, end }) => (type === 'forum' || type === 'forum-series') && end <= verbAt,
  );
  if (name === undefined) return [];
  // A session named behind its forum is what the date is of, as is what a dash leads to.
  const tail = sentence.text.slice(name.end - sentence.start, verb.index);
  if (
    tail.includes('—') ||
    sentence.entities.some(
      ({ type, start }) => PARTS.has(type) && start >= name.end && start < verbAt,
    )
  )
    return [];
  const dates = [...mentionsOf(sentence, 'date'), ...mentionsOf(sentence, 'date-range')].filter(
    ({ precision, end }) => (precision === 'day' || precision === 'ten-day') && end <= verbAt,
  );
  const [date, ...others] = dates;
  if (date === undefined || others.length > 0) return [];
  const from = Math.min(date.start, name.start);
  const between = sentence.text.slice(from - sentence.start, verbAt - sentence.start);
  // A comma may part the date that opens the sentence from the name, and no more than that.
  const clauses = between.split(CLAUSE_END).length;
  if (clauses > (date.start < name.start ? 2 : 1)) return [];

  const planned = isPlanned(sentence.text.slice(0, verbAt - sentence.start));
  const known = name.type === 'forum' && isForumId(name.id) ? getForum(name.id) : undefined;
  const ordinal = known?.ordinal ?? ordinalOf(sentence, name);
  const dateEnds = endsOf(date);
  const datedYear = Number(dateEnds.startDate.slice(0, 4));
  const year = known?.year ?? datedYear;
  // The edition is of another year than the date: one of the two is not what it seems.
  if (Number.isInteger(datedYear) && datedYear !== year) return [];
  const content = {
    ...(known
      ? { seriesId: known.seriesId }
      : name.type === 'forum-series' && { seriesId: name.id }),
    ...(ordinal !== undefined && { ordinal }),
    ...(Number.isInteger(year) && { year }),
    status: planned ? ('planned' as const) : ('held' as const),
    ...dateEnds,
  };
  return [
    {
      kind: 'forum',
      ...(known && { recordId: known.id }),
      draft: {
        type: 'forum',
        id: draftId('forum', JSON.stringify({ name: known?.id ?? name.id, ...content })),
        ...content,
      },
      start: from,
      end: verbAt + verb[0].length,
      paragraph: sentence.paragraph,
      status: planned ? 'planned' : 'reported',
      confidence: known ? 'high' : 'medium',
    },
  ];
}
