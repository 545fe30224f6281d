import { isPredicate } from '../context/clauses.js';
import { classOfName, withoutPointer } from '../words/name-class.js';
import { type Token, isOf } from '../words/token.js';
import type { WordClass } from '../words/word-class.js';
import { lazy } from '../../text/lazy.js';
import { wording } from '../words/wording.js';
import { isKind } from './no-subject.js';
import type { Subject } from './figure.js';
import { type House, type Story, houseAt } from '../context/story.js';

interface KindRow {
  /** Words that speak of the last of a kind, alternatives set apart by |. */
  words: string;
  /** How far a name that holds the kind reaches: 海东科学园区│管理局. */
  kind: string;
  classes: readonly WordClass[];
  /** Whether things happen there: the only one that was named is meant, whatever was said of it. */
  isPlace?: true;
}

/** Kinds of site that stand for themselves alone. */
const SITES =
  '示范区 自贸区 综保区 保税区 科技园 产业园 软件园 科学园 孵化器 创新中心 科学城 科技城'.split(
    ' ',
  );

// 企业, 平台, 机构 alone speak of many, and are no row.
const KINDS: readonly KindRow[] = [
  {
    words: '园区|园内|全园|该园',
    kind: '^.{2,}?(?:园区|园|高新区|高新技术产业开发区|开发区|经开区|保税区|[科生未产]学?[学技物来业]?城|[药光]谷|智慧谷|创新谷|数码港|创新港|小镇)',
    classes: ['SITE', 'BODY'],
    isPlace: true,
  },
  {
    words: '高新区',
    kind: '^.{2,}?(?:高新区|高新技术产业开发区)',
    classes: ['SITE', 'BODY'],
    isPlace: true,
  },
  {
    words: '开发区|经开区',
    kind: '^.{2,}?(?:开发区|经开区)',
    classes: ['SITE', 'BODY'],
    isPlace: true,
  },
  { words: '新区', kind: '^.{2,}?新区', classes: ['SITE', 'BODY', 'PLACE'], isPlace: true },
  ...SITES.map((site): KindRow => ({
    words: site,
    kind: `^.{2,}?${site}`,
    classes: ['SITE', 'BODY'],
    isPlace: true,
  })),
  { words: '研究院', kind: '^.{2,}?研究院', classes: ['SITE', 'BODY'] },
  { words: '公司|集团', kind: '^.{2,}(?:公司|集团|股份|控股)$', classes: ['BODY'] },
  { words: '学校|全校|我校|本校|校|大学', kind: '^.{2,}?(?:大学|学院|学校)', classes: ['BODY'] },
  { words: '医院|全院|本院|院', kind: '^.{2,}?(?:医院|研究院|学院)', classes: ['BODY'] },
  {
    words: '全市|我市|本市|市',
    kind: '^.{1,}?市(?![场民长值])',
    classes: ['PLACE', 'BODY'],
    isPlace: true,
  },
  {
    words: '全区|我区|本区|区|区内',
    kind: '^.{2,}?区',
    classes: ['PLACE', 'SITE', 'BODY'],
    isPlace: true,
  },
  { words: '全省|我省|省', kind: '^.{2,}?省', classes: ['PLACE', 'BODY'], isPlace: true },
  { words: '全县|我县|县', kind: '^.{1,}?县', classes: ['PLACE', 'BODY'], isPlace: true },
  { words: '全州|州', kind: '^.{2,}?州', classes: ['PLACE', 'BODY'], isPlace: true },
];

const kinds = lazy(() =>
  KINDS.map(({ words, kind, classes, isPlace = false }) => ({
    is: wording(`^(?:${words})$`),
    kind: wording(kind),
    classes,
    isPlace,
  })),
);

/** Where the paper comes out: Hong Kong and Macau write so of themselves. */
const HERE = wording('^(?:本港|本澳|全港|全澳)$');

export const isHere = (text: string): boolean => HERE().test(text);

const IS_COMPANY = wording('^.{0,6}(?:公司|集团|股份)$');
const ALL_OF_IT = wording('^全[省市区县州]$');

/** Who speaks for an event: 组委会, 江北博览会组委会. */
const ORGANIZERS = wording(
  '^(?:.*(?:会|论坛|赛|展|节|周))?(?:组委会|筹委会|执委会|组织委员会|筹备委员会|秘书处|主办方|承办方|主办单位|承办单位)$',
);

