import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../cpu-time.js';
import { safeParseAmount } from '../../../src/text/parse-amount.js';
import { findMentions } from '../../../src/text/find-mentions.js';

const PATTERNS = [
  '1',
  '一',
  '亿',
  '十',
  '零',
  '半',
  '几',
  '(',
  '第',
  '第（',
  ' ',
  '. ',
  '1 ',
  '123 456 ',
  '123 ',
  '1 2 ',
  '5 2.4 ',
  '1,43 ',
  '12:30 ',
  '1亿 ',
  '1-',
  '1,',
  '1.',
  '1:',
  '1/',
  '一至',
  '3亿至',
  '年',
  '1年',
  '1月',
  '2024年',
  '9月19日至',
  '9月19日9时',
  '第二周',
  '至少有',
  'over ',
  '%E4',
  '2024-',
  '20世纪',
  '前',
  '民国',
  '人民币',
  '美元',
  'US$',
  'RMB ',
  '约',
  '以上',
  '分之',
  '一分之',
  '一又',
  '1元',
  '1块',
  'x',
  '1m',
  '一点',
];

/** What is linear takes some tenths of a second here, what is quadratic minutes. */
describe.each([
  ['findMentions', (text: string) => void findMentions(text)],
  ['safeParseAmount', (text: string) => void safeParseAmount(text)],
])('%s is linear', (_, read) => {
  it.each(PATTERNS)('on a run of %j', (pattern) => {
    const text = pattern.repeat(Math.ceil(300_000 / pattern.length));
    expect(cpuTime(() => read(text))).toBeLessThan(8_000);
  });
});
