import { wording } from './wording.js';
import { lazy } from '../../text/lazy.js';
import { evenText, evenWords } from './even-text.js';
import { endingOf, isPlaceName } from './name-class.js';
import { wordsFrom } from './lexicon.js';
import { nameToken } from './names.js';
import { type Token, adjoin, isAmong, isOf, makeToken } from './token.js';
import { DOUBLE_SURNAMES, SURNAMES } from './title-rows.js';

// Who bears a title: where the name of a person begins and ends.

export type Pass = (tokens: readonly Token[], text: string) => Token[];

const surnames = lazy(() => new Set(evenText(SURNAMES)));

const doubleSurnames = lazy(() => evenWords(DOUBLE_SURNAMES));

/** Whether a name begins as that of a person does. */
export const beginsWithSurname = (text: string): boolean => surnames().has(text.charAt(0));

/** What may stand behind a person's name within a run. */
const BEHIND_PERSON = wording(
  '^(?:$|受访|[到赴]|来到|走进|深入|[说称道指在任为出致等一则也还和与、对向曾已将从把被就作应带率讲认介主参]|通过|透过|表[示达明]|代表|接[任受]|署[任理]|担任|当选|履新|赴|前往|走访|会见|宣[布读]|揭牌|颁奖|签[署约订]|回应|提[到出]|解释|补充|获|观[摩看]|参观|调研|考察|视察|陪同|到场|抵达|莅临|共同|分别|博士|教授|院士|先生|女士)',
);

const VERB_BEHIND = wording(
  '^(?:接任|署任|署理|担任|出任|就任|代表|表示|介绍|宣布|宣读|出席|主持|致辞|致词|签署|观摩|观看|调研|考察|视察|参观|陪同|会见|强调|透露|指出|认为)',
);

/** 总书记曾指出: a surname that is a word before a verb. */
const SPEAKS = wording(
  '^.(?:指出|表示|强调|介绍|认为|透露|出席|主持|致辞|宣布|要求|提出|说过|任职)',
);

