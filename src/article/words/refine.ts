import { wording } from './wording.js';
import { lazy } from '../../text/lazy.js';
import { evenText, evenWords } from './even-text.js';
import { classOfName, isGenericEvent, isPlaceName } from './name-class.js';
import { nameToken } from './names.js';
import { type Token, adjoin, isAmong, isOf, makeToken } from './token.js';
import { NOUN_HEADS } from './ending-rows.js';
import { LEADS, startOfName } from './left-edge.js';
import { cutLeads } from './cut-leads.js';
import { cutParts } from './cut-parts.js';
import { cutTails } from './cut-tails.js';
import { tailsOf } from './tails.js';
import type { WordClass } from './word-class.js';
import { type Pass, dropFalseTitles, findPersons, isPersonName } from './find-persons.js';

// What only the neighbours of a name tell: where it ends, whose noun it is, who bears a title.

/** What may not follow a name: it goes on as a longer one, or as an attribute. */
const GOES_ON = wording('^[的性级化内型版区部长号院]');

/** A noun that a figure counts or measures, behind the name of its subject. */
const measured = tailsOf(
  '额 值 数 量 收入 人数 企业 机构 项目 人员 厂商 员工 面积 总量 存款 资金 投资 利润 专利 平台 团队 人才 园区 成果 率 规模 公司 商户 伙伴 嘉宾 代表 观众 展商 客商 专家 人士 学生 教师 专业',
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
      (measured(token.text) > 0 || (isOf(next, 'MEASURE') && adjoin(token, next)));
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

const MAY_BE_NOUN = [
  'NAME',
  'EVENT',
  'BODY',
  'SITE',
  'PLACE',
  'WORK',
  'GENERIC',
  'CEREMONY',
] as const;

/** The noun of a count: 6场平行论坛, 近300家企业. */
const findNouns: Pass = (tokens) =>
  tokens.map((token, i) => {
    const count = tokens[i - 1];
    const isNoun =
      count?.class === 'COUNT' &&
      adjoin(count, token) &&
      token.entity === undefined &&
      isAmong(token, MAY_BE_NOUN);
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

const LEADS_NAME: readonly WordClass[] = [...LEADS, 'AND'];

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
  'LISTED',
  'ETC',
] as const;

/** 量子计算│与│人工智能论坛: what is no person, body or place stands in one name with what 与 joins it to. */
function isJoinedTopic(before: readonly Token[], token: Token | undefined): boolean {
  const [topic, and] = before.slice(-2);
  return (
    isOf(and, 'AND') &&
    (isOf(topic, 'NAME') || (isOf(topic, 'BODY') && topic?.isWeak === true)) &&
    topic?.entity === undefined &&
    (topic?.text.length ?? 0) >= SHORTEST_TOPIC &&
    !isPersonName(topic?.text ?? '') &&
    adjoin(topic, and) &&
    adjoin(and, token)
  );
}
const SHORTEST_TOPIC = 3;

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
    const inEvent = (at: number): boolean =>
      adjoin(out[at], out[at + 1] ?? token) &&
      isAmong(out[at], IN_EVENT) &&
      out[at]?.entity === undefined;
    while (mayGrow && first > 0) {
      if (inEvent(first - 1)) first--;
      else if (isJoinedTopic(out.slice(0, first), out[first] ?? token)) first -= 2;
      else break;
    }
    while (first < out.length && !isOf(out[first], 'NAME', 'BODY')) first++;
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

const TURNS = ['UNVEIL', 'OPEN_SITE', 'ACCEPT', 'OPERATE', 'LAUNCH'] as const;
const BEFORE_TURN = ['ADVERB', 'DATE', 'WILL', 'AT', 'COMPARED', 'PLACE', 'DURATION'] as const;

/** A verb inside the name of a site that is opened: 江州数据│服务│出海基地同期揭牌. */
const joinSites: Pass = (tokens, text) => {
  const out: Token[] = [];
  tokens.forEach((token, i) => {
    let next = i + 1;
    while (isAmong(tokens[next], BEFORE_TURN)) next++;
    const isTurned = token.class === 'SITE' && isAmong(tokens[next], TURNS);
    const mayGrow = isTurned && token.entity === undefined && adjoin(out.at(-1), token);
    const first = mayGrow ? startOfName([...out, token], out.length) : out.length;
    const start = out[first]?.start ?? token.start;
    out.length = first;
    out.push(start === token.start ? token : nameToken(text, start, token.end));
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

const HOUSES = ['BODY', 'SITE', 'PLACE'] as const;
const DELEGATE = evenText('代表');

/** Cuts a body off from who signs for it. */
const cutDelegates: Pass = (tokens, text) => {
  const out: Token[] = [];
  for (const token of tokens) {
    const mayStand =
      token.entity === undefined && (token.class === 'NAME' || isAmong(token, HOUSES));
    const lead = mayStand && token.text.includes(DELEGATE) ? STANDS_FOR().exec(token.text) : null;
    const end = token.start + (lead?.[0].length ?? 0);
    const body = lead === null ? undefined : nameToken(text, end, token.end);
    if (body === undefined || !isAmong(body, HOUSES)) {
      out.push(token);
      continue;
    }
    const middle = token.start + (lead?.[1]?.length ?? 0);
    if (middle > token.start) out.push(nameToken(text, token.start, middle));
    out.push(makeToken('BY', middle, end, text.slice(middle, end)), body);
  }
  return out;
};

const BEFORE_EDITIONS = wording('^(?:上|前|近|过去|此前)$');

const EDITION = evenText('届');

const LATE_EDITIONS = wording('^近');

/** 上两届, 前13届: editions before this one. */
const joinEditions: Pass = (tokens, text) => {
  const out: Token[] = [];
  for (const token of tokens) {
    const before = out.at(-1);
    const { mention } = token;
    const isEditions = mention?.kind === 'count' && evenText(mention.unit) === EDITION;
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

interface PassRow {
  pass: Pass;
  /** Classes of which it needs one; most sentences have none. */
  needs: readonly WordClass[];
}

// In this order: each reads what those before it have cut and joined.
const PASSES: readonly PassRow[] = [
  { pass: joinEditions, needs: ['COUNT', 'NUMBER'] },
  { pass: cutParts, needs: ['NAME'] },
  { pass: cutLeads, needs: ['NAME', 'EVENT', ...HOUSES] },
  { pass: cutTails, needs: ['NAME', 'EVENT', ...HOUSES, 'WORK'] },
  { pass: cutDelegates, needs: ['NAME', ...HOUSES] },
  { pass: dropFalseTitles, needs: ['TITLE'] },
  { pass: findPersons, needs: ['TITLE', 'PERSON'] },
  { pass: joinEvents, needs: ['EVENT'] },
  { pass: joinSites, needs: TURNS },
  { pass: cutNouns, needs: ['NAME', 'SITE'] },
  { pass: readQuotes, needs: ['QUOTE'] },
  { pass: findNouns, needs: ['COUNT'] },
  { pass: joinNouns, needs: ['NOUN'] },
];

/** The tokens of a sentence, each name cut where its neighbours say it ends. */
export function refine(tokens: readonly Token[], text: string): Token[] {
  let refined: readonly Token[] = tokens;
  for (const { pass, needs } of PASSES) {
    if (refined.some((token) => isAmong(token, needs))) refined = pass(refined, text);
  }
  return refined as Token[];
}
