import { evenWords } from '../words/even-text.js';
import type { Story } from '../context/story.js';
import { appendTo } from '../../text/append-to.js';
import { lazy } from '../../text/lazy.js';
import { nameToken } from '../words/names.js';
import { isPersonName } from '../words/find-persons.js';
import type { Sentence } from '../words/sentences.js';
import { TITLES } from '../words/title-rows.js';
import { type Token, adjoin, isAmong, isOf, makeToken } from '../words/token.js';
import type { WordClass } from '../words/word-class.js';
import { wording } from '../words/wording.js';
import { dateOf } from './circumstances.js';
import { idOf, namesOf, printed, referenceTo } from './drafting.js';
import type { StatementReader } from './find-statements.js';
import type { PersonStatement } from './statement.js';
import {
  type Post,
  firstTitle,
  bareHolder,
  postsBefore,
  isFormer,
  titleOf,
  withPlace,
} from './posts.js';
import { type Held, type Told, beforeVerb, appointed } from './office-verbs.js';

/** A form in which a person stands with a post. */
interface PersonRow {
  form: string;
  /** Classes of the token at which it is read. */
  at: readonly WordClass[];
  /** The persons that it tells at a token, each with the posts. */
  read: (sentence: Sentence, at: number, told: Told) => Held[];
  examples: readonly string[];
  counterExamples: readonly string[];
}

export const PERSON_ROWS: readonly PersonRow[] = [
  {
    form: 'HOUSE TITLE PERSON',
    at: ['PERSON'],
    read: behindTitle,
    examples: [
      '江州大学校长沈丙致辞。',
      '江州大学党委书记、校长沈丙致辞。',
      '江北市副市长林乙、江州大学校长沈丙致辞。',
      '中央科技委员会办公室副主任王甲介绍了情况。',
      '云舟集团副总裁、江州研究院院长沈丙致辞。',
      '国务委员、江州大学校长沈丙致辞。',
      '江州大学校长沈丙答记者问时表示,发展是关键。',
    ],
    counterExamples: [
      '江州大学原校长沈丙致辞。',
      '时任江州大学校长沈丙致辞。',
      '剧中,江州大学校长沈丙致辞。',
      '江州大学校长致辞。',
    ],
  },
  {
    form: 'PERSON LISTED PERSON',
    at: ['PERSON'],
    read: listedBehind,
    examples: ['江州大学教授沈丙、王甲致辞。'],
    counterExamples: ['江州大学教授、专家致辞。'],
  },
  {
    form: 'NAME (HOUSE TITLE)',
    at: ['BRACKET'],
    read: beforeBracket,
    examples: ['沈丙(江州大学校长)致辞。'],
    counterExamples: ['沈丙(右二)致辞。', '沈丙(原江州大学校长)致辞。'],
  },
  {
    form: 'NAME 担任 HOUSE TITLE',
    at: ['VERB', 'BODY', 'SITE', 'PLACE'],
    read: beforeVerb,
    examples: ['沈丙担任江州大学校长。', '沈丙任江州大学校长。', '沈丙当选江州商会会长。'],
    counterExamples: [
      '沈丙曾担任江州大学校长。',
      '沈丙有望出任江州大学校长。',
      '沈丙担任江州大学校长期间,推动了改革。',
    ],
  },
  {
    form: '任命 NAME AS HOUSE TITLE',
    at: ['AS'],
    read: appointed,
    examples: ['江州市任命沈丙为江州科技园主任。'],
    counterExamples: ['江州市拟任命沈丙为江州科技园主任。'],
  },
  {
    form: 'HOUSE OF? NAME TITLE',
    at: ['TITLE'],
    read: beforeTitle,
    examples: ['江州大学的沈丙教授致辞。', '江州大学沈丙教授致辞。'],
    counterExamples: ['江州大学知名教授致辞。', '江州大学金融系教授致辞。'],
  },
];

/** 江州大学校长沈丙. */
function behindTitle({ tokens }: Sentence, at: number, told: Told): Held[] {
  const person = tokens[at] as Token;
  // 副校长(研究)沈丙: a bracket may say of what the title is.
  const end = isOf(tokens[at - 1], 'BRACKET') ? at - 1 : at;
  if (person.class !== 'PERSON' || !isOf(tokens[end - 1], 'TITLE')) return [];
  const posts = postsBefore(tokens, end, told.story);
  if (posts === undefined) return [];
  const [first] = posts;
  const inherited =
    first !== undefined && posts.length === 1 && first.organization === undefined
      ? organizationBefore(tokens, end, first, told)
      : undefined;
  const isOurs = isOf(tokens[firstTitle(tokens, end - 1) - 1], 'BODY') && posts.length === 1;
  const held =
    inherited && first
      ? [{ ...first, organization: inherited }]
      : isOurs
        ? posts
        : withPlace(posts, told.story);
  // 主任沈丙: where the post is held stands elsewhere.
  return [{ person, posts: held.length === 0 ? posts : held }];
}

