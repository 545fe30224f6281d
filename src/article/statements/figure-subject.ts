import type { Confidence } from '../../ids/enums.js';
import { clauseStart } from '../context/clauses.js';
import type { Story } from '../context/story.js';
import { isPlaceName, placeOfShort } from '../words/name-class.js';
import { adjoin, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { isComing, isListed, isOfEvent } from './event-figures.js';
import { speaker, subjectBefore, subjectOfSentenceBefore } from './figure-before.js';
import { isDoubtful, isNobodys } from './figure-doubts.js';
import { goesOnBehindComma } from './event-of-verb.js';
import { eventMeant, eventOfClause } from './figure-event.js';
import { isEventNoun } from './figure-rows.js';
import { isHere } from './meant-body.js';
import { houseBeforeFigure } from './figure-topic.js';
import { type Figure, type Found, type Subject, clauseOf } from './figure.js';
import { isNobody } from './no-subject.js';

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
  if (isNobodys(figure)) return undefined;
  for (const { find, confidence } of SUBJECT_WAYS) {
    const subject = find(figure, story);
    if (subject === 'other') return 'other';
    if (subject === undefined) continue;
    if (subject === 'unclear' || (confidence === 'medium' && isDoubtful(figure, subject)))
      return undefined;
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
      (isPlaceName(words.slice(0, length)) || isHere(words.slice(0, length))) &&
      !isNobody(words.slice(0, length))
    ) {
      return isListed(figure)
        ? 'unclear'
        : { place: story.words({ start: noun.start, end: noun.start + length }) };
    }
  }
  return undefined;
}

function bodyOfClause(figure: Figure, story: Story): Found {
  const { sentence } = figure;
  const { tokens } = sentence;
  const own = clauseStart(sentence, clauseOf(figure));
  const from = goesOnBehindComma(tokens, own - 1) ? clauseStart(sentence, own - 2) : own;
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
  // 吸引800家企业参展,其中云海市企业200家
  const isPart = tokens.slice(from, to).some(({ text }) => PART().test(text));
  return isOfKind && ((isPart && to < figure.at) || isListed(figure))
    ? 'unclear'
    : houseBeforeFigure(tokens, from, to, story);
}

const PART = wording('^其中');
