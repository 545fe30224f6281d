/** Names and sayings that begin as a number does. */
import { NAME } from '../characters/alphabet.js';
import { createLexicon, wordAt } from '../characters/lexicon.js';
import type { Lexicon } from '../characters/lexicon.js';

const NAMES =
  '五台山 五花八门 五位一体 五道口 五棵松 七台河 三门峡 三轮车 三番五次 三次产业 四大名著 零一万物 十万火急 ' +
  '一波三折 一年半载 九牛一毛 二十四节气 三三两两 五月天 六张犁 三张犁 九份老街 三只松鼠 七匹狼 三六零 ' +
  '五大连池 三台县 三门县 五家渠 三支一扶 三舱三船 一日千里 四大皆空 一五一十 三番两次 三七二十一 三起三落';

let names: Lexicon<string> | undefined;

/** Length of the name or saying at `pos`, or 0. */
export function nameLength(pos: number): number {
  const entry = wordAt((names ??= createLexicon([[NAMES, '']], NAME)), pos);
  return entry?.word.length ?? 0;
}
