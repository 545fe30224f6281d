import recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import fc from 'fast-check';
import Nzh from 'nzh';
import { describe, expect, it } from 'vitest';
import { findAmounts, findDates, findMentions } from '../../../src/text/find-mentions.js';
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

const reference = '2024-09-10';
const noon = new Date(2024, 8, 10, 12);

function chronoDays(text: string): string[] {
  return chrono.zh.hans.parse(text, noon).map(({ start }) => {
    const parts = [start.get('year'), start.get('month'), start.get('day')];
    return parts.map((part) => String(part).padStart(2, '0')).join('-');
  });
}

describe('where chrono is right', () => {
  it('reads the same whole dates', () => {
    const day = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2049-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const [year, month, dayOfMonth] = date.toISOString().slice(0, 10).split('-').map(Number);
        const text = `${String(year)}年${String(month)}月${String(dayOfMonth)}日`;
        expect(findDates(text).map(({ edtf }) => edtf)).toEqual(chronoDays(text));
      }),
      { numRuns: 200 },
    );
  });

  it.each(['昨天', '今天', '明天', '前天', '后天', '上周五', '三天前', '9月19日', '2024-04-12'])(
    'resolves %s to the same day',
    (text) => {
      expect(findDates(text, { reference }).map(({ resolved }) => resolved)).toEqual(
        chronoDays(text),
      );
    },
  );
});

describe('where chrono is wrong', () => {
  it('reads 第一时间 as a time', () => {
    expect(chronoDays('第一时间')).toEqual(['2024-09-10']);
    expect(findMentions('第一时间')).toEqual([]);
  });

  it('drops the end of 9月19日至21日', () => {
    expect(chrono.zh.hans.parse('9月19日至21日', noon)[0]?.end).toBeNull();
    expect(findDates('9月19日至21日')[0]?.edtf).toBe('XXXX-09-19/XXXX-09-21');
  });

  it('does not read a year alone, and cuts 4月中旬 short', () => {
    expect(chronoDays('2023年')).toEqual([]);
    expect(chrono.zh.hans.parse('4月中旬', noon)[0]?.text).toBe('4月');
    expect(findDates('2023年,4月中旬').map(({ raw }) => raw)).toEqual(['2023年', '4月中旬']);
  });
});
