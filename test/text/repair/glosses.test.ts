import { describe, expect, test } from 'vitest';
import { repairText } from '../../../src/text/repair/repair-text.js';

describe('injected readings', () => {
  test.each([
    ['several pairs', '北京科技創(chuàng)新與產(chǎn)業發(fā)展', '北京科技創新與產業發展'],
    ['one pair, throughout', '創(chuàng)新論壇談創(chuàng)新', '創新論壇談創新'],
    ['a space before the closing bracket', '實(shí )際與實(shí )踐', '實際與實踐'],
    ['a space before the opening bracket', '網 (wǎng)絡 (luò)平臺', '網絡平臺'],
    ['full-width brackets', '經（jīng）濟與環（huán）境', '經濟與環境'],
    ['marks as characters of their own', '創(chua\u0300ng)新、產(cha\u030cn)品', '創新、產品'],
    ['the script form of a', '產(chɑ̌n)品與網(wǎnɡ)絡', '產品與網絡'],
    ['readings in a row', '網(wǎng)絡(luò)優(yōu)勢', '網絡優勢'],
    [
      'a reading that the place does not have',
      '產(chǎn)業效應(yīng)與供應(yīng)',
      '產業效應與供應',
    ],
    ['before a bracket that stays', '園區(qū)(海淀)、戰(zhàn)略', '園區(海淀)、戰略'],
    [
      'characters that are not in the usual tables',
      '鯨(jīng)豚、鯨(jīng)群與鱷(è)魚',
      '鯨豚、鯨群與鱷魚',
    ],
  ])('%s', (_, damaged, original) => {
    const { text, edits, unresolved } = repairText(damaged);
    expect(text).toBe(original);
    expect(new Set(edits.map(({ kind }) => kind))).toEqual(new Set(['gloss']));
    expect(unresolved).toEqual([]);
  });

  test.each([
    ['a reading that a reader needs, once', '他四處遊說(shuī)諸侯'],
    ['one that an author repeats in part', '龜(qiū)茲在今庫車，龜茲樂舞很有名'],
    ['an ordinary reading of a character with two', '供應(yīng)鏈'],
    ['a name', '羋(mǐ)月傳'],
    ['simplified characters', '吐谷(yù)浑与大宛(yuān)'],
    ['readings of two names', '龜(qiū)茲與單(chán)于是樂(yuè)舞之地，樂曲'],
    ['readings of ancient names', '龜(qiū)茲、大宛(yuān)、吐谷(yù)渾、月氏(zhī)'],
    ['two readings of one character', '說(shuō)話的說(shuō)，遊說(shuì)的說(shuì)'],
    ['a primer', '我(wǒ)是(shì)學(xué)生(shēng)，你(nǐ)好(hǎo)'],
    ['more than a syllable', '創新(chuàngxīn)與產業(chǎn yè)'],
    ['a word of another language', '人工智能(ai)與機器人(men)，學會(né)'],
    ['an abbreviation', '國際科技園區協會(IASP)與區(qu)'],
    [
      'brackets that hold no reading',
      '設計(海淀)、人名(Ebba Lund)、方案(2024—2027年)、政策(2.0版)',
    ],
    ['an unclosed bracket', '創(chuàng新與產(chǎn'],
    ['Latin in front of the bracket', 'TCL(chuàng)與 ABC(chǎn)'],
  ])('keeps %s', (_, text) => {
    expect(repairText(text)).toEqual({ text, edits: [], unresolved: [] });
  });

  test('knows a lone pair that nobody needs, as likely', () => {
    const { text, edits } = repairText('科技創(chuàng)新');
    expect(text).toBe('科技創新');
    expect(edits).toEqual([
      { start: 3, end: 11, raw: '(chuàng)', replacement: '', kind: 'gloss', certain: false },
    ]);
  });

  test('grows certain with the evidence', () => {
    const certainty = (text: string) => repairText(text).edits.map(({ certain }) => certain);
    expect(certainty('創(chuàng)新')).toEqual([false]);
    expect(certainty('創(chuàng)新、產(chǎn)業')).toEqual([true, true]);
    expect(certainty('創(chuàng)新與鱷(è)魚、產(chǎn)品')).toEqual([true, false, true]);
  });

  test('reports pairs that may be either', () => {
    const text = '龜(qiū)茲與酈(lì)道元';
    expect(repairText(text)).toEqual({
      text,
      edits: [],
      unresolved: [
        { start: 1, end: 6, raw: '(qiū)', kind: 'gloss', candidates: [''] },
        { start: 9, end: 13, raw: '(lì)', kind: 'gloss', candidates: [''] },
      ],
    });
  });

  test('leaves the reading of a character that the same text also has without', () => {
    const { text } = repairText('遊說(shuī)與說明，產(chǎn)業、創(chuàng)新、網(wǎng)絡');
    expect(text).toBe('遊說(shuī)與說明，產業、創新、網絡');
  });

  test.each([
    ['術術術(shù)部', '術術術部'],
    ['人數(shù)24.8', '人數24.8'],
    ['業務與業(yè)務、業績、業態', '業務與業務、業績、業態'],
    [
      '創(chuàng)新與產(chǎn)業，增長(zhǎng)、長(zhǎng)期、長遠、長久',
      '創新與產業，增長、長期、長遠、長久',
    ],
  ])('removes %s where copies are mixed', (damaged, original) => {
    expect(repairText(damaged)).toMatchObject({ text: original, unresolved: [] });
  });
});
