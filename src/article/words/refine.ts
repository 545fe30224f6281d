import { wording } from './wording.js';
import { lazy } from '../../text/lazy.js';
import { evenText, evenWords } from './even-text.js';
import { MEETING, classOfName, classOfRecord, isGenericEvent, isPlaceName } from './name-class.js';
import { nameToken } from './names.js';
import { type Token, adjoin, isAmong, isOf, makeToken } from './token.js';
import { NOUN_HEADS } from './ending-rows.js';
import { type Pass, findPersons, dropFalseTitles } from './find-persons.js';

// What only the neighbours of a name tell: where it ends, whose noun it is, who bears a title.

/** Words that stick to the end of a name of an event: 会上, 论坛期间, 大会现场. */
const DURING = wording('(?:期间|现场|当天|当日|当晚|上|中|前|后|之上|首日|前夕)$');

/** Adverbs of one character that stick to any name before its verb. */
const STUCK = wording('[共已现均也还将所内都亦则并又起再新首仍各曾]$');

/** 甲公司、乙公司三方签订: it counts the parties. */
const COUNTS_PARTIES = wording('(?:双方|三方|四方|五方|多方|各方|双双|两校|两地|一行)$');

const VERBAL = [
  'SIGN',
  'HOLD',
  'OPEN',
  'CLOSE',
  'HAVE',
  'REACH',
  'RELEASE',
  'WILL',
  'AND',
  'COUNT',
  'AMOUNT',
  'UNVEIL',
  'LAUNCH',
  'JOIN',
  'VERB',
  'SET_UP',
  'OPERATE',
  'ADVERB',
  'APART_WITH',
  'APART',
  'SAY',
  'OPEN_SITE',
  'DESIGNATE',
  'ACCEPT',
  'MEASURE',
  'AT',
] as const;

/** The length of what sticks to the end of a name before another token; 0 when nothing does. */
function tailLength(token: Token, next: Token | undefined, text: string): number {
  const parties =
    isOf(next, 'SIGN', 'APART', 'JOINT', 'ADVERB', 'HOLD', 'ABOUT') && adjoin(token, next)
      ? (COUNTS_PARTIES().exec(token.text)?.[0].length ?? 0)
      : 0;
  if (parties > 0 && parties < token.text.length - 1) return parties;
  const during = DURING().exec(token.text)?.[0].length ?? 0;
  if (during > 0 && isOccasion(token, during, text)) return during;
  const isVerbNext = adjoin(token, next) && isAmong(next, VERBAL);
  const stuck = isVerbNext ? (STUCK().exec(token.text)?.[0].length ?? 0) : 0;
  return stuck > 0 && (isOccasion(token, stuck, text) || isHouse(token, stuck, text)) ? stuck : 0;
}

/** A name without what sticks to it; what it begins with may be the name of a record. */
function withoutTail({ start, end, lead }: Token, tail: number, text: string): Token {
  const name = nameToken(text, start, end - tail);
  return lead?.end === name.end ? { ...name, class: classOfRecord(lead.type), entity: lead } : name;
}

/** Whether what is left without a tail is an event or speaks of one. */
function isOccasion(token: Token, tail: number, text: string): boolean {
  if (tail >= token.text.length) return false;
  const name = withoutTail(token, tail, text);
  return isOf(name, 'EVENT', 'GENERIC', 'CEREMONY') || name.text === MEETING;
}

/** Whether what is left without a tail is surely a body, a site or a place. */
function isHouse(token: Token, tail: number, text: string): boolean {
  if (tail >= token.text.length) return false;
  const name = withoutTail(token, tail, text);
  return isOf(name, 'BODY', 'SITE', 'PLACE') && name.isWeak !== true;
}

/** Splits what sticks to the end of a name. */
const cutTails: Pass = (tokens, text) =>
  tokens.flatMap((token, i) => {
    const mayStick =
      (token.class === 'NAME' || token.isWeak === true) && token.entity === undefined;
    const tail = mayStick ? tailLength(token, tokens[i + 1], text) : 0;
    if (tail === 0) return [token];
    const start = token.end - tail;
    const stuck = makeToken('ADVERB', start, token.end, token.text.slice(-tail));
    return [withoutTail(token, tail, text), stuck];
  });

/** What may not follow a name: it goes on as a longer one, or as an attribute. */
const GOES_ON = wording('^[的性级化内型版区部长号院]');

