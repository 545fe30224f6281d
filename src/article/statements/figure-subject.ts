import type { Confidence } from '../../ids/enums.js';
import { clauseEnd, clauseStart, isObject } from '../context/clauses.js';
import { isEdition } from '../context/occasion-kinds.js';
import { isSetting } from './circumstances.js';
import type { Occasion } from '../context/occasions.js';
import type { Story } from '../context/story.js';
import { isPlaceName, placeOfShort } from '../words/name-class.js';
import { type Token, adjoin, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { GOVERNS, houseIn } from './figure-house.js';
import { isEventNoun } from './figure-rows.js';
import { isNobody } from './no-subject.js';
import { type Subject, type Figure, clauseOf, type Found } from './figure.js';
import { isDealt, isSum, isOfEvent, isComing, isOfList, isListed } from './event-figures.js';
import {
  isOccasion,
  occasionOf,
  isOfOther,
  OF_PROJECT,
  isOfUnknown,
  subjectBefore,
  speaker,
  subjectOfSentenceBefore,
} from './figure-before.js';

/** A way by which the subject of a figure is found. */
interface Way {
  name: string;
  confidence: Exclude<Confidence, 'low'>;
  find: (figure: Figure, story: Story) => Found;
  /** Texts that end with the figure's sentence, the subject between 【】. */
  examples: readonly string[];
  /** Texts of which the figure has no subject this way, and none at all. */
  counterExamples: readonly string[];
}

/** 十家部委举办论坛: who does something is counted of nobody who was spoken of before. */
const isActor = ({ sentence: { tokens }, noun }: Figure): boolean => {
  if (noun?.side !== 'behind') return false;
  const verb = tokens
    .slice(noun.last + 1)
    .find((token) => !isOf(token, 'ADVERB', 'JOINT', 'SPACE'));
  return isOf(verb, 'HOLD', 'HOST', 'RELEASE', 'SET_UP');
};

/** 料可培训3000名青年: whom something is done to are not those who come. */
const isTaught = ({ words, noun, sentence, at }: Figure): boolean =>
  noun?.side === 'behind' && TAUGHT().test(sentence.tokens[at - 1]?.text ?? '') && words !== '';

const TAUGHT = wording('(?:培训|培养|服务|资助|带动|惠及|帮助|支持)$');

/** A subject, and how sure it is that the figure is of it. */
export interface FoundSubject {
  subject: Subject;
  confidence: Way['confidence'];
}

// In this order: the first way that finds somebody decides.
export const SUBJECT_WAYS: readonly Way[] = [
  {
    name: 'place within the noun',
    confidence: 'high',
    find: fusedPlace,
    examples: ['目前【大陆】台资企业逾9万家。', '【兩岸】人員往來達800多萬人次。'],
    counterExamples: ['台资企业逾9万家。'],
  },
  {
    name: 'event of the clause',
    confidence: 'high',
    find: eventOfClause,
    examples: [
      '【第三届江北科技大会】吸引500家企业参展。',
      '逾600名专家出席【第三届江北科技大会】。',
    ],
    counterExamples: ['上届大会吸引500家企业参展。'],
  },
  {
    name: 'body of the clause',
    confidence: 'high',
    find: bodyOfClause,
    examples: ['【江北软件园】有企业500家。', '截至7月底,【云海市】高新技术企业达1320家。'],
    counterExamples: ['由江北软件园引进的企业有500家。', '江北软件园与南屿大学共有企业500家。'],
  },
  {
    name: 'event of the sentence or the article',
    confidence: 'high',
    find: eventMeant,
    examples: [
      '【第三届江北科技大会】6日开幕,500家企业参展。',
      '【第三届江北科技大会】6日开幕。500名嘉宾参会。',
    ],
    counterExamples: ['500名嘉宾参会。'],
  },
  {
    name: 'subject of the clause before',
    confidence: 'medium',
    find: subjectBefore,
    examples: ['【云舟集团】成立于2004年,现有员工3600人。'],
    counterExamples: ['晨光成立于2004年,现有员工3600人。'],
  },
  {
    name: 'who speaks',
    confidence: 'medium',
    find: speaker,
    examples: ['【江北软件园管理公司】表示,目前有企业500家。'],
    counterExamples: ['李甲表示,目前有企业500家。'],
  },
  {
    name: 'subject of the sentence before',
    confidence: 'medium',
    find: subjectOfSentenceBefore,
    examples: ['【江北软件园】去年开园。现有企业800多家。'],
    counterExamples: [
      '江北软件园去年开园。晨光现有员工800多人。',
      '江北软件园去年开园。\n现有企业800多家。',
    ],
  },
];

/** The subject of a figure; `undefined` where it is not clear, `'other'` where it is another edition. */
export function subjectOf(figure: Figure, story: Story): FoundSubject | 'other' | undefined {
  if (
    isOfList(figure) ||
    (isSum(figure) && OF_PROJECT().test(figure.words) && !tellsProject(figure))
  )
    return undefined;
  for (const { find, confidence } of SUBJECT_WAYS) {
    const subject = find(figure, story);
    if (subject === 'other') return 'other';
    if (subject === 'unclear') return undefined;
    if (subject === undefined) continue;
    // A sum is an event's only where its own clause says so.
    const isEvents = isOfEvent(figure);
    const isCarried = confidence === 'medium' && 'occasion' in subject && !isEvents;
    const isOthers = isSum(figure) || isTaught(figure) || isActor(figure);
    if (isCarried && !isDealt(figure) && isOthers) return undefined;
    // 超过600家企业参展: those who come are no body's that stands somewhere before.
    if (confidence === 'medium' && isEvents && !('occasion' in subject)) return undefined;
    return { subject, confidence };
  }
  return undefined;
}

const WITHIN = wording('^(.{1,4})在(.)(?:投资)?(?:企业|.{1,4}企业)$');

/** 大陆台资企业, 陆资在台企业: a place within the noun. */
function fusedPlace(figure: Figure, story: Story): Found {
  const { words, noun, sentence } = figure;
  if (noun === undefined) return undefined;
  const short = WITHIN().exec(words)?.[2];
  const place = short === undefined ? undefined : placeOfShort(short);
  if (place !== undefined) return { place };
  const { tokens } = sentence;
  const first = tokens[noun.first];
  if (!isOf(first, 'NAME') || noun.side === 'behind' || isEventNoun(words)) return undefined;
  // 陆资在│台企业
  const here = isOf(tokens[noun.first - 1], 'AT') ? placeOfShort(words.charAt(0)) : undefined;
  if (here !== undefined && words.length > 2) return { place: here };
  // 在厦创业的台湾青年, 世界500强企业: another subject, or the whole world.
  const from = clauseStart(sentence, noun.first);
  const leads = tokens
    .slice(from, noun.first)
    .every((token) => isOf(token, 'ADVERB', 'DATE', 'SPACE'));
  if (!leads) return undefined;
  // 园区有企业148家,北京市企业60家: whose the second is cannot be told.
  for (let length = 4; length >= 2; length--) {
    if (
      words.length - length >= 2 &&
      isPlaceName(words.slice(0, length)) &&
      !isNobody(words.slice(0, length))
    ) {
      return isListed(figure)
        ? 'unclear'
        : { place: story.words({ start: noun.start, end: noun.start + length }) };
    }
  }
  return undefined;
}

/** Whether a name is one of a list that ends in 等 and a count. */
function isExample(tokens: readonly Token[], at: number): boolean {
  let i = at + 1;
  while (isOf(tokens[i], 'LISTED', 'AND', 'EVENT', 'QUOTE', 'NAME', 'CEREMONY')) i++;
  return isOf(tokens[i], 'ETC') && isOf(tokens[i + 1], 'COUNT');
}

function eventOfClause(figure: Figure, story: Story): Subject | 'other' | undefined {
  const { sentence } = figure;
  const { tokens } = sentence;
  const from = clauseStart(sentence, clauseOf(figure));
  const to = clauseOf(figure);
  if (isOfOther(tokens, from, to)) return 'other';
  const isEvents = isOfEvent(figure);
  let object: Occasion | undefined;
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i] as Token;
    if (!isOccasion(token) || isOf(tokens[i - 1], 'BY', 'SINCE')) continue;
    // 甲公司在大会上展出新品: what others do there is theirs.
    // 甲论坛、乙圆桌会等23场活动: examples of what is counted.
    if (isExample(tokens, i)) continue;
    // 论坛和其他单位举办了9场活动: what two do together is nobody's alone.
    if (isOf(tokens[i + 1], 'AND') && !isOf(tokens[i + 2], 'EVENT')) return 'other';
    if (isSetting(tokens, i) && !isEvents) continue;
    const isElsewhere = isSetting(tokens, i) || isOf(tokens[i - 1], ...GOVERNS);
    if (isElsewhere && !isEvents && houseIn(tokens, from, to, story) !== undefined) continue;
    const occasion = occasionOf(token, story);
    // 年会举办了甲大赛等128场活动: who holds counts, and not what is held.
    if (occasion !== undefined && !isObject(tokens, i)) return { occasion };
    object ??= occasion;
  }
  if (object !== undefined) return { occasion: object };
  return isEvents ? eventBehind(figure, story) : undefined;
}

