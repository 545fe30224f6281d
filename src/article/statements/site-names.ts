import type { Story } from '../context/story.js';
import { classOfName, endingOf } from '../words/name-class.js';
import { saysKindAlone } from '../words/kind-words.js';
import type { Sentence } from '../words/sentences.js';
import type { Token } from '../words/token.js';
import { wording } from '../words/wording.js';
import { idOf, namesOf, printed } from './drafting.js';
import type { ParkStatement, PlatformStatement } from './statement.js';

// Which names are those of platforms and parks, and what a statement says of one.

export type SiteStatement = ParkStatement | PlatformStatement;

/** Bodies that are set up as platforms are; a company is not. */
const PLATFORM_BODY = wording(
  '(?:研究院|研究所|研究总院|联盟|实验室|创新联合体|工研院|产研院|设计院)$',
);

export const PARK = wording(
  '(?:园|园区|开发区|高新区|经开区|保税区|综保区|自贸区|新区|示范区|合作区|试验区|先导区|功能区|集聚区|科学城|科技城|未来城|产业城|城|港|谷|小镇|基地|孵化器|加速器|走廊|专区|片区|港区|园中园|飞地)$',
);

/** Which of the two a name is, by its ending. */
export function kindOfSite(text: string): 'park' | 'platform' {
  // 大科学装置二期 is what 大科学装置 is.
  const name = text.replace(/[“”]/g, '').replace(STAGE(), '');
  return PARK().test(name) && !LABORATORY().test(name) ? 'park' : 'platform';
}
const STAGE = wording('(?:[一二三四五六]|首)期$');
/** 中试基地: where something is tried out, and nobody has his seat. */
const LABORATORY = wording(
  '(?:中试|小试|试验|实验|验证|检测|测试|研发|科研|教学|实训|培训|观测|示范推广)基地$',
);

const NO_SITE = wording(
  '(?:项目|工程|生产线|工厂|厂|市场|大厦|线|车站|客运站|高铁站|电站|加油站|[东南西北]站|机场|公司|建设|大学|酒店)$',
);

/** A site that is told by its kind or its rank has no name: 全国首个海洋实验室, 一批基地. */
const NO_NAME = wording(
  '首[个家座批条]|会址|新址|第[一二三四五六七八九十]+[个家座批]|^(?:全国|国家).{0,8}示范区$|^(?:一|多|两|三|数|若干|各|全部|这|那|每|部分|新|相关|有关|该|本|我国|国家级|省级|市级)[个家座批所类些]|^(?:多家|一批|一个|一家|国家级|省级|市级|相关|有关|新型|现代化)',
);

/** 园区二期: a stage of what is told by its kind alone. */
function isStageOfKind(text: string): boolean {
  const whole = text.replace(STAGE(), '');
  if (whole === text) return false;
  const ending = endingOf(whole)?.ending ?? '';
  const stem = whole.slice(0, whole.length - ending.length);
  return classOfName(whole).isGeneric === true || stem.length < 2 || saysKindAlone(stem);
}

/** Whether a token names a platform or a park. */
export function isSite(token: Token): boolean {
  const { text, isGeneric, class: name, entity } = token;
  if (entity === undefined && name !== 'BODY' && name !== 'SITE') return false;
  if (isGeneric === true || NO_SITE().test(text) || NO_NAME().test(text)) return false;
  if (entity !== undefined)
    return entity.type === 'park' || entity.type === 'platform' || PLATFORM_BODY().test(text);
  if (name === 'BODY') return PLATFORM_BODY().test(text) && text.length > 4;
  if (isStageOfKind(text)) return false;
  const ending = token.ending ?? endingOf(text.replace(/[“”]/g, ''))?.ending ?? '';
  const stem = text.slice(0, text.length - ending.length);
  return stem.length >= 2 && !saysKindAlone(stem) && (token.isWeak !== true || text.length >= 5);
}

export function statementOf(
  sentence: Sentence,
  site: Token,
  said: object,
  span: readonly Token[],
  isAhead: boolean,
  story: Story,
): SiteStatement {
  const name = printed(site, story);
  const known =
    site.entity?.type === 'park' || site.entity?.type === 'platform' ? site.entity : undefined;
  const type = (known?.type as 'park' | 'platform' | undefined) ?? kindOfSite(site.text);
  return {
    kind: type,
    ...(known && { recordId: known.id }),
    draft: { type, id: idOf(type, name), names: namesOf(name, story), ...said },
    start: Math.min(...span.map(({ start }) => start)),
    end: Math.max(...span.map(({ end }) => end)),
    paragraph: sentence.paragraph,
    status: isAhead ? 'planned' : 'reported',
    confidence: site.isWeak === true ? 'medium' : 'high',
  } as SiteStatement;
}
