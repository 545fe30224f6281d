import { type Token, adjoin, isAmong, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { isKind } from './no-subject.js';
import {
  type FigureNoun,
  nounFrom,
  isCommon,
  next,
  endOfList,
  isFigureNext,
  OF_PERSONS,
  before,
  countsPersons,
  startOfList,
  startOfName,
} from './noun-edges.js';

interface NounRow {
  name: string;
  /** Where the noun of the figure at `at` stands. */
  find: (tokens: readonly Token[], at: number, from: number) => FigureNoun | undefined;
  /** The noun stands between 【】. */
  examples: readonly string[];
  /** Texts of which the figure has no such noun. */
  counterExamples: readonly string[];
}

/** How far an attribute reaches between a count and its noun: 600余名来自海内外的专家. */
const LONGEST_ATTRIBUTE = 10;

/** Verbs that are nouns where a clause ends with them: 13场专题推介. */
const NOMINAL = wording(
  '^(?:推介|会谈|研讨|交流|合作|展示|培训|咨询|评选|演讲|竞赛|服务|报告|考察|讲座|演出|发布|分享)$',
);

/** What those who are counted do, and no noun: 20家上市. */
const HAPPENS = wording(
  '^(?:被|由|将|上市|获奖|得奖|入选|达标|毕业|挂牌|获批|过会|投产|在建|开工|完工|落榜|晋级|入围|受伤|合格|在校|在读|报到|缺席)',
);

/** 20家上市, 10万人次进场: behind 人次 a noun is of persons, or what they do. */
function isNoNoun(
  figure: Token | undefined,
  { text }: Pick<Token, 'text'> = { text: '' },
): boolean {
  const { mention } = figure ?? {};
  const isVisits = mention?.kind === 'count' && mention.unit === '人次';
  return HAPPENS().test(text) || (isVisits && !OF_VISITORS().test(text));
}

/** 65家│知名│跨国公司: what stands before a noun and says how good it is. */
const PRAISES = wording('^(?:知名|著名|领先|领军|优秀|顶尖|顶级|骨干|龙头)$');
const SIZED = wording('元级$');
const OF_KIND = wording('^.{0,6}(?:公司|企业|机构|高校|大学|院校|银行|医院|协会|商会|基金)$');

/** 65家知名│跨国公司, 2个万亿元级│产业集群: how good or how large each one is belongs to the noun. */
function behindQuality(tokens: readonly Token[], at: number): FigureNoun | undefined {
  if (!isOf(tokens[at], 'COUNT')) return undefined;
  const first = next(tokens, at);
  const [quality, kind] = [tokens[first], tokens[first + 1]];
  const text = quality?.text ?? '';
  const isPraised = PRAISES().test(text) && OF_KIND().test(kind?.text ?? '');
  const isSized = isOf(quality, 'AMOUNT') && SIZED().test(text) && isCommon(kind);
  return adjoin(quality, kind) && (isPraised || isSized)
    ? nounFrom(tokens, first, first + 1, at)
    : undefined;
}

/** 128场活动, 100多位负责人和专家, 13场专题推介. */
function behindCount(tokens: readonly Token[], at: number): FigureNoun | undefined {
  if (!isOf(tokens[at], 'COUNT')) return undefined;
  const first = next(tokens, at);
  const token = tokens[first];
  const mayName = first > at + 1 && isCommon(token) && !isFigureNext(tokens, first);
  if (isNoNoun(tokens[at], token)) return undefined;
  if (!isOf(token, 'NOUN', 'TITLE') && !mayName) {
    const isVerbal = NOMINAL().test(token?.text ?? '') && endsClause(tokens[first + 1]);
    return isVerbal ? nounFrom(tokens, first, first, at) : undefined;
  }
  let last = first;
  while (adjoin(tokens[last], tokens[last + 1]) && isOf(tokens[last + 1], 'TITLE', 'NAME')) last++;
  const verb = tokens[last + 1];
  if (
    adjoin(tokens[last], verb) &&
    NOMINAL().test(verb?.text ?? '') &&
    endsClause(tokens[last + 2])
  )
    last++;
  return nounFrom(tokens, first, endOfList(tokens, last), at);
}

const endsClause = (token: Token | undefined): boolean =>
  token === undefined || isOf(token, 'COMMA', 'STOP', 'LISTED', 'AND', 'ETC', 'SPACE');

const OF_VISITORS = wording(
  '(?:观众|参观者|游客|旅客|访客|嘉宾|代表|学员|客商|者|人员|师生|学生|群众|市民)$',
);

/** 600余名来自海内外的专家: an attribute stands between. */
function behindAttribute(tokens: readonly Token[], at: number): FigureNoun | undefined {
  const { mention } = tokens[at] ?? {};
  if (mention?.kind !== 'count') return undefined;
  const first = tokens[at + 1];
  // 80位海外的学者, but 80位学者将参加论坛的活动.
  const isPersons =
    OF_PERSONS().test(mention.unit) && isOf(first, 'NOUN') && isOf(tokens[at + 2], 'OF');
  if (!isOf(first, 'HAVE', 'VERB', 'AT', 'SINCE', 'JOIN') && !isPersons) return undefined;
  for (let i = at + 1; i < at + LONGEST_ATTRIBUTE && i < tokens.length; i++) {
    if (isOf(tokens[i], 'COMMA', 'STOP', 'WILL')) return undefined;
    // 800余名来自各地的…and 800余名来自政府和企业的人士参会, without 的.
    if (isOf(tokens[i], 'JOIN') && isOf(tokens[i - 1], 'NAME') && i > at + 2)
      return nounFrom(tokens, i - 1, i - 1, at);
    if (!isOf(tokens[i], 'OF')) continue;
    return isCommon(tokens[i + 1])
      ? nounFrom(tokens, i + 1, endOfList(tokens, i + 1), at)
      : undefined;
  }
  return undefined;
}

/** What may stand before the noun that a count follows: 拥有实验室4个. */
const LEADS_NOUN = [
  'HAVE',
  'HOLD',
  'RELEASE',
  'VERB',
  'LISTED',
  'AND',
  'SIGN',
  'LAUNCH',
  'PLACE',
  'SITE',
  'BODY',
  'COMMA',
  'OF',
  'SET_UP',
  'ADVERB',
] as const;

const MAY = wording('会$');

/** A name with a sure ending is counted behind a verb or in a list only, else it is who counts. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  // 我猜会有1000人: what only ends as a meeting may is none.
  if (MAY().test(token?.text ?? '') && isOf(tokens[at + 1], 'HAVE')) return false;
  if (isCommon(token) || (token !== undefined && isKind(token))) return true;
  if (!isOf(token, 'SITE', 'BODY', 'EVENT', 'WORK') || token?.entity !== undefined) return false;
  const lead = tokens[at - 1];
  // 其中│江北高新区9个: who counts.
  const counts = isOf(lead, 'COMMA') || (isOf(lead, 'ADVERB') && isOf(token, 'SITE'));
  return !counts && isAmong(lead, LEADS_NOUN) && (token?.text ?? '').length <= 12;
}

/** 成果100项, 从业人员1.2万人, 政府部门、高校和企业代表400余人. */
function beforeCount(tokens: readonly Token[], at: number, from: number): FigureNoun | undefined {
  if (!isOf(tokens[at], 'COUNT')) return undefined;
  const last = before(tokens, from);
  const isTitle = isOf(tokens[last], 'TITLE') && !countsPersons(tokens[at]);
  if (!isCounted(tokens, last) || isOf(tokens[last], 'NOUN') || isTitle) return undefined;
  const first = startOfList(tokens, last, at);
  // 超亿元│项目30个: of what size each one is belongs to the noun.
  const isOfSize = isOf(tokens[first - 1], 'AMOUNT') && adjoin(tokens[first - 1], tokens[first]);
  return nounFrom(tokens, isOfSize ? first - 1 : first, last, at);
}

/** Names that are sums without being listed as measures: 技术合同额. */
const SUM = wording(
  '(?:额|收入|利润|产值|总值|资金|经费|投资|费用|税|价值|存款|支出|订单|商机|奖金|补贴|资助|贷款|融资|投入)$',
);

const isSum = (token: Token | undefined): boolean =>
  isOf(token, 'MEASURE') || (isOf(token, 'NAME') && SUM().test(token?.text ?? ''));

/** 入驻率 is a figure; a rate of growth goes with another. */
const RATE = wording('(?<!增长|成长|增)率$');

/** 签约金额673亿元, 入驻率95%. */
function measureBefore(tokens: readonly Token[], at: number, from: number): FigureNoun | undefined {
  const last = before(tokens, from);
  const token = tokens[last];
  if (isOf(tokens[at], 'PERCENT'))
    return RATE().test(token?.text ?? '') && isOf(token, 'MEASURE', 'NAME')
      ? nounFrom(tokens, last, last, at)
      : undefined;
  if (!isOf(tokens[at], 'AMOUNT') || !isSum(token)) return undefined;
  return nounFrom(tokens, startOfName(tokens, last), last, at);
}

/** 3.3亿美元商机, 30亿元的订单. */
function measureBehind(tokens: readonly Token[], at: number): FigureNoun | undefined {
  if (!isOf(tokens[at], 'AMOUNT')) return undefined;
  let first = next(tokens, at);
  if (isOf(tokens[first], 'OF')) first++;
  let last = first;
  if (
    isOf(tokens[last], 'NAME') &&
    isOf(tokens[last + 1], 'MEASURE') &&
    adjoin(tokens[last], tokens[last + 1])
  )
    last++;
  const goesOn = isFigureNext(tokens, last) || isOf(tokens[last + 1], 'OF');
  return isSum(tokens[last]) && !goesOn ? nounFrom(tokens, first, last, at) : undefined;
}

const WHERE = wording('[在内于]');

const PAYS = wording('^(?:投资|投入了?|出资|支出|缴纳|上缴|贡献了?|投资额|融资|销售|出口|进口)$');

/** 投入5亿元: the verb is the role. */
function verbBefore(tokens: readonly Token[], at: number): FigureNoun | undefined {
  const last = before(tokens, at);
  const pays =
    isOf(tokens[at], 'AMOUNT') &&
    isOf(tokens[last], 'HAVE') &&
    PAYS().test(tokens[last]?.text ?? '');
  if (!pays) return undefined;
  const first = startOfName(tokens, last);
  // 三年内在江北│投资: a place is no part of what is paid.
  return nounFrom(tokens, WHERE().test(tokens[first]?.text ?? '') ? last : first, last, at);
}

// The first that finds one decides.
export const NOUN_ROWS: readonly NounRow[] = [
  {
    name: 'attribute',
    find: behindAttribute,
    examples: ['600余名来自海内外的【专家】参会。', '80位海外的【学者】到场。'],
    counterExamples: ['来自海内外的600人参会。'],
  },
  {
    name: 'quality',
    find: behindQuality,
    examples: ['65家【知名跨国公司】参加。', '形成2个【万亿元级产业集群】。'],
    counterExamples: ['引进2个亿元。'],
  },
  {
    name: 'behind',
    find: behindCount,
    examples: [
      '举办128场【活动】。',
      '70家企业的100多位【负责人和专家】参加。',
      '举办13场【专题推介】。',
      '逾600名【专家、学者及企业代表】出席。',
    ],
    counterExamples: ['600人参会。', '20家上市。'],
  },
  {
    name: 'before',
    find: beforeCount,
    examples: [
      '发布【成果】100项。',
      '现有【员工】3600人。',
      '【政府部门、高校和企业代表】400余人到场。',
      '拥有【国家重点实验室】4个。',
    ],
    counterExamples: ['江北软件园500家。', '600人参会。'],
  },
  {
    name: 'measure',
    find: measureBefore,
    examples: [
      '【营业收入】32亿元。',
      '【签约金额】达673亿元。',
      '【高技术领域营业收入】1931亿元。',
      '【入驻率】95%。',
    ],
    counterExamples: ['江北软件园3亿元。'],
  },
  {
    name: 'measure behind',
    find: measureBehind,
    examples: ['带来3.3亿美元【商机】。', '拿下30亿元的【订单】。'],
    counterExamples: ['3亿元的项目。'],
  },
  {
    name: 'verb',
    find: verbBefore,
    examples: ['云舟集团【投入】5亿元。'],
    counterExamples: ['云舟集团公布5亿元。'],
  },
];

/**
 * What the figure at an index counts or measures; `undefined` where the text names it nowhere near.
 *
 * @param from - where what belongs to the figure begins: before 同比增长6.2%,达
 */
export function nounOf(tokens: readonly Token[], at: number, from = at): FigureNoun | undefined {
  for (const { find } of NOUN_ROWS) {
    const noun = find(tokens, at, from);
    if (noun !== undefined) return noun;
  }
  return undefined;
}
