import type { EntityMention } from '../lookup/find-entities.js';
import type { ArticleBodyType } from '../ids/enums.js';
import type { Reference } from '../schemas/drafts.js';
import type { Span } from '../text/types.js';
import type { Occasion } from './context/occasion.js';
import type { Story } from './context/story.js';
import type { Statement } from './statements/statement.js';
import { kindOfSite } from './statements/site-names.js';
import { endingOf, isPlaceName } from './words/name-class.js';
import { saysKindAlone } from './words/kind-words.js';
import { type Token, isAmong, isOf } from './words/token.js';
import { wording } from './words/wording.js';

/** A name for which no record is known, with what it is the name of. */
export interface ArticleBody extends Span {
  /** What it is the name of. */
  type: ArticleBodyType;
  /** `text.slice(start, end)`, damage included. */
  raw: string;
  /** The name as it was meant, where it was damaged. */
  clean?: string;
}

/** Marks and counts, which no name has. */
const NO_NAME = wording(
  '[,。;:!?*]|^\\d+[家个所座项场]|首[个家座条]|^(?:一|多|两|三|数|若干|各|全部|这|那|每|部分)[个家座批所类些名]',
);
const POINTS = wording('^(?:本|该|此|我|其|上述|前述|现任|新任|时任|新建[一两三多若\\d])');

/** Whether a name tells one thing from others of its kind. */
function isProper({ text, isGeneric, ending }: Token): boolean {
  if (isGeneric === true || text.length < 3 || NO_NAME().test(text) || POINTS().test(text))
    return false;
  const bare = text.replace(/[“”]/g, '');
  const last = ending ?? endingOf(bare)?.ending ?? '';
  const stem = bare.slice(0, bare.length - last.length);
  return stem === '' ? bare.length >= 3 : !saysKindAlone(stem);
}

const EDGES = /^[“「『"]|[”」』"]$/;

/** The stretch of a token without quotes around all of it. */
function bareSpan({ start, end }: Token, text: string): Span {
  const isQuoted = EDGES.test(text.charAt(start)) && EDGES.test(text.charAt(end - 1));
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}

/** By name, what statements say that it is. */
export type UsedNames = ReadonlyMap<string, ArticleBodyType>;

/** Names that statements use, and what they say that they are. */
export function usedNames(statements: readonly Statement[]): UsedNames {
  const used = new Map<string, ArticleBodyType>();
  const note = (name: unknown, type: ArticleBodyType) => {
    if (typeof name === 'string' && !used.has(name)) used.set(name, type);
  };
  for (const { draft } of statements) {
    if (draft.type !== 'park' && draft.type !== 'platform') continue;
    for (const name of Object.values(draft.names ?? {})) note(name, draft.type);
  }
  for (const { draft } of statements)
    for (const name of partiesOf(draft)) note(name, 'organization');
  return used;
}

/** The words by which a draft refers to bodies: who signs, holds, releases, of whom a figure is. */
function partiesOf(draft: Statement['draft']): string[] {
  const lists = draft as {
    parties?: readonly Reference[] | undefined;
    hosts?: readonly Reference[] | undefined;
    by?: readonly Reference[] | undefined;
    operators?: readonly Reference[] | undefined;
  };
  const { parties = [], hosts = [], by = [], operators = [] } = lists;
  const subject = draft.type === 'statistic' ? draft.subject : undefined;
  const posts = draft.type === 'person' ? (draft.posts ?? []) : [];
  return [
    ...parties,
    ...hosts,
    ...by,
    ...operators,
    subject,
    ...posts.map(({ organization }) => organization),
  ].flatMap((reference) =>
    reference !== undefined && 'text' in reference ? [reference.text] : [],
  );
}

/** What an event is that no record is known for. */
function typeOfEvent(token: Token, story: Story): ArticleBodyType | undefined {
  const occasion = story.occasions.of(token);
  return token.isWeak === true || occasion?.entity !== undefined ? undefined : occasion?.kind;
}

/** Classes of tokens that may name a body. */
const NAMING = ['PERSON', 'EVENT', 'BODY', 'SITE', 'NAME'] as const;

/** What a token without a record names; nothing for what only points, and what is not sure. */
function typeOf(
  token: Token,
  usedAs: ArticleBodyType | undefined,
  story: Story,
): ArticleBodyType | undefined {
  const { class: name, text, isWeak } = token;
  if (name === 'PERSON') return 'person';
  const isUnsure = name === 'NAME' || isWeak === true;
  if (name !== 'EVENT' && isUnsure && usedAs === undefined) return undefined;
  if (!isProper(token)) return undefined;
  if (name === 'EVENT') return typeOfEvent(token, story);
  if (name === 'NAME' && isPlaceName(text)) return undefined;
  if (usedAs === 'park' || usedAs === 'platform') return usedAs;
  return name === 'SITE' ? kindOfSite(text) : 'organization';
}

