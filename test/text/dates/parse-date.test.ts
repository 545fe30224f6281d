import { describe, expect, it } from 'vitest';
import { DateParseError } from '../../../src/text/errors.js';
import { parseDate, safeParseDate } from '../../../src/text/parse-date.js';
import { describeMention } from '../notation.js';

describe('A whole string is a date', () => {
  it.each([
    ['2024年4月12日', 'date 2024-04-12 day = 2024-04-12'],
    ['9月19日至21日', 'date-range XXXX-09-19/XXXX-09-21 day = 2024-09-19/2024-09-21'],
    ['2024', 'date 2024 year = 2024'],
    ['三天前', 'date XXXX-XX-XX day = 2024-09-07'],
    ['民國一百一十三年五月二十日', 'date 2024-05-20 day = 2024-05-20'],
  ])('%s', (text, reading) => {
    expect(describeMention(parseDate(text, { reference: '2024-09-10' }))).toBe(reading);
  });

  it('takes a year in any width', () => {
    expect(parseDate('２０１８').edtf).toBe('2018');
  });

  it('takes a day said with 号', () => {
    for (let number = 1; number < 32; number++) {
      const edtf = `XXXX-XX-${String(number).padStart(2, '0')}`;
      expect(parseDate(`${String(number)}号`)).toMatchObject({ kind: 'date', edtf });
    }
    expect(parseDate('12号到15號').edtf).toBe('XXXX-XX-12/XXXX-XX-15');
  });
});

describe('What is not wholly a date is refused where the reading stops', () => {
  it.each([
    ['第一时间', 0, 'a date'],
    ['2024年4月31日', 10, 'a day that the month has'],
    ['2024年4月12日上午', 10, 'the end of the date'],
  ])('%j at %i', (input, offset, expected) => {
    expect(() => parseDate(input)).toThrow(DateParseError);
    expect(safeParseDate(input)).toMatchObject({ error: { input, offset, expected } });
  });

  it.each([
    // What recurs, and lunar dates.
    ...['每月15日', '农历五月'],
    // A month that the year lacks, a code, a year that the era cannot have.
    ...['13月1日', '2020-2024-2028', '民國1949年'],
    // 号 that numbers a house, or no day.
    ...['0号', '32号', '12号楼', '号'],
    // Figures that no sign makes a date, and a rank.
    ...['907199254749931', '24-09-09/2024-0', '5', '第二个'],
  ])('%s', (text) => {
    expect(safeParseDate(text).success).toBe(false);
  });
});
