import type { Token } from '../words/token.js';
import { wording } from '../words/wording.js';

// Names that no figure is said of.

/** The whole world is nobody's figure. */
const NOBODY = wording('^(?:全球|世界|国际|海外|境外|国内外|海内外|全国各地|亚洲|欧洲|非洲|美洲)$');

export const isNobody = (text: string): boolean => NOBODY().test(text);

/** Whether a name is of a kind of thing, which no one thing has: 专业园区. */
export const isKind = ({ text, entity }: Token): boolean =>
  entity === undefined && (A_KIND().test(text) || PROJECTS().test(text));

/** 签约项目, 重大产业项目: what is counted. */
const PROJECTS = wording(
  '^(?:集中|现场|签约|招商|引进|在建|开工|落地|合作|投资|推介|对接|产业|科技|重点|重大|优质|储备|拟建|新建|续建|亿元|以上|超|十|百|\\d)*(?:项目|专案)$',
);

/** Names of a kind of thing, which no one thing has: 国家级孵化器, 横向项目. */
const A_KIND = wording(
  '^(?:国家级|省级|市级|区级|县级|世界级|各级|专业|横向|纵向|全国首|一批|新型|重点|重大|多个|大型|高水平|省部级|全国科普|全国文明)|首[个家座]|首批|唯一|一流',
);
