import { describe, expect, it } from 'vitest';
import { readings } from '../notation.js';

/** Rule "section numbers": no part of a book is counted, so that 1.1 before 本 numbers a section. */
const CASES: [text: string, ...readings: string[]][] = [
  ['1.1本办法所称企业'],
  ['1.1本辦法所稱企業'],
  ['2.2本计划投资3600.5万元', '3600.5万元', 'amount 36005000 CNY/default'],
  ['３．１本规定自公布之日起施行'],
  ['2.10本条例'],
  ['1.2本细则'],
  ['附则\n4.1本公司'],
  ['3本办法所称企业'],
  ['5.1本市企业'],
  ['6.3本院'],
  // Books.
  ['5本图书', '5本', 'count 5 本'],
  ['十二本图书', '十二本', 'count 12 本'],
  ['1.5万本图书', '1.5万本', 'count 15000 本'],
  ['20余本', '20余本', 'count 20 本 and-some (20,30)'],
  ['3.5倍', '3.5倍', 'multiple 3.5'],
];

describe('section numbers', () => {
  it.each(CASES)('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