/** The names in an article for which no record is known, in order. */
export function bodiesOf(used: UsedNames, story: Story): ArticleBody[] {
  const { text } = story.read;
  const bodies: ArticleBody[] = [];
  for (const { tokens } of story.sentences) {
    for (const token of tokens) {
      if (token.entity !== undefined || !isAmong(token, NAMING)) continue;
      const { start, end } = bareSpan(token, text);
      const raw = text.slice(start, end);
      const type = typeOf(token, used.get(raw), story);
      if (type !== undefined) bodies.push({ type, raw, start, end });
    }
  }
  return bodies;
}

/** What may stand before a record's name and still mean the record: an edition, a year, a place. */
const EDITION = wording(
  '^(?:第[^届]{1,6}[届次]|首届|本届|(?:19|20)\\d\\d年?|\\([^()]{1,8}\\)| )+$',
);
/** What may stand behind it: brackets, a year, or what is a part of the same thing. */
const SAME = wording('^(?:\\([^()]*\\)|(?:19|20)\\d\\d年?| )+$');
const PART = wording(
  '(?:系|处|室|科|办公室|秘书处|组委会|执委会|筹委会|理事会|委员会|党委|团委|工会|校友会|司|团队|课题组|专班|学院|医学院|研究生院|附属医院|新闻中心|' +
    '展区|展台|展馆|现场|期间|代表团|负责人|主办方|承办方|校区|分校|园区|总部|部门|本部|院区)$',
);
const COMPANY = wording(
  '^(?:公司|集团|集团公司|总公司|股份公司|有限公司|股份有限公司|有限责任公司|集团有限公司|控股集团)$',
);
/** Events that are part of another: 甲论坛│平行论坛, 甲论坛│开幕式. */
const PARTS_OF_EVENTS: readonly (ArticleBodyType | undefined)[] = ['sub-forum', 'forum-event'];
const EVENTS: readonly string[] = [
  'forum',
  'forum-series',
  'sub-forum',
  'forum-event',
  'competition',
];

/** 甲论坛│平行论坛 is a part of an event, 甲论坛│开幕式 the event itself. */
const isPartOfEvent = (occasion: Occasion | undefined, { id }: EntityMention): boolean =>
  PARTS_OF_EVENTS.includes(occasion?.kind) || occasion?.entity?.id === id;

/** Whether a longer name is that of the record within it, or of a part of it. */
function meansRecord(token: Token, entity: EntityMention, story: Story): boolean {
  const before = token.text.slice(0, entity.start - token.start).replace(/^“/, '');
  const after = token.text.slice(entity.end - token.start).replace(/”$/, '');
  if (before !== '' && !EDITION().test(before) && !isPlaceName(before)) return false;
  if (after === '' || SAME().test(after)) return true;
  if (EVENTS.includes(entity.type))
    return isOf(token, 'BODY') || isPartOfEvent(story.occasions.of(token), entity);
  return entity.type === 'organization' && (COMPANY().test(after) || PART().test(after));
}

/** Classes of tokens that may hold the name of a record. */
const LONGER = ['BODY', 'SITE', 'EVENT'] as const;

/** The records named: a name within the longer name of another body does not name its record. */
export function withoutInnerNames(
  entities: readonly EntityMention[],
  used: UsedNames,
  story: Story,
): EntityMention[] {
  const inner = new Set<EntityMention>();
  let next = 0;
  for (const { tokens } of story.sentences) {
    for (const token of tokens) {
      while ((entities[next]?.start ?? Infinity) < token.start) next++;
      if (token.entity !== undefined || !isAmong(token, LONGER)) continue;
      const isSure =
        token.isWeak !== true || used.has(story.words(token)) || ENDS_BODY().test(token.text);
      for (let i = next; isSure && (entities[i]?.start ?? Infinity) < token.end; i++) {
        const entity = entities[i];
        if (entity && entity.end <= token.end && !meansRecord(token, entity, story))
          inner.add(entity);
      }
    }
  }
  return entities.filter((entity) => !inner.has(entity));
}

/** Endings of one character that make a body of a record's name with something behind it: 中国科学院苏州纳米│所. */
const ENDS_BODY = wording('.{2}[所院局厅署]$');
