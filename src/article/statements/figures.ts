import type { Measure } from '../../ids/enums.js';
import type { EntityMention } from '../../lookup/name-index.js';
import { toQuantity } from '../../text/to-quantity.js';
import type { CountMention } from '../../text/types.js';
import { draftId } from '../../ids/draft-id.js';
import { modalityOf, speaksElsewhere } from './modality.js';
import { type Sentence, clauseStart, mentionsOf, wordsBetween } from './sentence.js';
import { type StatisticStatement, isKnown } from './statement.js';
import { wording } from './wording.js';

// What follows the count tells what is counted, and has to end there: 12个企业孵化器 are no companies.
const EDGE = '(?=[,;。!、“”()]|$|参加|参与|参展|出席)';
const MEASURES: readonly (readonly [() => RegExp, Measure])[] = [
  [wording(`^(?:系列|专题|配套|相关|主题)*活动${EDGE}`), 'activities'],
  [wording(`^平行论坛${EDGE}`), 'parallel-forums'],
  [wording(`^(?:科技创新|支持|相关)*政策${EDGE}`), 'policies'],
  [wording(`^(?:重大|科技|创新)*成果${EDGE}`), 'results'],
  [wording(`^演讲嘉宾${EDGE}`), 'speakers'],
  [wording(`^(?:现场|中外|境外|国内外)*(?:嘉宾|外宾)${EDGE}`), 'guests'],
  [wording(`^(?:国内外|境内外|中外)?媒体${EDGE}`), 'media'],
  [wording(`^(?:中外)?记者${EDGE}`), 'journalists'],
  [wording(`^(?:国内外)?高校${EDGE}`), 'universities'],
  [wording(`^(?:创投|投资)机构${EDGE}`), 'investors'],
  [wording(`^独角兽企业${EDGE}`), 'unicorns'],
  [wording(`^(?:国家)?(?:高新技术|科技|参展|合作)?企业${EDGE}`), 'companies'],
  [wording(`^国家和地区${EDGE}`), 'countries-and-regions'],
  [wording(`^招商(?:合作)?项目${EDGE}`), 'offered-projects'],
];

// What a thing does with what is counted. 等9场平行论坛 counts a list in which the thing stands.
const HAS = wording(
  '^(?:期间|现场|上)?(?:共|已|还|总计|累计|一共|将|计划|拟|预计)*' +
    '(?:举办|设立|设置|设有|设|发布|推出|吸引|汇聚|邀请|征集|迎来|包括|有)了?$',
);

const SUBJECTS = new Set(['forum', 'sub-forum', 'forum-event', 'platform', 'park', 'competition']);

function measureOf(sentence: Sentence, { end }: CountMention): Measure | undefined {
  const behind = wordsBetween(sentence, end, end + 16);
  return MEASURES.find(([noun]) => noun().test(behind))?.[1];
}

/** Of what a figure is: the one thing that its clause names, and that has what is counted. */
function subjectOf(sentence: Sentence, { start }: CountMention): EntityMention | undefined {
  const from = clauseStart(sentence, start);
  const [subject, ...others] = sentence.entities.filter(
    (entity) => SUBJECTS.has(entity.type) && entity.start >= from && entity.start < start,
  );
  if (subject === undefined || others.length > 0 || subject.start !== from) return undefined;
  return HAS().test(wordsBetween(sentence, subject.end, start)) ? subject : undefined;
}

/**
 * Figures of a thing that the same clause names: 2024中关村论坛年会举办了128场活动. Behind a
 * comma a figure may be of anything that was spoken of before.
 */
export function findFigures(sentence: Sentence): StatisticStatement[] {
  return mentionsOf(sentence, 'count').flatMap((count) => {
    const measure = measureOf(sentence, count);
    if (measure === undefined) return [];
    const subject = subjectOf(sentence, count);
    const quantity = toQuantity(count);
    if (subject === undefined || !isKnown(quantity)) return [];
    const status = modalityOf(sentence, subject.start, count.end);
    if (status === undefined || speaksElsewhere(sentence, count.start)) return [];
    const content = { subjectId: subject.id, measure, status, quantity };
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
