import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repairText } from '../../../src/text/repair/repair-text.js';
import { injectDamage, narrow } from './inject-damage.js';

const shifts = (text: string) => {
  const { edits, unresolved } = repairText(text);
  return [...edits, ...unresolved].filter(({ kind }) => kind === 'byte-shift');
};

describe('bytes that lost their pairing', () => {
  test.each([
    ['？ across 。 and a character', '典型實踐??萍紙@區', '典型實踐。科技園區'],
    ['？ that shows full-width', '典型實踐?？萍紙@區', '典型實踐。科技園區'],
    ['a mark of the decoder', '典型實踐\ufffd?萍紙@區', '典型實踐。科技園區'],
    ['！ across 。 and “', '持續擴大?！白顝姶竽X”節目', '持續擴大。“最強大腦”節目'],
    ['a gloss behind the run', '典型實踐??萍紙@區(qū)與產(chǎn)業', '典型實踐。科技園區與產業'],
    ['a gloss that ends the run', '大家??梢姰a(chǎn)業', '大家。可見產業'],
    ['a gloss across two characters', '應用。使?jié)h字', '應用。使漢字'],
    ['the same with its bracket kept', '應用。使?(jié)h字', '應用。使漢字'],
  ])('%s', (_, damaged, original) => {
    const { text, edits, unresolved } = repairText(damaged);
    expect(text).toBe(original);
    expect(edits[0]).toMatchObject({ kind: 'byte-shift', certain: true });
    expect(unresolved).toEqual([]);
  });

  test.each([
    ['the lost character may belong to a word', '他在上??萍紙@區', ['海科技園', '。科技園']],
    ['nothing shows where the byte was', '與;鶗(huì)談', ['海基會', '。基會']],
    ['a pair is missing', '在規?；l展', []],
    [
      'the run ends in a lost byte',
      injectDamage('产业升级。科技园区建设要加快。', { signs: '？' }),
      ['。科技园区建设要加快\ufffd'],
    ],
    [
      'a run of four characters ends in a lost byte',
      injectDamage('产业升级。科技园区。', { signs: '？' }),
      ['。科技园区\ufffd'],
    ],
    ['the decoder saw no characters', '科技\ufffd\ufffd論壇', []],
  ])('reports that %s', (_, text, candidates) => {
    const repaired = repairText(text);
    expect(repaired).toMatchObject({ text, edits: [] });
    expect(repaired.unresolved.map((damage) => damage.candidates)).toEqual([candidates]);
  });

  test.each([
    '真的??A股市場大漲',
    '什麼??我愛NBA籃球',
    '怎麼會這樣?!我用AI寫作',
    '值得買嗎?;我看了c位出道',
    '你好嗎?我很好',
    '真的?真的!好;算了',
    '厉害了??感谢@张三',
    '好吧??再见~',
    // No sentence ends before the marks.
    '實踐，??萍紙@區',
    '實踐：??萍紙@區',
    '??萍紙@區',
  ])('is not seen in %s', (text) => {
    expect(shifts(text)).toEqual([]);
  });
});

// Own sentences with the words that press texts on the subject are made of.
const SENTENCES = [
  '北京持續推進科技園區建設',
  '論壇發布了多項產業政策',
  '科技創新帶動經濟發展',
  '可見數字經濟與實體經濟融合',
  '開放合作是共同的選擇',
  '各方簽署了戰略合作協議',
  '“最強大腦”匯聚中關村',
  '課題組介紹了關鍵技術',
  '化工與環境領域項目落地',
  '會議在國家會議中心舉行',
  '基礎研究的投入不斷增長',
  '看得見的成果惠及企業',
];
const READINGS = { 創: 'chuàng', 產: 'chǎn', 業: 'yè', 區: 'qū', 經: 'jīng', 節: 'jié', 學: 'xué' };

describe('damage done to a text', () => {
  const text = fc
    .array(fc.constantFrom(...SENTENCES), { minLength: 4, maxLength: 12 })
    .map((sentences) => sentences.join('。') + '。');
  const signs = fc.subarray(['？', '！', '；']).map((chosen) => chosen.join(''));
  const mark = fc.constantFrom('?', '\ufffd');
  const readings = fc
    .subarray(Object.entries(READINGS), { minLength: 0 })
    .map((entries) => Object.fromEntries(entries));

  test('is undone, or reported; nothing is repaired wrongly', () => {
    fc.assert(
      fc.property(text, signs, readings, mark, (original, chosen, injected, shown) => {
        const damaged = injectDamage(original, { signs: chosen, readings: injected, mark: shown });
        const { edits, unresolved } = repairText(damaged);
        const meant = narrow(original, chosen);
        for (const { kind, replacement } of edits) {
          if (kind === 'byte-shift') expect(meant).toContain(replacement);
        }
        if (unresolved.length === 0 && edits.every(({ certain }) => certain)) {
          expect(repairText(damaged).text).toBe(meant);
        }
      }),
      { numRuns: 300 },
    );
  });
});
