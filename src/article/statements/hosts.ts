import { wording } from '../words/wording.js';
import type { HostRole } from '../../ids/enums.js';
import type { Occasion } from '../context/occasion.js';
import { clauseStart } from '../context/clauses.js';
import type { Story } from '../context/story.js';
import { type Match, matchesOf, membersOf, patternsOf } from '../patterns/pattern.js';
import { evenText } from '../words/even-text.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, codesOf, isOf } from '../words/token.js';
import { isWhere } from './event-of-verb.js';
import { isNoticeLine } from './notices.js';
import { type HostFact, type OccasionFact, roleLabelOf } from './occasion-facts.js';

interface HostRow {
  form: string;
  examples: readonly string[];
  counterExamples: readonly string[];
}

export const HOST_ROWS: readonly HostRow[] = [
  {
    form: 'p:LIST r:HOST',
    examples: ['第三届江北科技大会由江州大学、江北市人民政府主办。'],
    counterExamples: [
      '第三届江北科技大会由企业主办。',
      '第三届江北科技大会闭幕。明年大会将与江州大学联合举办。',
    ],
  },
  {
    form: 'BY p:PARTY AND COUNT NOUN? ~ r:HOST',
    examples: ['第三届江北科技大会由江州研究院联合200多家商协会共同主办。'],
    counterExamples: [],
  },
  {
    form: 'BY p:LIST COUNT NOUN? r:HOST',
    examples: ['第三届江北科技大会由江州大学、江北市科技局等9部门联合主办。'],
    counterExamples: ['第三届江北科技大会由9部门联合主办。'],
  },
  {
    form: 'r:HOST AS|STOP|HAVE p:LIST',
    examples: [
      '第三届江北科技大会主办单位为江州大学。',
      '第三届江北科技大会合作伙伴包括江州大学、云舟集团。',
    ],
    counterExamples: ['第三届江北科技大会吸引合作伙伴200家。'],
  },
  {
    form: 'r:HOST p:BODY SAY',
    examples: ['第三届江北科技大会6日开幕。主办单位江州大学表示,成果丰硕。'],
    counterExamples: ['第三届江北科技大会6日开幕。主办江州大学论坛的学校表示,成果丰硕。'],
  },
  {
    form: 'p:LIST AS r:HOST',
    examples: ['第三届江北科技大会由江州大学主办,江州银行、云舟集团为合作伙伴。'],
    counterExamples: ['第三届江北科技大会上,江州银行成为云舟集团合作伙伴。'],
  },
];

const patterns = patternsOf(HOST_ROWS);

interface RoleRow {
  word: string;
  role: HostRole;
}

// The first that stands in the verb decides.
const ROLE_ROWS: readonly RoleRow[] = [
  { word: '协办', role: 'co-organizer' },
  { word: '承办', role: 'organizer' },
  { word: '组织', role: 'organizer' },
  { word: '支持', role: 'supporter' },
  { word: '合作', role: 'partner' },
  { word: '指导', role: 'guide' },
  { word: '牵头', role: 'lead' },
  { word: '办', role: 'host' },
  { word: '发起', role: 'host' },
];

/** What a verb makes of who stands before it: 承办 makes an organizer. */
export const roleOf = (verb: string): HostRole | undefined =>
  ROLE_ROWS.find(({ word }) => verb.includes(evenText(word)))?.role;

/** Verbs that are also said of other things than events: 支持企业发展. */
const isLoose = (verb: string): boolean =>
  /^(支持|指導|指导|牽頭|牵头|給予支持|提供支持)$/.test(verb) || verb === evenText('指导');

/** 主办单位, 合作伙伴: a noun, which no list of parties governs. */
const LABEL = wording('(?:单位|方|伙伴)$');

const IS_LABEL = wording('^(?:是|任|担任|作为|为)$');

const OTHER_YEAR = wording('^(?:明年|后年|来年|去年|前年|下届|上届)$');

/** 明年大会将与甲市联合举办: of another edition than the one spoken of. */
const isOfOtherYear = ({ tokens }: Pick<Sentence, 'tokens'>, verb: Token): boolean => {
  const at = tokens.indexOf(verb);
  return tokens
    .slice(clauseStart({ tokens }, at), at)
    .some(({ text }, i, clause) => OTHER_YEAR().test(text) && isOf(clause[i + 1], 'GENERIC'));
};