/** 逾600名专家出席第五届论坛. */
function eventBehind({ sentence, at }: Figure, story: Story): Subject | undefined {
  const { tokens } = sentence;
  const end = clauseEnd(sentence, at);
  for (let i = at + 1; i < end; i++) {
    if (isOf(tokens[i], 'COUNT')) return undefined;
    const occasion = isOccasion(tokens[i]) ? occasionOf(tokens[i] as Token, story) : undefined;
    if (occasion !== undefined) return { occasion };
  }
  return undefined;
}

function bodyOfClause(figure: Figure, story: Story): Found {
  const { sentence } = figure;
  const { tokens } = sentence;
  const from = clauseStart(sentence, clauseOf(figure));
  const to = clauseOf(figure);
  // 全球40个国家的代表与会: those who come are the event's, unless somebody receives them.
  const isReceived = tokens
    .slice(from, to)
    .some((token) => isOf(token, 'HAVE', 'HOLD', 'RELEASE') && !isComing(token));
  if (isOfEvent(figure) && !isReceived) return undefined;
  // 园区有企业148家,其中北京市企业60家: companies of a kind, as well as of a place.
  const place = tokens[to - 1];
  const isOfKind =
    isOf(place, 'PLACE') && !isNobody(place?.text ?? '') && adjoin(place, tokens[to]);
  return isOfKind && isListed(figure) ? 'unclear' : houseIn(tokens, from, to, story);
}

