import { wording } from './wording.js';
import { lazy } from '../../text/lazy.js';
import { evenText, evenWords } from './even-text.js';
import { classOfName, classOfRecord, endingOf, isGenericEvent, isPlaceName } from './name-class.js';
import { wordsFrom } from './lexicon.js';
import { nameToken } from './names.js';
import { type Token, adjoin, isOf } from './token.js';
import { NOUN_HEADS } from './ending-rows.js';
import { DOUBLE_SURNAMES, SURNAMES } from './title-rows.js';

// What only the neighbours of a name tell: where it ends, whose noun it is, who bears a title.

type Pass = (tokens: readonly Token[], text: string) => Token[];

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
  const isVerbNext = adjoin(token, next) && isOf(next, ...VERBAL);
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
  return isOf(name, 'EVENT', 'GENERIC', 'CEREMONY') || name.text === evenText('会');
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
    const stuck: Token = { class: 'ADVERB', start, end: token.end, text: token.text.slice(-tail) };
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
    // 东澜市全社会│研发投入: so is what stands before a measure.
    const isNoun =
      MEASURED().test(token.text) ||
      (isOf(tokens[i + 1], 'MEASURE') && adjoin(token, tokens[i + 1]));
    const mayHold = token.class === 'NAME' || isOfProjects(token);
    const at = mayHold && token.entity === undefined && isNoun ? headLength(token.text) : 0;
    if (at === 0) {
      out.push(token);
      return;
    }
    const middle = token.start + at;
    out.push(nameToken(text, token.start, middle), {
      class: 'NAME',
      start: middle,
      end: token.end,
      text: token.text.slice(at),
    });
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
      (next === undefined || isOf(next, ...BEHIND_EVENT));
    let first = out.length;
    while (
      mayGrow &&
      first > 0 &&
      adjoin(out[first - 1], out[first] ?? token) &&
      isOf(out[first - 1], ...IN_NOUN, 'THEME') &&
      out[first - 1]?.entity === undefined
    )
      first--;
    while (first < out.length && !isOf(out[first], 'NAME')) first++;
    const before = out[first - 1];
    if (
      !mayGrow ||
      first === out.length ||
      !(before === undefined || isOf(before, ...LEADS_NAME))
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

const surnames = lazy(() => new Set(evenText(SURNAMES)));
const doubleSurnames = lazy(() => evenWords(DOUBLE_SURNAMES));
/** Whether a name begins as that of a person does. */
export const beginsWithSurname = (text: string): boolean => surnames().has(text.charAt(0));

/** What may stand behind a person's name within a run. */
const BEHIND_PERSON = wording(
  '^(?:$|[说称道指在任为出致等一则也还和与、对向曾已将从把被就作应带率讲认介主参]|表[示达明]|代表|接[任受]|担任|当选|履新|赴|前往|走访|会见|宣[布读]|揭牌|颁奖|签[署约订]|回应|提[到出]|解释|补充|获|观[摩看]|参观|调研|考察|视察|陪同|到场|抵达|莅临|共同|分别|博士|教授|院士|先生|女士)',
);
const VERB_BEHIND = wording(
  '^(?:接任|担任|出任|就任|代表|表示|介绍|宣布|宣读|出席|主持|致辞|致词|签署|观摩|观看|调研|考察|视察|参观|陪同|会见|强调|透露|指出|认为)',
);
/** 总书记曾指出: a surname that is a word before a verb. */
const SPEAKS = wording(
  '^.(?:指出|表示|强调|介绍|认为|透露|出席|主持|致辞|宣布|要求|提出|说过|任职)',
);
/** Words that begin with the character of a surname, and no name does. */
const NO_PERSON = wording(
  '^(?:方面|方案|方式|方向|方便|单位|单独|高度|高级|高管|高校|高新|高层|高科|高铁|高温|高达|全体|全面|全程|全国|全市|全球|全省|全校|全院|全力|成员|成果|成立|成都|成绩|成效|成本|成为|时代|时任|时间|时隔|时候|时刻|国家|国际|国内|国外|国务|' +
    '项目|施工|施政|计划|计算|管理|管委|应对|应该|应用|应急|应邀|和平|和谐|于是|于今|万元|万人|左右|相关|相应|相互|后续|后期|后来|苗木|江苏|江西|江南|温州|温度|金融|金额|金牌|金奖|广告|广东|广州|广泛|文化|文件|文章|文物|文创|何时|何以|白天|马上|马来|' +
    '简称|简介|都是|都市|都在|任期|任务|任命|任何|任教|任职|任内|常年|常务|常规|常驻|安全|安排|安徽|平台|平均|史上|强调|强化|包括|包含|关于|关键|关注|尚未|党委|党员|党组|连续|连线|向上|向全|通过|通报|终于|容易|步入|满足|丰富|原则|初步|初期|由此|由于|' +
    '宁波|明天|明年|明确|解读|解决|解释|程度|程序|黄金|黄河|石油|石化|沙龙|车间|申请|申报|武汉|康养|贺信|贺词|顾问|严格|严重|雷达|龙头|焦点|祝贺|席位|季度|班子|幸福|别人|荣获|荣誉|巩固|师生|利用|双方|农业|充分|费用|路径|路演|章程|盛会|盛况|招商|招生)|^(?:同志|会议|公司|代表|边|单)$',
);
const FOREIGN = /^[\u3400-\u9fff]{1,6}(?:·[\u3400-\u9fff]{1,8})+$/;
const HAN_ONLY = /^[\u3400-\u9fff]+$/;
/** How far to either side of a name its other mentions are looked for: time stays linear. */
const NEAR = 2000;

const surnameLength = (run: string): number =>
  doubleSurnames().some((surname) => run.startsWith(surname))
    ? 2
    : surnames().has(run.charAt(0))
      ? 1
      : 0;

/** Whether a word is wholly a person's name by its form: a surname and one or two characters. */
export function isPersonName(run: string): boolean {
  if (FOREIGN.test(run)) return true;
  const surname = surnameLength(run);
  const given = run.length - surname;
  return (
    surname > 0 &&
    given >= 1 &&
    given <= 2 &&
    HAN_ONLY.test(run) &&
    !NO_PERSON().test(run) &&
    !isWord(run)
  );
}

/** A word of the rows is no name: 方面, 单位. */
const isWord = (run: string): boolean =>
  wordsFrom(run.charCodeAt(0)).some(({ text }) => text === run);

/** 彼得·甲乙│通过视频: a foreign name ends where a verb begins. */
function foreignLength(run: string): number {
  for (let length = run.lastIndexOf('·') + 2; length < run.length; length++) {
    if (BEHIND_FOREIGN().test(run.slice(length))) return length;
  }
  return run.length;
}
const BEHIND_FOREIGN = wording(
  '^(?:通过|出席|代表|在|对|向|率|来到|来华|访|作为|作|发|分享|一行|先生|女士|博士|教授|表)',
);

/** Length of the person's name at the beginning of a run; 0 when none begins. */
function personLength(run: string): number {
  if (FOREIGN.test(run)) return foreignLength(run);
  const surname = surnameLength(run);
  if (surname === 0 || NO_PERSON().test(run) || SPEAKS().test(run) || isWord(run)) return 0;
  const longest = surname + 2;
  if (run.length <= longest) {
    if (!isPersonName(run)) return 0;
    // 苏颖说 is a name of two characters and a verb.
    return run.length === 3 && /[说說称稱道指]$/.test(run) ? 2 : run.length;
  }
  // 王甲接任: a verb of two characters behind a short name.
  if (VERB_BEHIND().test(run.slice(surname + 1)) && HAN_ONLY.test(run.slice(0, surname + 1)))
    return surname + 1;
  for (let length = longest; length > surname; length--) {
    if (HAN_ONLY.test(run.slice(0, length)) && BEHIND_PERSON().test(run.slice(length)))
      return length;
  }
  return 0;
}

/** 沈丙强 where the text also has 沈丙 before another word is 沈丙; a title and a mark decide. */
function lengthByText(name: string, start: number, text: string): number {
  if (name.length !== 3 || name.includes('·')) return name.length;
  const short = name.slice(0, 2);
  const near =
    text.slice(Math.max(0, start - NEAR), start) + '|' + text.slice(start + 3, start + NEAR);
  const isShort =
    near.includes(short) &&
    !near.includes(name) &&
    new RegExp(`${short}[说說表介致指认認在、,。)(]`).test(near);
  return isShort ? 2 : 3;
}

/** Whether a name may be that of a person: behind a title, or in a list behind a person. */
function mayBear(token: Token, out: readonly Token[], text: string): boolean {
  const before = out.at(-1);
  if (token.entity !== undefined || before === undefined) return false;
  if (before.class === 'TITLE')
    return (
      isOf(token, 'NAME', 'BODY', 'SITE', 'PLACE', 'EVENT') &&
      (adjoin(before, token) || text.charAt(before.end) === ' ')
    );
  const isListed = isOf(before, 'LISTED') && isOf(out.at(-2), 'PERSON');
  return isListed && token.class === 'NAME' && isPersonName(token.text);
}

const BEHIND_NAME = [
  'COMMA',
  'STOP',
  'LISTED',
  'AND',
  'SAY',
  'ADVERB',
  'SPACE',
  'BRACKET',
  'ETC',
] as const;

/** 书记│余│从│斌: how many tokens make up a name that holds a word; 0 where none does. */
function partsOfPerson(tokens: readonly Token[], at: number): number {
  const [title, first] = [tokens[at - 1], tokens[at]];
  if (!isOf(title, 'TITLE') || !adjoin(title, first) || !isOf(first, 'NAME')) return 0;
  if (first?.text.length !== 1 || !beginsWithSurname(first.text)) return 0;
  for (let parts = 3; parts >= 2; parts--) {
    const rest = tokens.slice(at + 1, at + parts);
    const isName = rest.every(
      (token, i) =>
        token.text.length === 1 && HAN_ONLY.test(token.text) && adjoin(tokens[at + i], token),
    );
    const isWord = rest.some((token) => token.class !== 'NAME');
    const next = tokens[at + parts];
    if (
      rest.length === parts - 1 &&
      isName &&
      isWord &&
      (next === undefined || isOf(next, ...BEHIND_NAME))
    )
      return parts;
  }
  return 0;
}

/** Persons: a title, and a surname with one or two characters. */
const findPersons: Pass = (tokens, text) => {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const parts = partsOfPerson(tokens, i);
    if (parts > 0) {
      const { start } = token;
      const { end } = tokens[i + parts - 1] as Token;
      out.push({ class: 'PERSON', start, end, text: text.slice(start, end) });
      i += parts - 1;
      continue;
    }
    const found = mayBear(token, out, text) ? personLength(token.text) : 0;
    const length = found === 0 ? 0 : lengthByText(token.text.slice(0, found), token.start, text);
    if (length === 0) {
      out.push(token);
      continue;
    }
    const end = token.start + length;
    out.push({ class: 'PERSON', start: token.start, end, text: token.text.slice(0, length) });
    if (end < token.end) out.push(nameToken(text, end, token.end));
  }
  return out;
};

