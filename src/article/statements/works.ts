import type { Token } from '../words/token.js';
import { wording } from '../words/wording.js';

// What is released: results, and what governs.

/** Endings of what governs: the rest is a result. */
export const POLICY = wording(
  '(?:条例|办法|措施|行动计划|行动|计划|规划|方案|意见|政策|细则|规定|通知|纲要|新政|十条|\\d+条|制度|章程|公约)(?:\\([^)]*\\))?$',
);
/** What is signed, spoken, broadcast or only sketched is not released. */
const NO_WORK = wording(
  '(?:协议|合同|备忘录|协议书|主旨报告|工作报告|致辞|讲话|节目|栏目|剧|歌|日报|晚报|时报|早报|周刊|周报|杂志|学报|期刊|新闻|草案|征求意见稿|解读|说明)(?:\\([^)]*\\))?$|\\((?:草案|征求意见稿|讨论稿)\\)',
);
/** Endings that make a work of a name without 《》; more general ones (名单, 标准) do not. */
const BARE_WORK = wording(
  '(?:白皮书|蓝皮书|绿皮书|皮书|报告|指数|榜单|百强榜|排行榜|大模型|模型|行动计划|实施方案|行动方案|工作方案|办法|措施|条例|规划|路线图|宣言|纲要|操作系统|数据集|案例集|图谱|意见|倡议)(?:\\([^)]*\\))?(?:(?:19|20)\\d\\d年?|[vV]?\\d+(?:\\.\\d+)*版?)?$',
);
/** Such a name says only what kind of work it is: 2024年半年度报告, 最新气象报告. */
const KIND_ALONE = wording(
  '^(?:(?:19|20)\\d\\d年?|最新|首份|首个|一份|新一期|本期|年度|半年度|季度|上半年|下半年|前三季度|第[一二三四]季度|相关|有关|系列|多项|重要|重大|重磅|专题|主题|研究|调查|调研|评估|分析|检测|审计|天气|气象|财务|业绩|可持续|社会责任|质量|发展|最终|正式|具体|详细|配套|扶持|支持|奖励|优惠|创新|科技|产业|行业|人才|企业|工作|总结|进展|监测|统计|成果|技术|项目|政策|市场|价格|排名|评选|考核|实施|行动|三年|五年|中长期|整改|应急|的|[一二三四五六七八九十\\d]+[项条个份]|ESG)*' +
    '(?:白皮书|蓝皮书|绿皮书|皮书|报告|指数|榜单|百强榜|排行榜|大模型|模型|行动计划|方案|办法|措施|条例|规划|路线图|宣言|纲要|操作系统|数据集|案例集|图谱|意见|倡议)$',
);
/** A work without 《》 needs a name of its own. */
const SHORTEST_BARE = 6;

/** What a product is. */
const KINDS =
  '(?:系统|机器人|芯片|处理器|软件|大模型|模型|引擎|智能体|操作系统|数据集|装备|无人机|卫星|电池|算法|传感器|服务器|终端|整机|样机|原型机|计算机|火箭|机床|新药)$';

/** “巡山1.0”智能决策系统: what has a name of its own in quotes, and tells what it is. */
const PRODUCT = wording(`^“[^“”]{2,16}”[^“”]{0,12}${KINDS}`);
const PRODUCT_KIND = wording(`.{2}${KINDS}`);

/** Whether a name tells what a product is that is named behind it. */
export const isProductKind = (text: string): boolean => PRODUCT_KIND().test(text);
const SLOGAN = wording('^“(?:一站式|一键式|.{0,6}\\+.{0,6}|互联网\\+)”');
export const isProduct = ({ text, entity }: Token): boolean =>
  entity === undefined && PRODUCT().test(text) && !SLOGAN().test(text);

export function isWork(token: Token): boolean {
  const { text, class: name } = token;
  if (isProduct(token)) return true;
  const bare = text.replace(/[《》“”]/g, '');
  if (bare.length < 2 || NO_WORK().test(bare)) return false;
  if (text.startsWith('《')) return true;
  if (name === 'QUOTE') return bare.length >= 4;
  if (!BARE_WORK().test(bare) || bare.length < SHORTEST_BARE) return false;
  return text.includes('“') || !KIND_ALONE().test(bare);
}
