import type { Token } from '../words/token.js';
import { wording } from '../words/wording.js';

// Names that no figure is said of.

/** The whole world is nobody's figure. */
const NOBODY = wording('^(?:全球|世界|国际|海外|境外|国内外|海内外|全国各地|亚洲|欧洲|非洲|美洲)$');

export const isNobody = (text: string): boolean => NOBODY().test(text);

/** Whether a name is of a kind of thing, which no one thing has: 专业园区. */
export const isKind = ({ text, entity }: Token): boolean =>
  entity === undefined &&
  (A_KIND().test(text) || PROJECTS().test(text) || SOME().test(text) || COMMON().test(text));

/** 创新平台, 孵化基地: words for a kind alone. */
const COMMON = wording(
  '^(?:国家|大学|高校|国家级|省级|市级|重点|工程|中试|研究|概念验证|验证|大型|现代|综合|专业|创新|孵化|产业|科技|研发|公共|服务|双创|技术|高新|工业|总部|企业|功能|开放|核心|特色|示范|科研|应用|合作|生产|海外|离岸|数据|运营|实验|加工|物流|展示|体验|培训|人才|教育|投资|创业){1,6}(?:平台|中心|园区|产业园|基地|机构|载体|企业|孵化器|实验室|公司|集团|集聚区|片区|项目|示范区|工厂|空间)$',
);

/** 有关学院, 全国孵化器, 三区: some or all of a kind. */
const SOME = wording(
  '^(?:有关|相关|各|其他|其它|部分|多[家个所间]|众多|一些|国内|国外|全国(?!人大|政协)|我国|全球|世界|海内外|本地|当地|两地|居).{0,20}(?:园|区|城|院|校|学|企业|公司|器|中心|平台|基地|机构|室|市|县|省|集团|医院|银行|协会)$|^[a-z\\d]{1,3}[区馆厅期]$|^.{0,2}[一二两三四五六七八九十几数各多][区市县省州镇校园]$',
);

/** 签约项目, 重大产业项目: what is counted. */
const PROJECTS = wording(
  '^(?:集中|现场|签约|招商|引进|在建|开工|落地|合作|投资|推介|对接|产业|科技|重点|重大|优质|储备|拟建|新建|续建|亿元|以上|超|十|百|\\d)*(?:项目|专案)$',
);

/** Names of a kind of thing, which no one thing has: 国家级孵化器, 横向项目. */
const A_KIND = wording(
  '^(?:国家级|省级|市级|区级|县级|世界级|各级|专业|横向|纵向|全国首|一批|新型|重点|重大|多个|大型|高水平|省部级|全国科普|全国文明)|首[个家座]|首批|唯一|一流',
);
