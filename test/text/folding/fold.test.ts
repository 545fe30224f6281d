import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fold, foldWithOffsets } from '../../../src/text/fold.js';

describe('fold', () => {
  test.each([
    ['script', '中關村論壇', '中关村论坛'],
    ['regional forms', '臺北 檯面 颱風', '台北台面台风'],
    [
      'characters that share a simplified form',
      '裡裏里 於于 後后 峯峰 羣群 啟啓启',
      '里里里于于后后峰峰群群启启启',
    ],
    ['width', 'ＩＡＳＰ２０２４', 'iasp2024'],
    ['case', 'LAUNCH Rhein-Main', 'launchrhein-main'],
    ['spacing', '中 关\u3000村\u00a0论\u200b坛', '中关村论坛'],
    ['brackets', '中关村（海淀）产业园', '中关村海淀产业园'],
    ['quotation marks', '“三螺旋”「模式」『高』《新》', '三螺旋模式高新'],
    ['middle dots', '艾巴·伦德、艾巴•伦德、艾巴・伦德', '艾巴伦德、艾巴伦德、艾巴伦德'],
    ['dashes', '科学城—马来西亚──平台', '科学城-马来西亚-平台'],
    ['Latin marks', 'São Paulo, Zu\u0308rich', 'saopaulo,zurich'],
    ['compatibility characters', '㎡ ⼀ 豈', 'm2一岂'],
    ['all forms of a letter', 'ß ẞ ς Σ', 'ßẞςΣ'],
  ])('gives the same key whatever the %s', (_, text, other) => {
    expect(fold(text)).toBe(fold(other));
  });

  test.each([
    ['中关村论坛', '中关村峰会'],
    ['创新，论坛', '创新论坛'],
    ['创新\n论坛', '创新论坛'],
    ['2.0版', '20版'],
    ['软件', '軟體'],
    ['未来', '末来'],
  ])('keeps %j and %j apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});

test('no key depends on what was folded before', async () => {
  const texts = [
    '中關村論壇',
    '（IASP）2024',
    '한국의 과학',
    'ΣΊΣΥΦΟΣ',
    '😀𝐀ⅷ',
    '—— －',
    '\ud800',
    'ﷺ㎡',
  ];
  const folded = async (order: readonly string[]): Promise<string[][]> => {
    vi.resetModules();
    const { fold: fresh } = await import('../../../src/text/fold.js');
    return order.map((text) => [text, fresh(text)]);
  };
  const forwards = await folded(texts);
  expect(await folded(texts.toReversed())).toEqual(forwards.toReversed());
  expect(forwards).toEqual(texts.map((text) => [text, fold(text)]));
});

describe('foldWithOffsets', () => {
  test('cites where each unit comes from', () => {
    const { key, offsets } = foldWithOffsets('《㎡·A》\r\n—— 坛');
    expect(key).toBe('m2a\n-' + fold('坛'));
    expect([...offsets]).toEqual([1, 1, 3, 6, 7, 10, 11]);
  });

  test('makes one line end of two units', () => {
    expect(fold('京\r\n台\n\r港\u2028澳')).toBe(`京\n${fold('台')}\n\n港\n澳`);
  });

  test('offsets ascend, start characters, and give back each unit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { key, offsets } = foldWithOffsets(text);
        expect(key).toBe(fold(text));
        expect(offsets).toHaveLength(key.length + 1);
        expect(offsets[key.length]).toBe(text.length);
        for (let i = 0; i < key.length; i++) {
          const offset = offsets[i] ?? -1;
          expect(offset).toBeLessThan(
            offsets[i + 1] === offset ? text.length : (offsets[i + 1] ?? -1),
          );
          const char = String.fromCodePoint(text.codePointAt(offset) ?? 0);
          expect(fold(char)).toContain(key.charAt(i));
        }
      }),
    );
  });

  test('keeps lone surrogates and never splits a pair', () => {
    expect(fold('\ud800京\udc00')).toBe('\ud800京\udc00');
    expect(fold('𠮷')).toBe('𠮷');
  });
});