const OF_PLACE = wording('^(?:副|代|代理|常务副)?[市省区县州镇]长$');

/** 市委书记李甲、市长王乙: the second of a list has the post where the first has it, if both are of one kind. */
function organizationBefore(
  tokens: readonly Token[],
  at: number,
  post: Post,
  { posts, story }: Told,
): Token | undefined {
  const first = firstTitle(tokens, at - 1);
  const earlier = tokens[first - 2];
  if (!isOf(tokens[first - 1], 'LISTED', 'AND') || earlier?.class !== 'PERSON') return undefined;
  const organization = posts.get(earlier)?.[0]?.organization;
  const isOfPlace = OF_PLACE().test(titleOf(post, story));
  return organization !== undefined && isOfPlace === isOf(organization, 'PLACE', 'NAME')
    ? organization
    : undefined;
}

/** 教授沈丙、王甲. */
function listedBehind({ tokens }: Sentence, at: number, { posts }: Told): Held[] {
  const person = tokens[at] as Token;
  const before = tokens[at - 2];
  const held =
    person.class === 'PERSON' &&
    isOf(tokens[at - 1], 'LISTED', 'AND') &&
    before &&
    posts.get(before);
  return held ? [{ person, posts: held }] : [];
}

const titles = lazy(() => [...evenWords(TITLES)].sort((a, b) => b.length - a.length));

/** 沈丙(江州大学校长、江州学会会长). */
function beforeBracket({ tokens }: Sentence, at: number, { story }: Told): Held[] {
  const bracket = tokens[at] as Token;
  const person = tokens[at - 1];
  if (
    bracket.class !== 'BRACKET' ||
    person === undefined ||
    !isOf(person, 'NAME', 'PERSON') ||
    !isPersonName(person.text)
  )
    return [];
  const posts: Post[] = [];
  let start = bracket.start + 1;
  for (const words of bracket.text.slice(1, -1).split(/[、,]/)) {
    const title = titles().find((one) => words.endsWith(one));
    const middle = start + words.length - (title?.length ?? 0);
    const holder =
      title === undefined || middle - start < 2
        ? undefined
        : nameToken(story.read.even, start, middle);
    if (
      holder === undefined ||
      !isOf(holder, 'BODY', 'SITE', 'PLACE') ||
      isFormer(holder, holder, undefined)
    )
      return [];
    posts.push({ start: middle, end: start + words.length, organization: holder });
    start += words.length + 1;
  }
  return posts.length === 0 ? [] : [{ person: person, posts }];
}

const STANDS_BEHIND = wording('^(?:教授|副教授|院士|研究员|副研究员|校长|院长|所长|董事长|总裁)$');

/** 江州管委会沈丙副主任: any title, where what follows speaks of the person. */
const FOLLOWS = [
  'SAY',
  'ADVERB',
  'COMMA',
  'LISTED',
  'AND',
  'STOP',
  'APART',
  'BY',
  'DATE',
  'WILL',
] as const;

const TEAM = wording('^(?:团队|课题组)');

const NO_PERSON = wording('[系部处院所室科组班区]$');

const ENDS_BODY = wording(
  '^(.*(?:大学|学院|研究院|研究所|科学院|公司|集团|委员会|管委会|政府|中心|协会|商会|学会|银行|开发区|高新区|园区|[市区县省局厅部]))(.{2,3})$',
);

