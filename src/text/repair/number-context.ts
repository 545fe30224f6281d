/** Blanks that stand within numbers: plain, fixed, of any width; for use in a class. */
export const BLANKS = ' \\u00a0\\u2002-\\u200a\\u202f\\u3000';

/** Units of what is measured, and magnitudes: fractions go with them. */
export const MEASURES =
  '[万萬亿億千百元%％‰倍吨噸米克升度亩畝℃公英]|[美港欧歐日]元|[个個]?百分[点點]|平方|立方|小[时時]';
/** Units of things, which are counted in whole; 人工 and 日本 begin other words. */
export const THINGS =
  '[家个個项項人名位件场場次届屆种種台辆輛条條天年月周岁歲户戶余餘多处處](?!工)|日(?!本)';

// What a number follows that belongs to no name and no label.
const LEADING =
  '额額达達约約超近逾过過共计計为為资資有至到了值收入出产產增占比于於投自引盖蓋办辦设設建纳納获獲签簽售利降升长長款数數量$¥￥€£';
// What a number follows that it only tells from others: 表1, 第3, 附件2.
const LABELLING = '表图圖件第例章节節条條卷期题題号號版组組级級楼层層线線型类類话話';

/**
 * What stands in front of a number: a word that leads to a quantity, a label, the line's beginning,
 * another word (right in front), or anything else.
 */
export type Before = 'lead' | 'label' | 'line' | 'word' | 'other';

/** What stands in front of a number, and the character there, behind any blanks and a colon. */
export function whatIsBefore(text: string, start: number): { kind: Before; char: string } {
  const before = text.slice(Math.max(0, start - 20), start);
  const words = before.replace(/[^\S\n\t]+$/, '');
  const name = words.replace(/[:：]$/, '');
  const char = name.slice(-1);
  const is = (kind: Before): { kind: Before; char: string } => ({ kind, char });
  if (/^\n?$/.test(char)) return is('line');
  if (LEADING.includes(char)) return is('lead');
  if (LABELLING.includes(char) && name === words) return is('label');
  return is(name === before && /[\u3400-\u9fff]/.test(char) ? 'word' : 'other');
}
