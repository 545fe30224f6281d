import { describe, expect, it } from 'vitest';
import { safeParseAmount } from '../../src/text/parse-amount.js';
import { findMentions } from '../../src/text/find-mentions.js';

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

function milliseconds(run: () => void): number {
  let best = Infinity;
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** A quadratic reader takes 16 times as long for four times the text; a linear one four times. */
describe.each([
  ['findMentions', (text: string) => void findMentions(text)],
  ['safeParseAmount', (text: string) => void safeParseAmount(text)],
])('%s is linear', (_, read) => {
  it.each(PATTERNS)('on a run of %j', (pattern) => {
    const short = pattern.repeat(Math.ceil(10_000 / pattern.length));
    read(short);
    const one = milliseconds(() => {
      read(short);
    });
    const long = short.repeat(4);
    const four = milliseconds(() => {
      read(long);
    });
    expect(four).toBeLessThan(Math.max(one, 2) * 10);
  });
});

it.each([
  ['5角', '元5角'],
  ['半', '年半'],
  ['又二分之一', '又二分之一'],
  ['nothing', ''],
])('reads a number of a million digits before %s', (_, tail) => {
  const digits = '7'.repeat(1_000_000);
  const text = `共3家,${digits}${tail}`;
  const [first, ...others] = findMentions(text);
  expect(first?.raw).toBe('3家');
  for (const { start, end, raw } of others) expect(text.slice(start, end)).toBe(raw);
});
