import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import { cpuTime } from '../cpu-time.js';

const SAMPLE = readFileSync(join(import.meta.dirname, '../../data/sample-article.txt'), 'utf8');

// What is quadratic takes minutes here, what is linear about a second.
test.each([
  SAMPLE,
  '9',
  '創(chuàng)',
  '??',
  '与',
  '「',
  '中關村論壇',
  '2024中关村论坛年会。',
  '2024中关村论坛年会举办128场活动',
  '甲公司与乙大学签署协议,',
  '签约项目9个',
  '第27届京台科技论坛于9月19日举办,',
])('takes time in proportion to the text: %j', (unit) => {
  const text = unit.repeat(Math.ceil(4e5 / unit.length));
  expect(cpuTime(() => void readArticle(text))).toBeLessThan(10_000);
});