/** 云舟集团的│合作伙伴包括…, 甲与乙成为│合作伙伴: the label is of a body, and of no event. */
function isOfNoEvent({ tokens }: Sentence, verb: Token, leads: boolean): boolean {
  if (isOfOtherYear({ tokens }, verb)) return true;
  if (!LABEL().test(verb.text)) return false;
  const at = tokens.indexOf(verb);
  if (isOf(tokens[at - 1], 'OF')) return !isOf(tokens[at - 2], 'EVENT', 'GENERIC');
  return !leads && !IS_LABEL().test(tokens[at - 1]?.text ?? '');
}

/** Tokens that stand beside the parties and say nothing of them. */
const isBeside = (token: Token): boolean =>
  isOf(token, 'JOINT', 'ETC', 'ADVERB', 'BRACKET', 'SPACE');

/** Names of no one in particular. */
const NO_ONE = wording(
  '有关|相关|^(?:双方|多家|各方|有关|企业|主办方|单位|部门|机构|本届|并获?|共同)',
);

/** The event of which the parties are said to be hosts: behind 的, else to the left, else the main one. */
function eventOf(sentence: Sentence, from: number, to: number, story: Story): Occasion | undefined {
  const { tokens } = sentence;
  for (let i = to; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.class === 'STOP') break;
    if (isOf(token, 'EVENT', 'GENERIC') && (tokens[i - 1]?.class === 'OF' || i === to))
      return story.occasions.of(token);
  }
  for (let i = from - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (isOf(token, 'EVENT', 'GENERIC')) return story.occasions.of(token);
  }
  return story.occasions.last;
}

function partiesOf(match: Match): Token[] {
  return membersOf(match.captures['p']).filter(
    (token) => token.text.length >= 2 && token.isGeneric !== true && !NO_ONE().test(token.text),
  );
}

/** Who holds, organizes and supports what takes place: 由甲、乙主办,丙承办. */
export function readHosts(sentence: Sentence, story: Story): OccasionFact[] {
  if (!sentence.classes.has('HOST') || (sentence.isHeading && !isNoticeLine(sentence))) return [];
  const kept = sentence.tokens
    .filter(
      (token, i) =>
        !isBeside(token) || (token.class === 'JOINT' && isOf(sentence.tokens[i + 1], 'COUNT')),
    )
    .filter((token, i, all) => !(token.class === 'VERB' && all[i + 1]?.class === 'HOST'));
  const facts: OccasionFact[] = [];
  const codes = codesOf(kept);
  HOST_ROWS.forEach((row, index) => {
    for (const match of matchesOf(patterns(index), kept, codes)) {
      const verb = match.captures['r']?.[0];
      const role = verb && roleOf(verb.text);
      const leads = kept[match.from] === verb;
      if (verb === undefined || role === undefined || isOfNoEvent(sentence, verb, leads)) continue;
      if (isWhere(kept[match.from - 1])) continue;
      const hosts = partiesOf(match).map((party): HostFact => ({
        role,
        roleLabel: roleLabelOf(verb),
        party,
      }));
      const isLed =
        isOf(kept[match.from - 1], 'BY', 'LISTED', 'COMMA', 'STOP', 'OF') || match.from === 0;
      const isClosed =
        isOf(kept[match.to], 'OF', 'COMMA', 'STOP', 'LISTED', 'EVENT', 'GENERIC') ||
        match.to >= kept.length;
      if (isLoose(verb.text) && !(isLed && isClosed)) continue;
      const isNamed = hosts.every(({ party }) => isOf(party, 'BODY', 'SITE', 'PLACE'));
      if (hosts.length === 0 || (isLoose(verb.text) && !isNamed)) continue;
      const at = sentence.tokens.indexOf(verb);
      const modality = story.modality(sentence, at);
      if ('reason' in modality) continue;
      const from = sentence.tokens.indexOf(kept[match.from] as Token);
      const occasion = eventOf(sentence, from, at + 1, story);
      if (occasion === undefined) continue;
      facts.push({
        occasion,
        sentence,
        start: kept[match.from]?.start ?? verb.start,
        end: verb.end,
        hosts,
      });
    }
  });
  return facts;
}