/** 副总裁兼技术部部长: another post follows. */
const ALSO = wording('^兼');

/** A title within a longer word is none: 院长期, 社长江. */
const dropFalseTitles: Pass = (tokens, text) => {
  const out: Token[] = [];
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    const previous = out.at(-1);
    const isFalse =
      token.class === 'TITLE' &&
      adjoin(token, next) &&
      isOf(next, 'NAME', 'BODY', 'SITE', 'EVENT', 'GENERIC') &&
      next?.entity === undefined &&
      !ALSO().test(next?.text ?? '') &&
      personLength(next?.text ?? '') === 0 &&
      endingOf(next?.text ?? '') !== undefined;
    if (isFalse && next !== undefined) {
      const start =
        adjoin(previous, token) && isOf(previous, 'NAME') ? (previous as Token).start : token.start;
      if (start !== token.start) out.pop();
      (tokens as Token[])[i + 1] = nameToken(text, start, next.end);
      return;
    }
    out.push(token);
  });
  return out;
};

/** 王甲代表江州市与…: a body that somebody stands for, behind what stands before it. */
const STANDS_FOR = wording('^(.{0,14}?)代表(?![团处队大性作会方人]|.?[大]会)(?=.{3})');

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
    const verb: Token = { class: 'BY', start: middle, end, text: text.slice(middle, end) };
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
    out[out.length - 1] = {
      class: 'OTHER_EDITION',
      start,
      end: token.end,
      text: text.slice(start, token.end),
    };
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
