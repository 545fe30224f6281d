import { describe, expect, it } from 'vitest';
import { readings } from '../notation.js';

/** Rule "percent-encoding": a % that two hexadecimal digits follow in an address is no per cent sign. */
const NOTHING = [
  'https://example.com/s?x=%E4%B8%AD',
  'https://example.com/s?x=%E4%B8%AD%E5%9B%BD',
  'http://example.com/%e4%b8%ad%e6%96%87',
  'https://example.com/a%20b2%20c',
  'example.com/?q=%E5%8C%97%E4%BA%AC&p=1',
  'www.example.com/%2F5%2F6',
  'wd=%E8%AE%BA%E5%9D%9B2024',
  'path=%E4%B8%80%E7%99%BE',
  'name%3D5%26x%3D6',
  'x=4%20b',
];

const SHARES: [text: string, ...readings: string[]][] = [
  ['增长4%', '4%', 'percent 4'],
  ['增长４％', '４％', 'percent 4'],
  ['AI企业占比3%', '3%', 'percent 3'],
  ['GDP增长5%，', '5%', 'percent 5'],
  ['CPI5%', '5%', 'percent 5'],
  ['占比=35%', '35%', 'percent 35'],
  ['增长4%20家企业', '4%', 'percent 4'],
  ['12%A股', '12%', 'percent 12'],
  ['占4%BA级', '4%', 'percent 4'],
];

describe('percent-encoding', () => {
  it.each(NOTHING)('leaves %s alone', (text) => {
    expect(readings(text)).toEqual([]);
  });

  it.each(SHARES)('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
