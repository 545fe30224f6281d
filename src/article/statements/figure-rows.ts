import type { AmountKind, Measure } from '../../ids/enums.js';
import { evenText } from '../words/even-text.js';
import { wording } from '../words/wording.js';

/** Units of time, rank, age, distance, weight: what they count is no figure of anybody. */
const SKIPPED_UNITS = wording(
  '^(?:年|月|日|天|周|星期|小时|分钟|秒|次|轮|届|期|版|代|倍|大|级|岁|周岁|对|号|楼|层|排|遍|趟|公里|千米|米|厘米|毫米|微米|纳米|英里|海里|km|m|cm|mm|nm|度|吨|千克|公斤|克|kg|升|毫升|瓦|千瓦|兆瓦|兆赫|赫兹|纳秒|微秒|毫秒|像素|kw|mw|gw|百分点|个百分点|字|页|元|分|点|折|步|成|g|k|hz|ghz)$',
);

const AREA_UNITS = wording(
  '^(?:亩|公顷|平方米|平方公里|平方千米|㎡|平|平米|万平方米|坪|平方呎|平方尺)$',
);

/** Nouns of which a count says nothing: parts of time, of speech, of a whole. */
const SKIPPED_NOUNS = wording(
  '(?:方面|领域|月|季度|小时|阶段|层面|维度|角度|步骤|部分|多月|环节|板块|目标|优势|特点|亮点|问题|原则|方向|关键词|字|工作日|交易日|学期|百分点|关键|重点|支柱|主题|议题|半天|时间|世纪|年头|年代|地方|组别)$',
);

/** Measures that are shares, rates of growth or prices: never a figure of their own. */
const SKIPPED_MEASURES = wording(
  '(?:最[高低大小多少快长]|增长率|增速|增幅|占比|比例|比重|单价|售价|股价|票价|房价|价格|均价|目标价)$',
);

/** Whether a unit is one of area: a figure only under a measure that names it (占地面积275亩). */
export const isArea = (unit: string): boolean => AREA_UNITS().test(evenText(unit));

/** Whether a unit or a noun makes a count none that can be stated. */
export const isSkipped = (unit: string, noun: string): boolean =>
  SKIPPED_UNITS().test(evenText(unit)) ||
  SKIPPED_NOUNS().test(noun) ||
  SKIPPED_MEASURES().test(noun);

interface MeasureRow {
  measure: Measure;
  /** Endings of the noun, alternatives set apart by |. */
  nouns: string;
}

// The first row whose ending the noun has decides.
const MEASURE_ROWS: readonly MeasureRow[] = [
  { measure: 'parallel-forums', nouns: '平行论坛|分论坛|子论坛|专题论坛' },
  { measure: 'delegations', nouns: '代表团|团组|访问团|参访团|考察团' },
  {
    measure: 'countries-and-regions',
    nouns: '国家和地区|国家及地区|国家与地区|国家或地区|国家、地区|国和地区|国家|经济体',
  },
  { measure: 'provinces', nouns: '省份|省区市|省市|省(?:、自治区)?(?:、直辖市)?|省市自治区' },
  { measure: 'signed-projects', nouns: '签约项目|签约合作项目|签约专案' },
  { measure: 'offered-projects', nouns: '招商项目|招商合作项目|推介项目' },
  { measure: 'offered-amount', nouns: '招商总额|招商金额|招商额' },
  { measure: 'signed-amount', nouns: '签约金额|签约总额|签约额|签约总金额' },
  { measure: 'contract-value', nouns: '合同成交额|合同额|合同金额|成交额|成交金额|合同总额' },
  { measure: 'revenue', nouns: '收入|营收|营业额' },
  { measure: 'output', nouns: '产值|生产总值|gdp|增加值' },
  { measure: 'activities', nouns: '活动|推介会|推介|对接会|路演' },
  { measure: 'speakers', nouns: '演讲嘉宾|发言嘉宾|主讲嘉宾|演讲者|讲者|讲员' },
  { measure: 'guests', nouns: '嘉宾|来宾' },
  { measure: 'laureates', nouns: '奖得主|奖获得者' },
  { measure: 'scientists', nouns: '科学家|院士' },
  {
    measure: 'participants',
    nouns:
      '代表|专家|学者|人士|参会者|与会者|参加者|参会人数|参赛者|选手|学员|企业家|客商|参会人员|与会人员',
  },
  { measure: 'visits', nouns: '参观人次|入场人数|入场人次|观众|参观人数|观展人次|观众人次|访客' },
  { measure: 'results', nouns: '成果' },
  { measure: 'policies', nouns: '政策|措施|举措' },
  { measure: 'awards', nouns: '奖|奖项' },
  { measure: 'investors', nouns: '投资机构|投资商|投资者|投资人|投资方|创投机构' },
  { measure: 'unicorns', nouns: '独角兽|独角兽企业' },
  { measure: 'universities', nouns: '高校|大学|院校' },
  { measure: 'media', nouns: '媒体' },
  { measure: 'journalists', nouns: '记者' },
  { measure: 'views', nouns: '浏览量|点击量|观看量|播放量' },
  { measure: 'partners', nouns: '合作伙伴|合作企业|合作机构' },
  { measure: 'r-and-d-centres', nouns: '研发中心|研发机构' },
  { measure: 'laboratories', nouns: '实验室' },
  { measure: 'patents', nouns: '专利' },
  { measure: 'entries', nouns: '参赛项目|参赛作品|参赛团队|参赛队伍|参赛企业' },
  { measure: 'industry-clusters', nouns: '产业集群' },
  { measure: 'functional-platforms', nouns: '功能平台|功能型平台' },
  { measure: 'applied-technologies', nouns: '应用技术|新技术' },
  { measure: 'organizations', nouns: '机构|单位|协会|商会|社团|社会组织|商协会' },
];