/** A noun that a figure counts or measures, behind the name of its subject. */
const MEASURED = wording(
  '(?:额|值|数|量|收入|人数|企业|机构|项目|人员|厂商|员工|面积|总量|存款|资金|投资|利润|专利|平台|团队|人才|园区|成果|率|规模|公司|商户|伙伴|嘉宾|代表|观众|展商|客商|专家|人士|学生|教师|专业)$',
);

/** Splits a name from the noun behind it: 南湾科学园区│营业额, 大会│嘉宾. */
const cutNouns: Pass = (tokens, text) => {
  const out: Token[] = [];
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    const mayBeCut =
      (token.class === 'NAME' || isOfProjects(token)) &&
      token.entity === undefined &&
      // 东澜市全社会│研发投入: a noun is also what stands before a measure.
      (MEASURED().test(token.text) || (isOf(next, 'MEASURE') && adjoin(token, next)));
    const at = mayBeCut ? headLength(token.text) : 0;
    if (at === 0) {
      out.push(token);
      return;
    }
    const middle = token.start + at;
    out.push(
      nameToken(text, token.start, middle),
      makeToken('NAME', middle, token.end, token.text.slice(at)),
    );
  });
  return out;
};

/** 海淀区签约项目: what is counted behind a name ends as the name of a site may. */
const isOfProjects = ({ class: name, text, isWeak }: Token): boolean =>
  name === 'SITE' && isWeak === true && PROJECTS().test(text);

const PROJECTS = wording('.{2}(?:签约|招商|引进|在建|开工|落地|合作|投资|推介|对接).{0,4}项目$');

/** Length of the name that a run begins with, up to a noun; 0 when there is none. */
function headLength(words: string): number {
  for (let length = words.length - 2; length >= 2; length--) {
    const head = words.slice(0, length);
    if (GOES_ON().test(words.slice(length))) continue;
    const found = classOfName(head);
    if (found.isGeneric && length >= 2) return length;
    if (found.class === 'GENERIC' && isGenericEvent(head) === false) return length;
    if (found.class === 'PLACE' && (isPlaceName(head) || length >= 3)) return length;
    if (found.isWeak || found.ending === undefined) continue;
    if ((found.class === 'BODY' || found.class === 'SITE') && found.ending.length > 1)
      return length;
    if (found.class === 'EVENT') return length;
  }
  return 0;
}

/** The noun of a count: 6场平行论坛, 近300家企业. */
const findNouns: Pass = (tokens) =>
  tokens.map((token, i) => {
    const count = tokens[i - 1];
    const isNoun =
      count?.class === 'COUNT' &&
      adjoin(count, token) &&
      token.entity === undefined &&
      isOf(token, 'NAME', 'EVENT', 'BODY', 'SITE', 'PLACE', 'WORK', 'GENERIC', 'CEREMONY');
    return isNoun ? { ...token, class: 'NOUN' as const } : token;
  });

const IN_NOUN = ['HAVE', 'VERB', 'MEASURE', 'SAY', 'JOIN', 'RELEASE', 'NAME', 'NOUN'] as const;

const IN_EVENT = [...IN_NOUN, 'THEME'] as const;
const ENDS_NOUN = lazy(() => new Set(evenWords(NOUN_HEADS)));

/** A verb inside the noun of a count: 24个双向投资重大项目. */
const joinNouns: Pass = (tokens, text) => {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const [verb, head] = [tokens[i + 1], tokens[i + 2]];
    const isJoined =
      token.class === 'NOUN' &&
      adjoin(token, verb) &&
      adjoin(verb, head) &&
      isOf(verb, 'HAVE', 'VERB', 'MEASURE', 'SAY') &&
      isOf(head, 'NAME', 'SITE', 'BODY', 'EVENT') &&
      ENDS_NOUN().has(head?.text.slice(-2) ?? '');
    if (!isJoined || head === undefined) {
      out.push(token);
      continue;
    }
    out.push({ ...token, end: head.end, text: text.slice(token.start, head.end) });
    i += 2;
  }
  return out;
};

const LEADS_NAME = [
  'COMMA',
  'STOP',
  'BRACKET',
  'DATE',
  'OF',
  'HOLD',
  'AT',
  'SPACE',
  'LISTED',
  'AND',
] as const;