const MAKERS = wording(
  '(?:组委会|筹委会|执委会|组织委员会|筹备委员会|秘书处|主办方|承办方|主办单位|承办单位)$',
);

/** Whether a name is of those who make an event: its figures are the event's. */
export const isOrganizer = ({ text }: Token): boolean => ORGANIZERS().test(text);

const rowOf = ({ text }: Token) =>
  kinds().find(({ is }) => is().test(text) || is().test(withoutPointer(text)));

/** Whether a word speaks of one of its kind, and not of all: 园区, but not 企业. */
export const pointsAtOne = (token: Token): boolean =>
  isHere(token.text) || ORGANIZERS().test(token.text) || rowOf(token) !== undefined;

/** What a word such as 园区, 该公司 or 全市 means: the one that the text speaks of; nobody where it may be another. */
export function meantBody(
  token: Token,
  before: readonly Token[],
  story: Story,
): Subject | undefined {
  const introduced = story.introduced(token);
  if (introduced !== undefined) return { token: introduced };
  if (isHere(token.text)) return { place: story.words(token) };
  if (ORGANIZERS().test(token.text)) {
    const { last } = story.occasions;
    const occasion =
      story.occasions.byName(token.text.replace(MAKERS(), '')) ?? last?.parent ?? last;
    return occasion && { occasion };
  }
  const row = rowOf(token);
  if (row === undefined) return undefined;
  const fits = (other: Token): boolean =>
    other.isGeneric !== true &&
    !isKind(other) &&
    isOf(other, ...row.classes) &&
    row.kind().test(other.text);
  const here = before.flatMap((other, i) =>
    fits(other) && !isPredicate(before, i) ? [houseAt(before, i, Infinity)] : [],
  );
  const houses = [...story.housesBefore(fits), ...here];
  // A page of figures that names neither a district nor an event means its own.
  const isOfFigures =
    houses.length === 0 &&
    story.occasions.last === undefined &&
    !before.some((other) => isOf(other, 'EVENT', 'GENERIC'));
  if (isOfFigures && ALL_OF_IT().test(token.text)) return { place: story.words(token) };
  const meant = spokenOf(
    houses.map((house) => ({
      ...house,
      token: cutBehind(house.token, row.kind().exec(house.token.text)?.[0].length ?? 0),
    })),
    { isPlace: row.isPlace, isOwn: OWN().test(token.text) },
  );
  // 科技园公司 names no park.
  return meant === undefined || NO_NAME().test(meant.text) || isShortName(meant.text)
    ? undefined
    : { token: meant };
}

/** What ran together, and is no name. */
const NO_NAME = wording('[“”,的]');

/**
 * Of all that a pointer may mean the one that the text speaks of: with which its sentence begins, else the only one,
 * unless it was a party that somebody deals with: 公司与云舟集团签约,公司….
 */
function spokenOf(
  houses: readonly House[],
  { isPlace, isOwn }: { isPlace: boolean; isOwn: boolean },
): Token | undefined {
  const last = houses.at(-1);
  const here = houses.filter(({ sentence }) => sentence === last?.sentence);
  // 甲园与乙园签约: either of them.
  if (here.some((house) => house.isJoined && house !== here[0])) return undefined;
  const topic = here.findLast(({ isTopic }) => isTopic);
  if (topic !== undefined && !isOwn) return topic.token;
  const isOne = houses.every(({ token: { text } }) => isShort(text, last?.token.text ?? ''));
  return isOne && (isPlace || houses.some(({ isTopic }) => isTopic)) ? last?.token : undefined;
}

/** 我区, 本校: of those for whom the page is written, whoever was named last. */
const OWN = wording('^[我本](?!次|届)');

/** Whether two names are one, or one of them the end of the other. */
const isShort = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);

const isShortName = (text: string): boolean => classOfName(text).isGeneric === true;

/** The name up to the word that was meant; a company is named as a whole: 科学园│公司. */
function cutBehind(token: Token, length: number): Token {
  const rest = token.text.slice(length);
  const isOfCompany = IS_COMPANY().test(rest) && !isShortName(token.text.slice(0, length));
  if (length === 0 || rest === '' || isOfCompany) return token;
  return {
    ...token,
    entity: undefined,
    end: token.start + length,
    text: token.text.slice(0, length),
  };
}