/** 甲公司展台吸引观众2000人次: somebody else than the event draws them. */
function isDrawnByOthers(figure: Figure): boolean {
  const { tokens } = figure.sentence;
  const here = tokens.slice(clauseStart(figure.sentence, clauseOf(figure)), clauseOf(figure));
  const draws = here.some((token) => isOf(token, 'HAVE') && !isComing(token));
  return draws && isOfUnknown(figure);
}

/** 部长出席甲论坛,十家部委举办24场论坛: of one event that others hold of a whole conference. */
function isBeside(
  tokens: readonly Token[],
  at: number,
  occasion: Occasion,
  { occasions: { main } }: Story,
): boolean {
  return main !== undefined && occasion !== main && isEdition(main) && isObject(tokens, at);
}

const THERE_IS = wording('有$');

/** An event's figure is of the event that the sentence names, else of the one spoken of. */
function eventMeant(figure: Figure, story: Story): Found {
  if (!isOfEvent(figure) || isDrawnByOthers(figure)) return undefined;
  const { sentence } = figure;
  const { tokens } = sentence;
  for (let i = clauseStart(sentence, clauseOf(figure)) - 1; i >= 0; i--) {
    if (isOf(tokens[i], 'OTHER_EDITION')) return 'other';
    const occasion = isOccasion(tokens[i]) ? occasionOf(tokens[i] as Token, story) : undefined;
    // 另有江北大展的加入: what only belongs to something else.
    const leads = isOf(tokens[i - 1], ...GOVERNS) || THERE_IS().test(tokens[i - 1]?.text ?? '');
    const isAttribute = isOf(tokens[i + 1], 'OF') && leads;
    if (occasion !== undefined && isAttribute) return 'unclear';
    if (occasion !== undefined && isBeside(tokens, i, occasion, story)) return 'unclear';
    if (occasion !== undefined) return { occasion };
    if (isOf(tokens[i], 'EVENT') && i === clauseStart(sentence, i)) return 'unclear';
  }
  return eventOfText(figure, story);
}

/** The event spoken of last; of a whole conference, where that was a part of it paragraphs before. */
function eventOfText({ sentence, words }: Figure, { occasions, lastSpoken }: Story): Found {
  const { last, main } = occasions;
  const isFar = lastSpoken !== sentence.paragraph;
  if (!isFar || main === undefined || last === main || !isEdition(main))
    return last && { occasion: last };
  return isEventNoun(words) ? { occasion: main } : 'unclear';
}

/** 江北产业园项目开工,项目总投资50亿元: whether the sentence has named the project. */
const tellsProject = ({ sentence, at }: Figure): boolean =>
  sentence.tokens.slice(0, at).some((token) => isOf(token, 'SITE') && PROJECT().test(token.text));

const PROJECT = wording('.{3}(?:项目|工程)$');
