import { lazy } from '../lazy.js';

/** By far the commonest character whose second GBK byte is A3. */
export const FULL_STOP = '。';

// The other common ones, each with what makes a common word in front of it > behind it, in both
// scripts. Behind it only characters matter whose first byte is A1, BB or BF.
const WORDS =
  '保环環担擔社医醫确確劳勞承投参參安>护户 常经經非正日平通时時异異>客会 担承负負分> 罚处處惩懲>款 福幸祝造>克 ' +
  '海上北渤黄黃东東南出沿临臨四珠近公航陆陸滨濱远遠深青>口况況基货貨 模规規建楷劳勞>块塊化 迹事奇古痕轨軌> ' +
  '停暂暫调調>靠课課火机機 校学學高院军軍全母名>刊花徽会 裕富> 祝庆慶>';

const words = lazy(() => WORDS.split(' ').map((word) => word.split('>')));

/**
 * The characters, other than the full stop, that may have stood between two others and lost their
 * first byte: those that make a common word with one of them, with both first.
 */
export function lostBetween(before: string, behind: string): string[] {
  const both: string[] = [];
  const one: string[] = [];
  for (const [[lost = '', ...left] = '', right = ''] of words()) {
    const fitsBehind = right.includes(behind);
    if (left.includes(before)) (fitsBehind ? both : one).push(lost);
    else if (fitsBehind) one.push(lost);
  }
  return [...both, ...one];
}
