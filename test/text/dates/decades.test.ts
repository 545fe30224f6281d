import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('A decade leaves its century open, unless it is named', () => {
  itReads(
    [
      // Alone.
      ['90年代', '90年代', 'date XX9X decade = 199X'],
      ['30年代', '30年代', 'date XX3X decade = 193X'],
      // The last century and this one.
      ['上世纪90年代', '上世纪90年代', 'date XX9X decade = 199X'],
      ['上个世纪九十年代', '上个世纪九十年代', 'date XX9X decade = 199X'],
      ['本世纪20年代', '本世纪20年代', 'date XX2X decade = 202X'],
      // By the number of the century.
      ['20世纪80年代', '20世纪80年代', 'date 198X decade = 198X'],
      ['二十世纪九十年代', '二十世纪九十年代', 'date 199X decade = 199X'],
      ['20 世纪 90 年代', '20 世纪 90 年代', 'date 199X decade = 199X'],
      // By the number of the year.
      ['1990年代', '1990年代', 'date 199X decade = 199X'],
      ['2000年代', '2000年代', 'date 200X decade = 200X'],
      ['1990年代表现', '1990年代', 'date 199X decade = 199X'],
      // 代 begins another word.
      ['2020年代表作', '2020年', 'date 2020 year = 2020'],
    ],
    { reference: '2024-09-10' },
  );
});
