import { wording } from '../words/wording.js';
import { type Token, adjoin, isAmong, isOf } from '../words/token.js';
import { editionOf, stemOf } from './edition.js';
import { clauseEnd, clauseStart, isPredicate } from './clauses.js';
import { isEdition } from './occasion-kinds.js';
import { isWhole } from './wholes.js';

// Which tokens that end as events do name one.

/** 高校选拔赛: a round that is named by its kind alone. */
const A_ROUND = wording('^.{0,6}(?:选拔赛|预选赛|海选|初赛|复赛|半决赛|晋级赛)$|赛和.{0,4}赛$');

const TELLS_EDITION = wording('\\d|第|首');
/** 国际大展, 年度大会: an event by its kind alone. */
const A_KIND = wording(
  '^(?:国际|全球|全国|世界|年度|大型|专业|行业|知名|重要|相关|品牌|配套)+(?:性)?(?:大展|展会|展览|会议|大会|论坛|活动|峰会|盛会|博览会)$|^论坛会议$',
);

const LEADING_YEAR = /^(?:19|20)\d\d年?/;

export const isBehindBracket = (tokens: readonly Token[], at: number): boolean =>
  isOf(tokens[at - 1], 'BRACKET') &&
  adjoin(tokens[at - 1], tokens[at]) &&
  adjoin(tokens[at - 2], tokens[at - 1]);

/** Whether a bracket cuts the name off from what it begins with. */
export const isCutOff = (tokens: readonly Token[], at: number): boolean =>
  isBehindBracket(tokens, at) && !BEGINS_EDITION().test(tokens[at]?.text ?? '');

/** Words that no name of an event has: what was read is more than a name. */
const CUT_WRONG = wording(
  '^[此这该][项次届场个]?|^[一两三几数多某][届次场个项]|^继|^[了着过次场届家位名个]|担任|[多几][位家名场]|数[家名场]|一批|一系列|各[类地界位]|有关|相关|若干|作客|做客|走进|出席|参加|来到|前来|的|^.{1,6}[开办]第[^届次]{1,4}[届次]',
);

/** 提交股东大会审议: an organ that meets, and no event until it is said to. */
const ORGAN = wording(
  '^(?:.{0,12})(?:股东大?会|董事会|监事会|职代会|(?:代表|会员|党员)大会|人代会|党代会)$',
);
const MEETS = ['HOLD', 'OPEN', 'CLOSE', 'POSTPONE', 'CANCEL'] as const;

/** Whether its clause says that what is named meets. */
const isSaidToMeet = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(clauseStart({ tokens }, at), clauseEnd({ tokens }, at))
    .some((token) => isAmong(token, MEETS));

/** Whether a token that ends as an event does names one. */
export function namesEvent(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const { text, isWeak, entity } = token;
  if (CUT_WRONG().test(text) || A_ROUND().test(stemOf(text))) return false;
  if (ORGAN().test(text) && !isSaidToMeet(tokens, at)) return false;
  // 国际园区协会(…)│2025年世界大会: a year does not make a name of a kind, which ends that of a body.
  const before = tokens[at - 1];
  const isOfBody = isOf(before, 'BODY', 'BRACKET') && adjoin(before, token);
  if (isOfBody && entity === undefined && A_KIND().test(text.replace(LEADING_YEAR, '')))
    return false;
  // 江北大展是全球最大的生技大展: what it is said to be is no name.
  const saysWhat = (isPredicate(tokens, at) && !isWhole(tokens, at)) || A_KIND().test(text);
  if (entity === undefined && !TELLS_EDITION().test(text) && saysWhat) return false;
  // 亚洲生技大会主席: whose chair somebody is says nothing of an event.
  const isOfTitle = isOf(tokens[at + 1], 'TITLE') && adjoin(token, tokens[at + 1]);
  if (isOfTitle && entity === undefined && !isEdition(editionOf(text))) return false;
  // An ending such as 展 or 周 makes an event only where an edition is told.
  return isWeak !== true || TELLS_EDITION().test(text);
}

/** 第三届…, 2024年…: the beginning of a name. */
const BEGINS_EDITION = wording('^“?(?:第[^届]{1,5}届|首届|(?:19|20)\\d\\d)');
