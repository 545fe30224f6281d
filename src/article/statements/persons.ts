import type { Story } from '../context/story.js';
import { lazy } from '../../text/lazy.js';
import { evenWords } from '../words/even-text.js';
import { nameToken } from '../words/names.js';
import { isPersonName } from '../words/refine.js';
import type { Sentence } from '../words/sentences.js';
import { TITLES } from '../words/title-rows.js';
import { type Token, adjoin, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { dateOf } from './circumstances.js';
import { idOf, namesOf, printed, referenceTo } from './drafting.js';
import type { StatementReader } from './find-statements.js';
import type { PersonStatement } from './statement.js';

/** A form in which a person stands with a post. */
interface PersonRow {
  form: string;
  /** The persons that it tells at a token, each with the posts. */
  read: (sentence: Sentence, at: number, told: Told) => Held[];
  examples: readonly string[];
  counterExamples: readonly string[];
}

/** A post: title words, and where it is held. */
interface Post {
  start: number;
  end: number;
  /** Absent where the title alone says it: 副市长. */
  organization: Token | undefined;
}

/** A person with posts; `verb` is what gives them, where a verb does. */
interface Held {
  person: Token;
  posts: readonly Post[];
  verb?: number;
}

/** What the readers of one text know: its words, and who was told before. */
interface Told {
  story: Story;
  /** Posts of the persons of the sentence, for who stands in a list behind them. */
  posts: Map<Token, readonly Post[]>;
}

export const PERSON_ROWS: readonly PersonRow[] = [
  {
    form: 'HOUSE TITLE PERSON',
    read: behindTitle,
    examples: [
      '江州大学校长沈丙致辞。',
      '江州大学党委书记、校长沈丙致辞。',
      '江北市副市长林乙、江州大学校长沈丙致辞。',
      '中央科技委员会办公室副主任王甲介绍了情况。',
      '云舟集团副总裁、江州研究院院长沈丙致辞。',
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
    read: listedBehind,
    examples: ['江州大学教授沈丙、王甲致辞。'],
    counterExamples: ['江州大学教授、专家致辞。'],
  },
  {
    form: 'NAME (HOUSE TITLE)',
    read: beforeBracket,
    examples: ['沈丙(江州大学校长)致辞。'],
    counterExamples: ['沈丙(右二)致辞。', '沈丙(原江州大学校长)致辞。'],
  },
  {
    form: 'NAME 担任 HOUSE TITLE',
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
    read: appointed,
    examples: ['江州市任命沈丙为江州科技园主任。'],
    counterExamples: ['江州市拟任命沈丙为江州科技园主任。'],
  },
  {
    form: 'HOUSE OF? NAME TITLE',
    read: beforeTitle,
    examples: ['江州大学的沈丙教授致辞。', '江州大学沈丙教授致辞。'],
    counterExamples: ['江州大学知名教授致辞。', '江州大学金融系教授致辞。'],
  },
];

/** Words that say a post is held no more, or not yet. */
const FORMER = wording(
  '(?:原|前任|前|时任|已故|曾任|候任|拟任|首任|历任|继任|第[一二三四五六七八九十]+任)$',
);
const BEGINS_FORMER = wording(
  '^(?:原|前任|时任|已故|候任|拟任|首任|历任|曾任|第[一二三四五六七八九十]+任)',
);
/** What stands before a body and says nothing of it. */
const LEAD = wording('^(?:现任|新任|新当选的?|主持人|主讲人|特邀嘉宾|嘉宾|兼任?)(?=.{2})');
/** Names before a title that are no body. */
const NO_ORGANIZATION = wording(
  '^(?:现任|新任|著名|知名|资深|青年|其|该|各|一位|一名|首位|首席|执行|高级|特聘|本届|我国|联席|轮值|时任|原|前|有关|相关|主要|多名|多位|数位|由|和|与|等)$|[的位名任]$',
);
/** Titles that tell by themselves where they are held. */
const TELLS_WHERE = wording(
  '^(?:副|代|代理|常务副)?(?:市长|省长|区长|县长|州长|镇长|校长)$|^(?:行政长官|特首|财政司司长|政务司司长|律政司司长)$|^[市省区县]委(?:副书记|书记)',
);
const ALSO = wording('^兼任?$');
const ALSO_HOLDS = wording('^兼任?.{2}');

const joinsTitles = (token: Token | undefined): boolean =>
  isOf(token, 'LISTED', 'AND') || (token?.class === 'NAME' && ALSO().test(token.text));

/** Index of the first of the titles that end at an index: 党委书记、校长. */
function firstTitle(tokens: readonly Token[], last: number): number {
  let at = last;
  for (;;) {
    if (isOf(tokens[at - 1], 'TITLE') && adjoin(tokens[at - 1], tokens[at])) at--;
    else if (joinsTitles(tokens[at - 1]) && isOf(tokens[at - 2], 'TITLE')) at -= 2;
    // 党工委书记、管委会主任: a body by its kind alone is of the same house.
    else if (
      tokens[at - 1]?.isGeneric === true &&
      joinsTitles(tokens[at - 2]) &&
      isOf(tokens[at - 3], 'TITLE')
    )
      at -= 3;
    else return at;
  }
}

const BEFORE_NAME = [
  'COMMA',
  'STOP',
  'LISTED',
  'AND',
  'DATE',
  'SPACE',
  'SAY',
  'BY',
  'ADVERB',
  'AT',
] as const;

/** Whether a token is where a post is held. */
function isHolder(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isOf(token, 'BODY', 'SITE', 'PLACE', 'EVENT', 'GENERIC')) return true;
  const isName =
    token?.class === 'NAME' && token.text.length >= 2 && !NO_ORGANIZATION().test(token.text);
  return isName && (at === 0 || isOf(tokens[at - 1], ...BEFORE_NAME));
}

/** A body without what is said of it; one that only points is what it means. */
function bareHolder(token: Token, story: Story): Token | undefined {
  const meant = story.meant(token);
  if (meant.isGeneric === true || meant.class === 'GENERIC') return undefined;
  const lead = LEAD().exec(meant.text)?.[0].length ?? 0;
  return lead === 0 ? meant : nameToken(story.read.even, meant.start + lead, meant.end);
}

/** The posts that end right before an index; `undefined` where they are no more, or nobody's. */
function postsBefore(tokens: readonly Token[], end: number, story: Story): Post[] | undefined {
  const posts: Post[] = [];
  for (let last = end - 1; isOf(tokens[last], 'TITLE');) {
    const first = firstTitle(tokens, last);
    const title = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
    const isHeld = isHolder(tokens, first - 1) && adjoin(tokens[first - 1], tokens[first]);
    const holder = isHeld ? tokens[first - 1] : undefined;
    const before = tokens[isHeld ? first - 2 : first - 1];
    if (
      isFormer(tokens[first] as Token, holder, before) ||
      isMasked(holder?.start ?? title.start, holder, story)
    )
      return undefined;
    posts.unshift({ ...title, organization: holder && bareHolder(holder, story) });
    if (!isHeld) break;
    if (saysAlso(holder, before)) last = first - 2;
    else if (joinsTitles(before)) last = first - 3;
    else break;
  }
  return posts.length > 0 ? posts : undefined;
}

/** 副总裁兼技术部部长: the holder itself says that another post stands before it. */
const saysAlso = (holder: Token | undefined, before: Token | undefined): boolean =>
  holder !== undefined && ALSO_HOLDS().test(holder.text) && isOf(before, 'TITLE');

/** Whether a post was held before: 原校长, 时任市长. */
function isFormer(title: Token, holder: Token | undefined, before: Token | undefined): boolean {
  const first = holder ?? title;
  return (
    BEGINS_FORMER().test(first.text) ||
    (holder !== undefined && FORMER().test(holder.text)) ||
    (before !== undefined && before.end === first.start && FORMER().test(before.text))
  );
}

/** A page may hide who it is: **大学校长. */
const isMasked = (start: number, holder: Token | undefined, story: Story): boolean =>
  story.read.even.charAt(start - 1) === '*' || (holder?.text.includes('*') ?? false);

const titleOf = ({ start, end }: Post, story: Story): string => story.read.even.slice(start, end);

/** Posts whose place the text gives: by a body, or by the title itself. */
const withPlace = (posts: readonly Post[], story: Story): Post[] =>
  posts.filter(
    (post) =>
      post.organization !== undefined ||
      TELLS_WHERE().test(titleOf(post, story)) ||
      post.start !== posts[0]?.start,
  );

/** 江州大学校长沈丙. */
function behindTitle({ tokens }: Sentence, at: number, told: Told): Held[] {
  const person = tokens[at] as Token;
  if (person.class !== 'PERSON' || !isOf(tokens[at - 1], 'TITLE')) return [];
  const posts = postsBefore(tokens, at, told.story);
  if (posts === undefined) return [];
  const [first] = posts;
  const inherited =
    first !== undefined && posts.length === 1 && first.organization === undefined
      ? organizationBefore(tokens, at, first, told)
      : undefined;
  const isOurs = isOf(tokens[firstTitle(tokens, at - 1) - 1], 'BODY') && posts.length === 1;
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

const BECOMES = wording(
  '^(?:担任|出任|当选|当选为|就任|接任|升任|兼任|获任|履新|被任命为|被聘为|受聘为|任|现任|获聘为|获选为)$',
);
const BEHIND_POST = ['COMMA', 'STOP', 'LISTED', 'AND', 'SPACE'] as const;
const IS_IN_OFFICE = wording('^(.{2,4}?)(?:担任|出任|现任|任)(?=.{2})');

/** A title behind a body, with nothing of the person behind it. */
function postAt(tokens: readonly Token[], first: number, story: Story): Post[] | undefined {
  let last = first;
  while (
    isOf(tokens[last], 'BODY', 'SITE', 'PLACE', 'NAME', 'EVENT', 'TITLE') ||
    (joinsTitles(tokens[last]) && isOf(tokens[last + 1], 'TITLE'))
  )
    last++;
  if (
    last === first ||
    !isOf(tokens[last - 1], 'TITLE') ||
    !(tokens[last] === undefined || isOf(tokens[last], ...BEHIND_POST))
  )
    return undefined;
  const posts = postsBefore(tokens, last, story);
  return posts?.every(
    ({ organization, start }) => organization !== undefined && start > (tokens[first]?.start ?? 0),
  )
    ? posts
    : undefined;
}

/** 沈丙担任江州大学校长; 沈丙任江州大学校长, where the name and the verb stick to the body. */
function beforeVerb(sentence: Sentence, at: number, { story }: Told): Held[] {
  const { tokens } = sentence;
  const token = tokens[at] as Token;
  if (token.class === 'VERB' && BECOMES().test(token.text)) {
    let name = at - 1;
    while (isOf(tokens[name], 'ADVERB', 'SPACE', 'DATE')) name--;
    const person = tokens[name];
    if (
      person === undefined ||
      !isOf(person, 'NAME', 'PERSON') ||
      !isPersonName(person.text) ||
      NOT_NOW().test(person.text)
    )
      return [];
    const posts = postAt(tokens, isOf(tokens[at + 1], 'AS') ? at + 2 : at + 1, story);
    return posts === undefined ? [] : [{ person, posts, verb: at }];
  }
  const name =
    isOf(token, 'BODY', 'SITE', 'PLACE') && token.entity === undefined
      ? IS_IN_OFFICE().exec(token.text)
      : null;
  if (name?.[1] === undefined || !isPersonName(name[1]) || NOT_NOW().test(name[1])) return [];
  const { even } = story.read;
  const holder = nameToken(even, token.start + name[0].length, token.end);
  const posts = postAt([...tokens.slice(0, at), holder, ...tokens.slice(at + 1)], at, story);
  if (posts === undefined) return [];
  const end = token.start + name[1].length;
  return [{ person: { class: 'PERSON', start: token.start, end, text: name[1] }, posts, verb: at }];
}

/** 沈丙曾│任: an adverb that sticks to the name. */
const NOT_NOW = wording('[曾将拟不未]$');
const APPOINTS = wording('(?:任命|聘任|聘请|推选|选举)(.{2,4})$');

/** 任命沈丙为江州科技园主任. */
function appointed({ tokens }: Sentence, at: number, { story }: Told): Held[] {
  const token = tokens[at] as Token;
  const name = token.class === 'AS' ? APPOINTS().exec(tokens[at - 1]?.text ?? '')?.[1] : undefined;
  const before = tokens[at - 1];
  if (before === undefined || name === undefined || !isPersonName(name)) return [];
  const posts = postAt(tokens, at + 1, story);
  const person: Token = {
    class: 'PERSON',
    start: before.end - name.length,
    end: before.end,
    text: name,
  };
  return posts === undefined ? [] : [{ person, posts, verb: at }];
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
    !(STANDS_BEHIND().test(title.text) || isOf(tokens[at + 1], ...FOLLOWS)) ||
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
    glued === null
      ? name
      : { class: 'PERSON', start: name.end - words.length, end: name.end, text: words };
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

/** Persons in the post that the text gives them: 江州大学校长沈丙. */
export const personReader =
  (story: Story): StatementReader =>
  (sentence) => {
    const told: Told = { story, posts: new Map() };
    return sentence.tokens.flatMap((_, at) =>
      PERSON_ROWS.flatMap(({ read }) =>
        read(sentence, at, told).flatMap((held) => {
          told.posts.set(held.person, held.posts);
          return statementOf(sentence, at, held, story);
        }),
      ),
    );
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
