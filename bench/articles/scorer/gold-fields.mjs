// Which fields a statement of the gold may have: one that is misspelt would count for nothing.
import { KINDS } from './kinds.mjs';

const OCCURRENCE =
  'name ordinal year start end places theme format mode hosts forum entrants finalists';
const SITE = 'name event date parent operators areaM2 designation';
const RELEASE = 'name released by date forum period version';
const FIELDS = {
  forum: OCCURRENCE,
  'sub-forum': OCCURRENCE,
  'forum-event': OCCURRENCE,
  competition: OCCURRENCE,
  signing: 'form parties agreement object amount date forum count period',
  platform: SITE,
  park: SITE,
  achievement: RELEASE,
  policy: RELEASE,
  person: 'name title organization',
  statistic: 'subject value min max noun unit currency approximation change period',
};
const LISTS = ['places', 'hosts', 'parties', 'operators', 'finalists'];
const HEAD = ['title', 'outlet', 'publishedOn', 'dateline', 'bylines'];
const ENTRY = ['published', 'statements', 'same', 'head'];

const allowed = Object.fromEntries(
  KINDS.map((kind) => [kind, new Set([...FIELDS[kind].split(' '), 'kind', 'status', 'must'])]),
);

/** What a statement must have to be told from others. */
function hasKey(s) {
  if (s.kind === 'statistic')
    return s.subject !== undefined && [s.value, s.min, s.max].some(Number.isFinite);
  if (s.kind !== 'signing') return typeof s.name === 'string';
  if (s.form === 'named') return Array.isArray(s.parties) && s.parties.length > 1;
  return s.form === 'total' && (s.count !== undefined || s.amount !== undefined);
}

const unknown = (object, names) => Object.keys(object).filter((field) => !names.includes(field));

/** A line for each fault, with the id of its text. */
export function wrongFields(texts) {
  return texts.flatMap(({ id, text, entry }) => [
    ...(text.trim() === '' ? [`${id}: expected a text`] : []),
    ...unknown(entry, ENTRY).map((field) => `${id}: no text has a field ${field}`),
    ...unknown(entry.head ?? {}, HEAD).map((field) => `${id}: no head has a field ${field}`),
    ...entry.statements.flatMap((s, i) => {
      const where = `${id}, statement ${i}`;
      if (!allowed[s.kind]) return [`${where}: expected a kind, got ${s.kind}`];
      return [
        ...unknown(s, [...allowed[s.kind]]).map(
          (field) => `${where}: no ${s.kind} has a field ${field}`,
        ),
        ...LISTS.filter((field) => s[field] != null && !Array.isArray(s[field])).map(
          (field) => `${where}: expected a list of ${field}`,
        ),
        ...(hasKey(s) ? [] : [`${where}: expected what tells a ${s.kind} from others`]),
      ];
    }),
  ]);
}