/** 江州大学(的)沈丙教授. */
function beforeTitle({ tokens }: Sentence, at: number, { story, posts }: Told): Held[] {
  const title = tokens[at] as Token;
  const name = tokens[at - 1];
  if (
    title.class !== 'TITLE' ||
    !(STANDS_BEHIND().test(title.text) || isAmong(tokens[at + 1], FOLLOWS)) ||
    name?.class !== 'NAME' ||
    !adjoin(name, title) ||
    (isOf(tokens[at + 1], 'PERSON', 'NAME', 'TITLE') && !TEAM().test(tokens[at + 1]?.text ?? ''))
  )
    return [];
  const glued = ENDS_BODY().exec(name.text);
  const words = glued?.[2] ?? name.text;
  if (!isPersonName(words) || NO_PERSON().test(words)) return [];
  const { even } = story.read;
  const person: Token =
    glued === null ? name : makeToken('PERSON', name.end - words.length, name.end, words);
  const holder =
    glued === null
      ? holderBefore(tokens, at - 1, posts)
      : nameToken(even, name.start, person.start);
  const organization = holder && bareHolder(holder, story);
  if (organization === undefined || isFormer(organization, organization, undefined)) return [];
  const held = [{ start: title.start, end: title.end, organization }];
  posts.set(title, held);
  return [{ person, posts: held }];
}

/** The body before a name: right before it, before 的, or that of a list. */
function holderBefore(
  tokens: readonly Token[],
  name: number,
  posts: Told['posts'],
): Token | undefined {
  const before = tokens[name - 1];
  if (isOf(before, 'BODY')) return before;
  if (isOf(before, 'OF')) return isOf(tokens[name - 2], 'BODY') ? tokens[name - 2] : undefined;
  const earlier = isOf(before, 'LISTED', 'AND') ? tokens[name - 2] : undefined;
  return earlier && posts.get(earlier)?.[0]?.organization;
}

const NO_ROWS: readonly PersonRow[] = [];

/** The rows by the class of the token at which they are read. */
const rowsAt = lazy((): ReadonlyMap<WordClass, readonly PersonRow[]> => {
  const rows = new Map<WordClass, PersonRow[]>();
  for (const row of PERSON_ROWS) for (const name of row.at) appendTo(rows, name, row);
  return rows;
});

/** Persons in the post that the text gives them: 江州大学校长沈丙. */
export const personReader =
  (story: Story): StatementReader =>
  (sentence) => {
    const told: Told = { story, posts: new Map() };
    const statements: PersonStatement[] = [];
    sentence.tokens.forEach((token, at) => {
      for (const { read } of rowsAt().get(token.class) ?? NO_ROWS) {
        for (const held of read(sentence, at, told)) {
          told.posts.set(held.person, held.posts);
          statements.push(...statementOf(sentence, at, held, story));
        }
      }
    });
    return statements;
  };

/** Whether a verb that gives a post says that it is held today. */
function holdsToday(sentence: Sentence, verb: number, story: Story): boolean {
  const modality = story.modality(sentence, verb);
  if ('reason' in modality || modality.status === 'planned') return false;
  const since = dateOf(sentence, verb, story)?.start;
  return (
    since === undefined ||
    story.today === undefined ||
    since.slice(0, 4) === story.today.slice(0, 4)
  );
}

const LEAVES = wording(
  '^(?:卸任|离任|离职|辞任|辞职|退休|去世|逝世|病逝|落马|被查|被免|调任|转任|不再担任)',
);

/** Whether a person is said to leave the post: 校长沈丙去年卸任. */
function leaves({ tokens }: Sentence, at: number): boolean {
  const next = tokens.slice(at + 1).find((token) => !isOf(token, 'ADVERB', 'DATE', 'SPACE'));
  return next !== undefined && LEAVES().test(next.text);
}

function statementOf(
  sentence: Sentence,
  at: number,
  { person, posts, verb }: Held,
  story: Story,
): PersonStatement[] {
  const modality = story.modality(sentence, at);
  // A plan or a denial is of what the person does, not of the post.
  if ('reason' in modality && ['fiction', 'hearsay', 'question'].includes(modality.reason))
    return [];
  if (verb === undefined ? leaves(sentence, at) : !holdsToday(sentence, verb, story)) return [];
  const name = printed(person, story);
  return [
    {
      kind: 'person',
      ...(person.entity && { recordId: person.entity.id }),
      draft: {
        type: 'person',
        id: idOf('person', name),
        names: namesOf(name, story),
        posts: posts.map(({ start, end, organization }) => ({
          ...(organization !== undefined && { organization: referenceTo(organization, story) }),
          title: namesOf(story.words({ start, end }), story),
          ...(story.today !== undefined && { validOn: story.today }),
        })),
      },
      start: Math.min(
        person.start,
        ...posts.map(({ start, organization }) => Math.min(start, organization?.start ?? start)),
      ),
      end: Math.max(person.end, ...posts.map(({ end }) => end)),
      paragraph: sentence.paragraph,
      status: 'reported',
      confidence: posts.every(({ organization }) => organization !== undefined) ? 'high' : 'medium',
    },
  ];
}