const BEHIND_EVENT = [
  'AT',
  'HOLD',
  'OPEN',
  'CLOSE',
  'DATE',
  'WILL',
  'BRACKET',
  'ADVERB',
  'COMMA',
  'STOP',
] as const;

/** A verb inside the name of an event: 双向投资重大商机项目发布及签约仪式. */
const joinEvents: Pass = (tokens, text) => {
  const out: Token[] = [];
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    const mayGrow =
      token.class === 'EVENT' &&
      token.entity === undefined &&
      (next === undefined || isAmong(next, BEHIND_EVENT));
    let first = out.length;
    while (
      mayGrow &&
      first > 0 &&
      adjoin(out[first - 1], out[first] ?? token) &&
      isAmong(out[first - 1], IN_EVENT) &&
      out[first - 1]?.entity === undefined
    )
      first--;
    while (first < out.length && !isOf(out[first], 'NAME')) first++;
    const before = out[first - 1];
    if (
      !mayGrow ||
      first === out.length ||
      !(before === undefined || isAmong(before, LEADS_NAME))
    ) {
      out.push(token);
      return;
    }
    const start = (out[first] as Token).start;
    out.length = first;
    out.push({ ...token, start, text: text.slice(start, token.end) });
  });
  return out;
};

/** What stands in quotes is what its ending says; 《…》 is a work whatever it ends in. */
const readQuotes: Pass = (tokens) =>
  tokens.map((token) => {
    if (token.class !== 'QUOTE') return token;
    const inner = token.text.slice(1, -1);
    const found = classOfName(inner);
    const isName =
      inner.length > 4 && !found.isWeak && found.ending !== undefined && found.class !== 'PLACE';
    const isWork = inner.length > 4 && found.class === 'WORK';
    return isName || isWork ? { ...token, ...found, isWeak: false } : token;
  });

/** 王甲代表江州市与…: a body that somebody stands for, behind what stands before it. */
const STANDS_FOR = wording('^(.{0,14}?)代表(?![团处队大性作会方人]|.?[大]会)(?=.{2})');

/** Cuts a body off from who signs for it. */
const cutDelegates: Pass = (tokens, text) =>
  tokens.flatMap((token) => {
    const lead =
      isOf(token, 'BODY', 'SITE', 'PLACE', 'NAME') && token.entity === undefined
        ? STANDS_FOR().exec(token.text)
        : null;
    if (lead === null) return [token];
    const middle = token.start + (lead[1]?.length ?? 0);
    const end = token.start + lead[0].length;
    const body = nameToken(text, end, token.end);
    if (!isOf(body, 'BODY', 'SITE', 'PLACE')) return [token];
    const verb = makeToken('BY', middle, end, text.slice(middle, end));
    return [...(middle > token.start ? [nameToken(text, token.start, middle)] : []), verb, body];
  });

const BEFORE_EDITIONS = wording('^(?:上|前|近|过去|此前)$');

const LATE_EDITIONS = wording('^近');

/** 上两届, 前13届: editions before this one. */
const joinEditions: Pass = (tokens, text) => {
  const out: Token[] = [];
  for (const token of tokens) {
    const before = out.at(-1);
    const { mention } = token;
    const isEditions = mention?.kind === 'count' && evenText(mention.unit) === evenText('届');
    if (isEditions && LATE_EDITIONS().test(token.text)) {
      out.push({ ...token, class: 'OTHER_EDITION' });
      continue;
    }
    if (!isEditions || !adjoin(before, token) || !BEFORE_EDITIONS().test(before?.text ?? '')) {
      out.push(token);
      continue;
    }
    const start = before?.start ?? token.start;
    out[out.length - 1] = makeToken(
      'OTHER_EDITION',
      start,
      token.end,
      text.slice(start, token.end),
    );
  }
  return out;
};

const PASSES: readonly Pass[] = [
  joinEditions,
  cutTails,
  cutDelegates,
  dropFalseTitles,
  findPersons,
  joinEvents,
  cutNouns,
  readQuotes,
  findNouns,
  joinNouns,
];

/** The tokens of a sentence, each name cut where its neighbours say it ends. */
export function refine(tokens: readonly Token[], text: string): Token[] {
  let refined: readonly Token[] = tokens;
  for (const pass of PASSES) refined = pass(refined, text);
  return refined as Token[];
}
