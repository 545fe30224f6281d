/** Words of dates: relative days and years, and the names of reigns. */
import { REIGN, RELATIVE } from '../characters/alphabet.js';
import { lazy } from '../lazy.js';
import { createLexicon } from '../characters/lexicon.js';
import type { WordList } from '../characters/lexicon.js';

/** Distance from the reference: −1 year for 去年, +1 week and weekday 5 for 下周五. */
export interface Relative {
  unit: 'decade' | 'year' | 'month' | 'week' | 'day';
  delta: number;
  /** 1 for Monday … 7 for Sunday; 0 for the weekend. */
  weekday?: number | undefined;
}

/** Words by their distance, from three back to three ahead; `!` as in a word list. */
const RELATIVES: [Relative['unit'], string][] = [
  [
    'year',
    '大前年;前年!度代;去年;今年!轻纪龄幼青 本年度;明年!轻会龄代;后年!度产均纳销薪营收利净息化货龄代检审增实',
  ],
  [
    'day',
    '大前天;前天!气 前日!本元军报籍方均期常产语后化子历程 前晚;昨天 昨日 昨晚 昨夜;今天 本日!期志记常子 今日!头 今晚 今早 今晨 今夜;明天 明日!之 明晚 明早;后天!性努气 后日!子常;大后天',
  ],
];
/** The relative words, whose first characters are a {@link RELATIVE}. */
export const relativeWords = lazy(() =>
  createLexicon(
    RELATIVES.flatMap(([unit, list]) =>
      list
        .split(';')
        .map((group, i): WordList<Relative> => [group, { unit, delta: i - 3 }])
        .filter(([group]) => group !== ''),
    ),
    RELATIVE,
  ),
);

/** Eras whose years are not ours: 光绪二十四年, 昭和20年8月. */
const REIGNS =
  '贞观 开元 天宝 建安 元丰 元祐 庆历 熙宁 绍兴 至元 至正 洪武 建文 永乐 宣德 正统 景泰 天顺 成化 弘治 正德 嘉靖 隆庆 万历 天启 崇祯 顺治 康熙 雍正 乾隆 嘉庆 道光 咸丰 同治 光绪 宣统 明治 大正 昭和 平成 令和';

/** The names of reigns, whose last characters are a {@link REIGN}. */
export const reigns = lazy(() => createLexicon([[REIGNS, '']], REIGN, true));
