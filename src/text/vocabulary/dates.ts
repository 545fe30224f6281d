/** Words of dates: relative days and years, the names of reigns, and what makes N日 a length of time. */
import { LASTED, LASTS, REIGN, RELATIVE } from '../characters/alphabet.js';
import { lazy } from '../lazy.js';
import { timeWords } from './times.js';
import { createLexicon } from '../characters/lexicon.js';
import type { WordList } from '../characters/lexicon.js';

/** Distance from the reference: −1 year for 去年, +1 week and weekday 5 for 下周五. */
export interface Relative {
  unit: 'decade' | 'year' | 'quarter' | 'month' | 'week' | 'day';
  delta: number;
  /** 1 for Monday … 7 for Sunday; 0 for the weekend. */
  weekday?: number | undefined;
  /** 去年今日: the day of the reference in that month. */
  today?: boolean | undefined;
  /** 上季度末: the month of the quarter that it is about, 1 or 3. */
  edge?: number | undefined;
}

/** Words that are `delta` years from the reference; `!` as in a word list. */
const year = (delta: number, words: string): WordList<Relative> => [words, { unit: 'year', delta }];
/** Words that are `delta` days from the reference. */
const day = (delta: number, words: string): WordList<Relative> => [words, { unit: 'day', delta }];

/** The relative words, whose first characters are a {@link RELATIVE}. */
export const relativeWords = lazy(() =>
  createLexicon(
    [
      year(-3, '大前年'),
      year(-2, '前年!度代'),
      year(-1, '去年'),
      year(0, '今年!轻纪龄幼青 本年度'),
      year(1, '明年!轻会龄代'),
      year(2, '后年!度产均纳销薪营收利净息化货龄代检审增实'),
      day(-4, '大大前天'),
      day(-3, '大前天 大前日'),
      day(-2, '前天!气 前日!本元军报籍方均期常产语后化子历程 前晚'),
      day(-1, '昨天 昨日 昨晚 昨夜'),
      day(0, '今天 本日!期志记常子 今日!头 今晚 今早 今晨 今夜'),
      day(1, '明天 明日!之 明晚 明早'),
      day(2, '后天!性努气 后日!子常'),
      day(3, '大后天 大后日'),
      day(4, '大大后天'),
    ],
    RELATIVE,
  ),
);

/** Words that begin with 天, before which a weekday stands: 周三天津, and not 三天. */
const SKY_WORDS =
  '天安 天气 天津 天河 天坛 天府 天山 天文 天空 天猫 天然 天使 天宫 天问 天舟 天水 天亮 天黑';

/** These words. 天 is a {@link RELATIVE} for them alone: no relative word begins with it. */
export const skyWords = lazy(() => createLexicon([[SKY_WORDS, '']], RELATIVE));

/** Eras whose years are not ours: 光绪二十四年, 昭和20年8月. */
const REIGNS =
  '贞观 开元 天宝 建安 元丰 元祐 庆历 熙宁 绍兴 至元 至正 洪武 建文 永乐 宣德 正统 景泰 天顺 成化 弘治 正德 嘉靖 隆庆 万历 天启 崇祯 顺治 康熙 雍正 乾隆 嘉庆 道光 咸丰 同治 光绪 宣统 明治 大正 昭和 平成 令和';

/** The names of reigns, whose last characters are a {@link REIGN}. */
export const reigns = lazy(() => createLexicon([[REIGNS, '']], REIGN, true));

/**
 * Before N日, these make it a length of time (为期3日, 不足3日, 一连三日), unless what their `!` guards
 * stands before them: 国庆12日, 纽约12日, 目前12日.
 */
const LASTING_BEFORE = [
  '期!日近如按定预到同 时!届 共!中公 满!圆 达!旺干 近!附 超!中英 约!北纽条公合签节 前!日目此之以 首!元榜党',
  '头!街龙镜巨码石山老 为!认因 过!通不 了!到为 续 逾 每 第 有 休 需 来 隔 押 延 停 拘留 停留 逗留 隔离 距离',
  '放假 休假 请假 产假 全程 行程 少于 多于 低于 高于 短于 小于 大于 等于 不足 不到 不出 至少 至多 至长 至短',
  '最少 最多 最长 最短 一连 接连 连跌 连涨 连升 短短 停课 停赛 停工 停产 停业 停牌 停止 罢工 休市 宽限 历经',
  '延长 过去 计入 住院 整顿 拘役 监禁 判监 判囚 入狱 刑拘 折算',
];

/** What makes N日 a length of time before it, by its last character, a {@link LASTS}. */
export const lastingBefore = lazy(() =>
  createLexicon(
    LASTING_BEFORE.map((words): WordList<true> => [words, true]),
    LASTS,
    true,
  ),
);

/** Behind N日, these make it a length of time or 日 the head of another word; not 12日内蒙古 and 12日报道. */
const LASTING_BEHIND = [
  '以内 以上 以下 以后 以前 以来 内!部需战蒙塔贾马华罗江地阁政务外存 后!续半市 后市场 之!行 游!行击客 元!首旦宵',
  '圆!满 线!上下 志!愿 班!机列 历!史任经 子!夜公 左右 移动 均 间 本!报田次届地周月年 报!道导告称社 军!方事演机',
  '常!务委 累涨 累跌 累计涨 累计跌 累上涨 累下跌 累计上涨 累计下跌 涨幅!扩收 跌幅!扩收 涨跌 期限 期满 期票',
  '年化 无理由 新高!中 新低!中 免签 连假!期 留存 行程 行政拘 通票',
];

/** What makes N日 a length of time behind it, by its first character, a {@link LASTED}. */
export const lastingBehind = lazy(() =>
  createLexicon(
    LASTING_BEHIND.map((words): WordList<true> => [words, true]),
    LASTED,
  ),
);

/** All of these, for the alphabets under which dates are read. */
export const dateWords = lazy(() => [
  relativeWords(),
  skyWords(),
  reigns(),
  lastingBefore(),
  lastingBehind(),
  timeWords(),
]);
