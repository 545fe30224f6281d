/**
 * What a word can be to a form of statement. A sentence becomes a row of tokens, each of one
 * class; the forms of statement are rows over these classes.
 */
export const WORD_CLASSES = [
  // Names; the ending decides which.
  'EVENT', // 浦江创新论坛, 第三届…博览会
  'CEREMONY', // 开幕式, 签约仪式: an event without a name
  'GENERIC', // 论坛, 本届大会, 会议: speaks of an event that has been named
  'BODY', // …公司, …大学, …局
  'SITE', // …产业园, …创新中心, …平台
  'PLACE', // 上海, 海滄区
  'WORK', // 《…》, …白皮书, …行动计划
  'NAME', // a name of which the ending says nothing
  'NOUN', // what a count counts
  'QUOTE', // “…”
  'BRACKET', // (…)
  'TITLE', // 市长, 董事长
  'PERSON', // behind a title
  // What the readers of text found.
  'COUNT',
  'AMOUNT',
  'PERCENT',
  'MULTIPLE',
  'DATE',
  'ORDINAL',
  'NUMBER',
  'DURATION',
  // Marks.
  'COMMA',
  'LISTED', // 、
  'STOP',
  'SPACE',
  // Words between names.
  'AND', // 与 和 同
  'APART', // 分别
  'APART_WITH', // 分别与
  'JOINT', // 共同
  'ETC', // 等
  'BY', // 由
  'AT', // 在 于
  'AS', // 为 作为
  'WITH', // 以
  'OF', // 的
  'ABOUT', // 关于
  'SINCE', // 自 从
  'THEME', // 主题
  'AS_THEME', // 为主题
  'MEASURE', // 签约金额, 总投资, 营业收入
  // Words that turn what is said.
  'WILL', // 将 拟 预计
  'NOT', // 未 没有
  'IF', // 如果
  'RUMOUR', // 网传
  'OTHER_EDITION', // 上届 历届
  'UNDONE', // 作废 终止
  'FICTION', // 剧中
  'WISH', // 希望 呼吁
  'ADVERB', // 日前 正式 共
  // Verbs.
  'SIGN',
  'HOLD',
  'OPEN',
  'CLOSE',
  'POSTPONE',
  'CANCEL',
  'HOST', // 主办 承办 协办
  'UNVEIL',
  'LAUNCH',
  'ACCEPT',
  'OPERATE',
  'OPEN_SITE',
  'FOUND',
  'DESIGNATE',
  'RELEASE',
  'SAY',
  'JOIN', // 参会 参展
  'HAVE', // 有 设 吸引
  'REACH', // 达 超 为
  'SET_UP', // 共建 设立
  'COMPARED', // 同比 较上年
  'GROW',
  'SHRINK',
  'VERB', // any other: the edge of a name
] as const;

/** One of {@link WORD_CLASSES}. */
export type WordClass = (typeof WORD_CLASSES)[number];

const FIRST_CODE = 0xe000;

// A map, not an object: a field whose name is not constant is slow to look up.
const CODES: ReadonlyMap<WordClass, string> = /* @__PURE__ */ new Map(
  WORD_CLASSES.map((name, i) => [name, String.fromCharCode(FIRST_CODE + i)]),
);

/** The one character that stands for a class where tokens are matched. */
export const codeOf = (name: WordClass): string => CODES.get(name) ?? '';
