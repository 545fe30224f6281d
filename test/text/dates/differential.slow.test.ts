import * as chrono from 'chrono-node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, findMentions } from '../../../src/text/find-mentions.js';

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
