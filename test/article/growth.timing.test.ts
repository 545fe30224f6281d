import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import { WORSE_THAN_LINEAR, growthOf } from '../growth.js';

// What opens a construct, over and over: four times the text may take about four times as long.

const UNITS = [
  // Parts of one sentence up to semicolons, each of which asks something of the whole.
  '甲园区有企业500家;',
  '某园区;',
  '园区;',
  '该园区有企业500家;',
  '第三届江北论坛;',
  '江北公司与南屿大学签约;',
  '签约项目12个;',
  '签约金额30亿元;',
  '第三届江北科技大会6日开幕;',
  '会上,江北公司签约;',
  '其中500家企业;',
  '发布《江北白皮书》;',
  '任命沈丙为江州科技园主任;',
  '主办单位:江州大学;',
  '产值32亿元,同比增长6.2%;',
  '江州大学校长沈丙致辞;',
  // Lists.
  '江北公司、',
  '甲大学与乙公司、',
  '江北公司与',
  '分别与',
  '500家企业、',
  '30亿元、',
  '甲论坛、乙论坛、',
  '江州大学校长沈丙、',
  '校长、',
  '由江州大学、江北公司',
  // Quotes and brackets, closed and open.
  '“江北',
  '“江北”',
  '(江北',
  '(江北)',
  '《江北',
  '《江北白皮书》',
  '第三届江北科技大会(以下简称“大会”)',
  // Events, and what speaks of them.
  '第三届',
  '第1届甲论坛第2届乙论坛',
  '第三届江北科技大会6日开幕。',
  '第三届江北科技大会暨江北推介会',
  '暨',
  '本届论坛,',
  '论坛期间,',
  '上届论坛',
  '举办甲论坛、',
  '中关村论坛年会',
  // Figures and days.
  '2024年9月1日',
  '9月1日,',
  '签约30亿元,',
  '500家企业,',
  '同比增长6.2%,',
  '1',
  '百',
  // Who speaks, what turns a statement, marks.
  '江北公司表示,有企业500家。',
  '沈丙(江州大学校长)',
  '江北公司与南屿大学?',
  '如果',
  '据传,',
  '将',
  '自1997年以来,',
  '？？',
  '。',
  '\n',
  '江北公司\n',
  // Damage.
  '園區(yuán qū)',
  '江北·',
];

const textOf = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length));
const read = (text: string) => readArticle(text, { published: '2024-09-20' });

describe('readArticle takes linear time over what opens a construct again and again', () => {
  // What is made on first use is no part of what a text takes.
  read('第三届江北科技大会6日开幕,江北公司与南屿大学签约。'.repeat(100));

  test.each(UNITS)('%j', async (unit) => {
    expect(await growthOf(textOf(unit), read, 16_000)).toBeLessThan(WORSE_THAN_LINEAR);
  });
});
