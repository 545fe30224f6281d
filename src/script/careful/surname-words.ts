import { lazy } from '../engine/lazy.js';
import type { Reader } from './reader.js';

/**
 * Surnames that are also the end of a word: the characters that such a word ends in before them. 其余,
 * 规范, 分钟 stay words, though 余华, 范云 and 钟会 are persons: 其余华人, 规范云服务, 十分钟会后.
 */
const WORDS: Readonly<Record<string, string>> = {
  余: '其剩多业残盈富劫0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千万亿',
  范: '规示模典防师',
  钟: '分闹警摆挂座编秒古撞敲物',
  谷: '山峡稻五河硅低幽布深溪空裂曼',
  岳: '五山',
};

/** Words that end in such a character themselves, after which a name may begin: 表示, 律师. */
const OTHER_WORDS = lazy(
  () =>
    new Set(
      (
        '表示 显示 指示 提示 出示 展示 启示 暗示 批示 请示 公示 演示 揭示 国防 边防 消防 海防 联防 瑞典 词典 庆典 盛典 大典 法典 字典 部分 充分 ' +
        '教师 老师 律师 导师 厨师 讲师 大师 计师 程师 析师 影师 药师 技师 画师 询师 建师 筑师 艺师 琴师 牧师 巫师 禅师 术师 军师 育师 训师 理师 容师 发师 划师 估师 医师 法师'
      ).split(' '),
    ),
);

/** What 于 stands behind as "at", "to", "than". */
const BEFORE_YU = lazy(
  () =>
    new Set(
      '由位对处属源终等在至关基鉴敢善便利限过置致忠忙勇急归陷甘高低大小多少优劣强弱早晚长短重轻次同异不生死始起止成毁见屈安乐苦惯擅精勤疏囿困寓委融溶坐立发产毕用作存服耽濒趋倾出取适合宜益难易贵迷热建设葬定列',
    ),
);

/** Whether the surname at `at` more likely ends the word before than begins a name. */
export function endsWordBefore(text: string, at: number): boolean {
  if (at === 0 || WORDS[text.charAt(at)]?.includes(text.charAt(at - 1)) !== true) return false;
  return !OTHER_WORDS().has(text.slice(Math.max(0, at - 2), at));
}

/** Whether 于 at `at` is the word behind a verb, should what follows be a word too: 位于洋浦, 由于成龙. */
export function isPreposition(text: string, at: number): boolean {
  return at > 0 && text.charAt(at) === '于' && BEFORE_YU().has(text.charAt(at - 1));
}

/** Whether a name that the text has told is none at `at`: words come first where both may stand. */
export function isWordInstead(text: string, at: number, end: number, reader: Reader): boolean {
  if (endsWordBefore(text, at)) return true;
  return isPreposition(text, at) && (end - at === 2 || reader.isWord(text, at + 1, end));
}
