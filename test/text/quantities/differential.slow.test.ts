import recognizers from '@microsoft/recognizers-text-suite';
import fc from 'fast-check';
import Nzh from 'nzh';
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../src/text/find-mentions.js';
import { parseNumber } from '../../../src/text/parse-number.js';

/** Currencies whose words the recognizers know too. */
const WORDS = { 元: 'CNY', 美元: 'USD', 欧元: 'EUR', 日元: 'JPY', 港元: 'HKD', 英镑: 'GBP' };

/** Numbers as the press writes them, in figures, in characters, and mixed with 万 and 亿. */
const written = fc.oneof(
  fc.integer({ min: 2, max: 999_999 }).map(String),
  fc.integer({ min: 20, max: 99_999_999 }).map((n) => Nzh.cn.encodeS(n)),
  fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('万', '亿'))
    .map(([n, unit]) => `${(n / 100).toFixed(2)}${unit}`),
);

describe('where the recognizers are right', () => {
  it('reads the same amounts', () => {
    fc.assert(
      fc.property(
        written,
        fc.constantFrom(...Object.entries(WORDS)),
        (number, [word, currency]) => {
          const text = `总额${number}${word}。`;
          const [peer] = recognizers.recognizeCurrency(text, 'zh-cn');
          const [ours] = findAmounts(text);
          expect(ours?.raw).toBe(peer?.text);
          expect(ours?.value).toBe(Number(peer?.resolution?.['value']));
          expect(ours?.currency).toBe(currency);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('reads the same numbers', () => {
    fc.assert(
      fc.property(written, (number) => {
        const [peer] = recognizers.recognizeNumber(number, 'zh-cn');
        expect(parseNumber(number).value).toBe(Number(peer?.resolution?.['value']));
      }),
      { numRuns: 150 },
    );
  });

  it('reads the same percentages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (n) => {
        const text = `百分之${Nzh.cn.encodeS(n)}`;
        const [peer] = recognizers.recognizePercentage(text, 'zh-cn');
        expect(`${String(parseNumber(text).value)}%`).toBe(peer?.resolution?.['value']);
      }),
      { numRuns: 50 },
    );
  });
});

/** What they give instead, so that a newer version that mends it shows up here. */
describe('where the recognizers are wrong', () => {
  it.each([
    ['902. 21亿元', ['2100000000'], ['90221000000']],
    ['超萬億元', [], ['1000000000000']],
    ['長三角', ['3'], []],
    ['新台币177.1亿元', ['null', '17710000000'], ['17710000000']],
    ['3亿至5亿元', ['500000000'], [null]],
  ])('%s', (text, theirs, ours) => {
    const peer = recognizers.recognizeCurrency(text, 'zh-cn');
    expect(peer.map(({ resolution }) => String(resolution?.['value']))).toEqual(theirs);
    expect(findAmounts(text).map(({ decimal }) => decimal)).toEqual(ours);
  });
});
