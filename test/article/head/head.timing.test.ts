import { expect, test } from 'vitest';
import { findHead } from '../../../src/article/head/find-head.js';
import { findParagraphs } from '../../../src/article/index.js';
import { findMentions } from '../../../src/text/find-mentions.js';
import { cpuTime } from '../../cpu-time.js';

// What is quadratic takes minutes here.
test.each([
  '来源:海港网 ',
  '发布时间:2024-05-06\n',
  '2024-05-06 ',
  '(记者 张三)',
  '(记者',
  '记者张三',
  ')',
  '(\n',
  '首页 > ',
  '新华社北京9月19日电(记者甲)论坛开幕。\n',
  '海港论坛_海港网_',
  '_a',
  '本报',
  '版权',
  '张 ',
  '相关新闻\n',
  '题\n',
])('takes time in proportion to the text: %j', (unit) => {
  const text = unit.repeat(Math.ceil(3e5 / unit.length));
  const mentions = findMentions(text);
  const run = (): void => void findHead(text, findParagraphs(text), mentions);
  expect(cpuTime(run)).toBeLessThan(8000);
});
