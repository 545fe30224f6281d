import type { Measure } from '../../ids/enums.js';
import type { EntityMention } from '../../lookup/name-index.js';
import { toQuantity } from '../../text/to-quantity.js';
import type { CountMention } from '../../text/types.js';
import { draftId } from '../draft-id.js';
import { type Sentence, isPlanned, mentionsOf } from './sentence.js';
import type { StatisticStatement } from './statement.js';

// What follows the count tells what is counted. Only nouns that leave no doubt stand here.
const MEASURES: readonly (readonly [RegExp, Measure])[] = [
  [/^(系列|专题|專題|配套|相关|相關|主题|主題)?(活动|活動)/, 'activities'],
  [/^平行(论坛|論壇)/, 'parallel-forums'],
  [/^(科技创新|科技創新|支持|相关|相關)?政策/, 'policies'],
  [/^(重大|科技|创新|創新)*(成果)/, 'results'],
  [/^(演讲|演講)(嘉宾|嘉賓)/, 'speakers'],
  [/^(现场|現場|中外|境外|国内外|國內外)?(嘉宾|嘉賓|外宾|外賓)/, 'guests'],
  [/^(国内外|國內外|境内外|境內外|中外)?媒[体體](?!的)/, 'media'],
  [/^(中外)?(记者|記者)/, 'journalists'],
  [/^(国内外|國內外)?高校/, 'universities'],
  [/^(创投|創投|投资|投資)(机构|機構)/, 'investors'],
  [/^(独角兽|獨角獸)(企业|企業)/, 'unicorns'],
  [/^((国家)?高新技术|(國家)?高新技術|科技|参展|參展|合作)?(企业|企業)/, 'companies'],
  [/^(国家|國家)和(地区|地區)/, 'countries-and-regions'],
  [/^(招商|招商合作)(项目|項目)/, 'offered-projects'],
];

const SUBJECTS = new Set(['forum', 'sub-forum', 'forum-event', 'platform', 'park', 'competition']);

function measureOf(sentence: Sentence, count: CountMention): Measure | undefined {
  const behind = sentence.text.slice(count.end - sentence.start, count.end - sentence.start + 12);
  return MEASURES.find(([noun]) => noun.test(behind))?.[1];
}

// What a thing does with what is counted. 等9场平行论坛 counts a list in which the thing stands.
const HAS =
  /^[^、,，等与與和及]{0,12}(举办|舉辦|设立|設立|设置|設置|设有|設有|设|設|发布|發布|推出|吸引|汇聚|匯聚|邀请|邀請|征集|徵集|迎来|迎來|包括|涉及|有|共|合作|入驻|入駐|服务|服務)(了|的)?$/;

/** Of what a figure is: the one thing that its clause names, which has what is counted. */
function subjectOf(sentence: Sentence, { start: offset }: CountMention): EntityMention | undefined {
  const before = sentence.text.slice(0, offset - sentence.start);
  const clauseStart =
    sentence.start + Math.max(before.lastIndexOf('，'), before.lastIndexOf(',')) + 1;
  const [subject, ...others] = sentence.entities.filter(
    ({ type, start }) => SUBJECTS.has(type) && start >= clauseStart && start < offset,
  );
  if (subject === undefined || others.length > 0) return undefined;
  const between = sentence.text.slice(subject.end - sentence.start, offset - sentence.start);
  return HAS.test(between) ? subject : undefined;
}

/**
 * Figures of a thing that the same clause names: 2024中关村论坛年会举办了128场活动. Behind a
 * comma a figure may be of anything that was spoken of before.
 */
export function findFigures(sentence: Sentence): StatisticStatement[] {
  return mentionsOf(sentence, 'count').flatMap((count) => {
    const measure = measureOf(sentence, count);
    const subject = subjectOf(sentence, count);
    if (measure === undefined || subject === undefined) return [];
    const planned = isPlanned(sentence.text.slice(0, count.start - sentence.start));
    const status = planned ? ('planned' as const) : ('reported' as const);
    const content = { subjectId: subject.id, measure, status, quantity: toQuantity(count) };
    return [
      {
        kind: 'statistic' as const,
        draft: {
          type: 'statistic' as const,
          id: draftId('statistic', JSON.stringify(content)),
          ...content,
        },
        start: subject.start,
        end: count.end,
        paragraph: sentence.paragraph,
        status,
        confidence: 'high' as const,
      },
    ];
  });
}
