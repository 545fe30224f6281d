import type { Story } from '../context/story.js';
import { nameToken } from '../words/names.js';
import { type Token, adjoin, isAmong, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';

// The posts that stand before a name: titles, and where they are held.

/** A post: title words, and where it is held. */
export interface Post {
  start: number;
  end: number;
  /** Absent where the title alone says it: 副市长. */
  organization: Token | undefined;
}

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
  '^(?:副|代|代理|常务副)?(?:市长|省长|区长|县长|州长|镇长|校长)$|^(?:国务委员|行政长官|特首|财政司司长|政务司司长|律政司司长)$|^[市省区县]委(?:副书记|书记)',
);

const ALSO = wording('^兼任?$');

const ALSO_HOLDS = wording('^兼任?.{2}');

export const joinsTitles = (token: Token | undefined): boolean =>
  isOf(token, 'LISTED', 'AND') || (token?.class === 'NAME' && ALSO().test(token.text));

/** Index of the first of the titles that end at an index: 党委书记、校长. */
export function firstTitle(tokens: readonly Token[], last: number): number {
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
  return isName && (at === 0 || isAmong(tokens[at - 1], BEFORE_NAME));
}

/** A body without what is said of it; one that only points is what it means. */
export function bareHolder(token: Token, story: Story): Token | undefined {
  const meant = story.meant(token);
  if (meant.isGeneric === true || meant.class === 'GENERIC') return undefined;
  const lead = LEAD().exec(meant.text)?.[0].length ?? 0;
  return lead === 0 ? meant : nameToken(story.read.even, meant.start + lead, meant.end);
}

/** The posts that end right before an index; `undefined` where they are no more, or nobody's. */
export function postsBefore(
  tokens: readonly Token[],
  end: number,
  story: Story,
): Post[] | undefined {
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
export function isFormer(
  title: Token,
  holder: Token | undefined,
  before: Token | undefined,
): boolean {
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

export const titleOf = ({ start, end }: Post, story: Story): string =>
  story.read.even.slice(start, end);

/** Posts whose place the text gives: by a body, or by the title itself. */
export const withPlace = (posts: readonly Post[], story: Story): Post[] =>
  posts.filter(
    (post) =>
      post.organization !== undefined ||
      TELLS_WHERE().test(titleOf(post, story)) ||
      post.start !== posts[0]?.start,
  );