/** Words that begin with the character of a surname, and no name does. */
const NO_PERSON = wording(
  '^(?:方面|方案|方式|方向|方便|单位|单独|高度|高级|高管|高校|高新|高层|高科|高铁|高温|高达|全体|全面|全程|全国|全市|全球|全省|全校|全院|全力|成员|成果|成立|成都|成绩|成效|成本|成为|时代|时任|时间|时隔|时候|时刻|国家|国际|国内|国外|国务|' +
    '项目|施工|施政|计划|计算|管理|管委|应对|应该|应用|应急|应邀|和平|和谐|于是|于今|万元|万人|左右|相关|相应|相互|后续|后期|后来|苗木|江苏|江西|江南|温州|温度|金融|金额|金牌|金奖|广告|广东|广州|广泛|文化|文件|文章|文物|文创|何时|何以|白天|马上|马来|' +
    '简称|简介|简报|都是|都市|都在|任期|任务|任命|任何|任教|任职|任内|常年|常务|常规|常驻|安全|安排|安徽|平台|平均|史上|强调|强化|包括|包含|关于|关键|关注|尚未|党委|党员|党组|连续|连线|向上|向全|通过|通报|终于|容易|步入|满足|丰富|原则|初步|初期|由此|由于|' +
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
  wordsFrom(run.charCodeAt(0), run.charCodeAt(1)).some(({ text }) => text === run);

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
  const last = out.at(-1);
  const before = isFieldOfTitle(last, out.at(-2)) ? out.at(-2) : last;
  if (token.entity !== undefined || before === undefined || last === undefined) return false;
  if (before.class === 'TITLE')
    return (
      isOf(token, 'NAME', 'BODY', 'SITE', 'PLACE', 'EVENT') &&
      (adjoin(last, token) || text.charAt(last.end) === ' ')
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
  'VERB',
] as const;

/** 副校长(研究)│容国荣: a bracket that says of what the title is. */
const OF_TITLE = wording('^\\([\\u3400-\\u9fff、]{2,10}\\)$');
const isFieldOfTitle = (token: Token | undefined, title: Token | undefined): boolean =>
  isOf(token, 'BRACKET') &&
  isOf(title, 'TITLE') &&
  adjoin(title, token) &&
  OF_TITLE().test(token?.text ?? '');

/** 副厅长│于│书良: the surname that is a word before all else. */
const YU = wording('^[于於]$');

/** What 于 may lead to behind a title: 校长于席间表示. */
const AFTER_YU = wording('^.(?:席间|会[上中后前]|日前|此|是|今|其|当|同|该|本|近|上|下|年)');

const isYu = (token: Token | undefined): boolean =>
  isOf(token, 'AT') && YU().test(token?.text ?? '');

/** 副厅长│于│书良: whether 于 and the name behind it are a person's. */
function isNamedYu(tokens: readonly Token[], at: number): boolean {
  const [yu, given, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isYu(yu) || !isOf(given, 'NAME') || !adjoin(yu, given) || !adjoin(tokens[at - 1], yu))
    return false;
  const name = `${yu?.text ?? ''}${given?.text ?? ''}`;
  return (
    isPersonName(name) &&
    !AFTER_YU().test(name) &&
    !isPlaceName(given?.text ?? '') &&
    (next === undefined || isAmong(next, BEHIND_NAME))
  );
}

/** 书记│余│从│斌, 董事长│魏│启航: how many tokens make up a name that holds a word; 0 where none does. */
function partsOfPerson(tokens: readonly Token[], at: number): number {
  const [title, first] = [tokens[at - 1], tokens[at]];
  if (!isOf(title, 'TITLE') || !adjoin(title, first)) return 0;
  if (isNamedYu(tokens, at)) return 2;
  if (!isOf(first, 'NAME')) return 0;
  if (first?.text.length !== 1 || !beginsWithSurname(first.text)) return 0;
  for (let parts = 3; parts >= 2; parts--) {
    const rest = tokens.slice(at + 1, at + parts);
    const isName = rest.every(
      (token, i) =>
        token.text.length <= 4 - parts &&
        HAN_ONLY.test(token.text) &&
        adjoin(tokens[at + i], token),
    );
    const isWord = rest.some((token) => token.class !== 'NAME');
    const next = tokens[at + parts];
    if (
      rest.length === parts - 1 &&
      isName &&
      isWord &&
      !SPEAKS().test(first.text + (rest[0]?.text ?? '')) &&
      (next === undefined || isAmong(next, BEHIND_NAME))
    )
      return parts;
  }
  return 0;
}

const FOREIGN_ENDS = wording('[们员团队组部处会司局部门家]$|^(?:有关|相关|主要|多次|此前|首次)');

/** 江州商会会长│努尔兰│说: a name without a surname, between the title of a body and what is said. */
function isStranger(out: readonly Token[], token: Token, next: Token | undefined): boolean {
  const [body, title] = out.slice(-2);
  return (
    token.class === 'NAME' &&
    token.entity === undefined &&
    (token.text.length === 3 || token.text.length === 4) &&
    HAN_ONLY.test(token.text) &&
    isOf(body, 'BODY') &&
    isOf(title, 'TITLE') &&
    adjoin(body, title) &&
    adjoin(title, token) &&
    isOf(next, 'SAY') &&
    adjoin(token, next) &&
    !NO_PERSON().test(token.text) &&
    !FOREIGN_ENDS().test(token.text) &&
    // 总统│计师贺乙: the rest of a title, and a name.
    ![2, 3].some((length) => isPersonName(token.text.slice(-length)))
  );
}

/** 王甲│到│云舟产业园: where somebody goes. */
const GOES_TO = wording('^(?:来到|走进|深入|前往|到|赴|向|对)(?=.{2})');

const BOTH = wording('^均$');
const OF = wording('^之$');
const BEHIND_GIVEN = [...BEHIND_NAME, 'AT', 'JOIN', 'BY'] as const;
const BESIDE_OTHERS = ['COMMA', 'STOP', 'LISTED', 'AND'] as const;

/** 书记│梁惟│均│出席, 会长│何敬│之│出席: a word of one character that belongs to a name. */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const [person, next, afterNext] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isOwn = person?.text.length === 2 && adjoin(person, next);
  if (isOwn && OF().test(next?.text ?? ''))
    return afterNext === undefined || isAmong(afterNext, BEHIND_GIVEN);
  // Of one person nobody says 均.
  if (!isOwn || !BOTH().test(next?.text ?? '')) return false;
  // 市长甲、区长乙均出席; a clause behind others may speak of them all.
  return !tokens
    .slice(0, at)
    .some((token, i) => isAmong(token, BESIDE_OTHERS) || (isOf(token, 'TITLE') && i !== at - 1));
}

/** Persons: a title, and a surname with one or two characters. */
export const findPersons: Pass = (tokens, text) => {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const parts = partsOfPerson(tokens, i);
    if (parts > 0) {
      const { start } = token;
      const { end } = tokens[i + parts - 1] as Token;
      out.push(makeToken('PERSON', start, end, text.slice(start, end)));
      i += parts - 1;
      continue;
    }
    const known = mayBear(token, out, text) ? personLength(token.text) : 0;
    const found = known === 0 && isStranger(out, token, tokens[i + 1]) ? token.text.length : known;
    const length = found === 0 ? 0 : lengthByText(token.text.slice(0, found), token.start, text);
    if (length === 0) {
      out.push(token);
      continue;
    }
    let end = token.start + length;
    if (end === token.end && isGivenName(tokens, i)) {
      end++;
      i++;
    }
    out.push(makeToken('PERSON', token.start, end, text.slice(token.start, end)));
    if (end > token.end) continue;
    const verb = GOES_TO().exec(token.text.slice(length))?.[0].length ?? 0;
    if (verb > 0) out.push(makeToken('VERB', end, end + verb, text.slice(end, end + verb)));
    if (end + verb < token.end) out.push(nameToken(text, end + verb, token.end));
  }
  return out;
};

/** 副总裁兼技术部部长: another post follows. */
const ALSO = wording('^兼');

/** 副市长 and 党组书记 stand inside no word. */
const ALWAYS_TITLE = wording('^(?:副|常务副|党|纪委|[市省区县]委)');

/** A title within a longer word is none: 院长期, 社长江. */
export const dropFalseTitles: Pass = (tokens, text) => {
  const out: Token[] = [];
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    const previous = out.at(-1);
    const isFalse =
      token.class === 'TITLE' &&
      !ALWAYS_TITLE().test(token.text) &&
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