const measures = MEASURE_ROWS.map(({ measure, nouns }) => ({
  measure,
  test: wording(`(?:${nouns})$`),
}));

/** Whom enterprises are counted of: those at an event are companies, those of a park enterprises. */
const ENTERPRISES = wording('(?:企业|公司|厂商|商户|展商|参展商|台企|民企|央企)$');

/** What a noun measures; `other` where none of the measures fits. */
export function measureOf(noun: string, unit: string, isOfEvent: boolean): Measure {
  if (noun === '') return NO_NOUN[unit] ?? 'other';
  const row = measures.find(({ test }) => test().test(noun));
  if (row !== undefined) return row.measure;
  if (!ENTERPRISES().test(noun)) return 'other';
  return isOfEvent ? 'companies' : 'enterprises';
}

/** What is counted where only the unit tells it: 600余人参会, 6万人次参观. */
const NO_NOUN: Readonly<Record<string, Measure>> = { 人: 'participants', 人次: 'visits' };

interface AmountRow {
  kind: AmountKind;
  nouns: string;
}

const AMOUNT_ROWS: readonly AmountRow[] = [
  { kind: 'intended', nouns: '意向' },
  { kind: 'offered', nouns: '招商' },
  { kind: 'revenue', nouns: '收入|营收|营业额' },
  { kind: 'output', nouns: '产值|生产总值|gdp|增加值' },
  { kind: 'trade', nouns: '贸易|进出口|出口|进口|经贸|交易' },
  { kind: 'signed', nouns: '签约|协议|合同|成交' },
  { kind: 'planned-investment', nouns: '总投资|投资总额|投资额|投资' },
];

const amountKinds = AMOUNT_ROWS.map(({ kind, nouns }) => ({ kind, test: wording(nouns) }));

/** What an amount is, by its noun. */
export const kindOfAmount = (noun: string): AmountKind =>
  amountKinds.find(({ test }) => test().test(noun))?.kind ?? 'other';

/** Nouns of those who come to an event, and of what it consists of. */
const EVENT_NOUNS = wording(
  '(?:嘉宾|来宾|观众|展商|参展企业|参展单位|参展机构|采购商|买家|客商|参会者|与会者|与会人员|参会人员|代表团|团组|展位|展台|展区|展品|平行论坛|分论坛|子论坛|专题论坛|圆桌|' +
    '参展面积|展览面积|展会总面积|展览总面积|展会面积|展示面积|国家和地区|(?:特等|一等|二等|三等|优秀|金|银|铜|优胜|创新)奖|参会代表|与会代表|入场人数|入场人次|参会人数|参观人数|观展人次|国家和地区团组|演讲嘉宾|发言嘉宾)$',
);

/** Whether a noun is of those that an event counts. */
export const isEventNoun = (noun: string): boolean => EVENT_NOUNS().test(noun);

/** Stocks are stated for a day, flows over a stretch. */
const STOCKS = wording('(?:存款|贷款|市值|总资产|资产总额|注册资本|规模|存量|余额|率)$');
const FLOWS = wording('(?:人次|往来|参观|量|收入|产值)$');
/** Verbs that count what happens over a stretch, not what there is at its end. */
const FLOW_VERBS = wording(
  '^(?:新增|引进|接待|举办|举行|孵化|培育|完成|发布|推出|获得?|申请|落户|落地|签约|签署|吸引|招收|转化|解决|发放|服务|培训|带动|促成|生产|销售|出口|进口)了?$',
);

/** What is asked of a figure to tell a stock from a flow. */
interface Counted {
  noun: string;
  unit: string;
  verb: string;
  isMoney: boolean;
}

/** Whether a figure is a stock, as of a day, and no flow over a stretch. */
export function isStock({ noun, unit, verb, isMoney }: Counted): boolean {
  if (isMoney) return STOCKS().test(noun);
  return unit !== '人次' && !FLOWS().test(noun) && !FLOW_VERBS().test(verb);
}
