import { afterEach, describe, expect, test, vi } from 'vitest';
import { decodeGbk, gbkCode, isCommonHan, isGb2312Han } from '../../../src/text/repair/gbk.js';

describe('GBK codes', () => {
  test.each([
    ['。', 0xa1a3],
    ['？', 0xa3bf],
    ['科', 0xbfc6],
    ['園', 0x8840],
    ['A', 0],
    ['\ufffd', 0],
    ['한', 0],
  ])('%s is %i', (char, code) => {
    expect(gbkCode(char)).toBe(code);
  });

  test('are what the decoder reads, for every Han character that GBK has', () => {
    let count = 0;
    for (let unit = 0x4e00; unit <= 0x9fa5; unit++) {
      const char = String.fromCharCode(unit);
      const code = gbkCode(char);
      expect(decodeGbk([code >> 8, code & 0xff])).toBe(char);
      count++;
    }
    expect(count).toBe(20_902);
  });

  test.each([
    ['业', true, true],
    ['業', false, false],
    ['鄯', true, false],
    ['于', true, true],
    ['。', false, false],
  ])('%s: in GB 2312 %s, common %s', (char, simplified, common) => {
    expect(isGb2312Han(char)).toBe(simplified);
    expect(isCommonHan(char)).toBe(common);
  });
});

describe('a platform without the decoder', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  test('repairs what needs none, and never throws', async () => {
    vi.resetModules();
    vi.stubGlobal('TextDecoder', function () {
      throw new RangeError('unknown encoding');
    });
    const { repairText } = await import('../../../src/text/repair/repair-text.js');
    expect(repairText('創(chuàng)新與產(chǎn)業，902. 21亿元').text).toBe('創新與產業，902.21亿元');
    const shifted = '實踐??萍紙@區。使?jié)h字??s，?!\ufffd';
    expect(repairText(shifted).text).toBe(shifted);
  });
});
