import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('Bare figures count where they are stated', () => {
  itReads([
    // An index or a rate behind 为, 报 and 兑.
    ['PMI为50.8（前值49.1）', '50.8', 'number 50.8', '49.1', 'number 49.1'],
    ['中间价报7.17兑一美元', '7.17', 'number 7.17', '一美元', 'amount 1 USD/word'],
    ['歐元兌美元報1.0856', '1.0856', 'number 1.0856'],
    // In brackets, behind the word for the month before.
    ['（上月为105.6）', '上月', 'date XXXX-XX month', '105.6', 'number 105.6'],
    // The number of a paragraph in brackets.
    ['（1）总则'],
    // Behind a wide colon.
    [
      'Q1：1.23亿元；Q2：2.5亿元',
      '1.23亿元',
      'amount 123000000 CNY/default',
      '2.5亿元',
      'amount 250000000 CNY/default',
    ],
    ['方案2：300万元', '300万元', 'amount 3000000 CNY/default'],
    ['展区1：120家', '120家', 'count 120 家'],
    ['2023：12亿元', '12亿元', 'amount 1200000000 CNY/default'],
    // A score or a clock behind a wide colon.
    ['开放时间9：30至17：00'],
    ['比分3：1'],
  ]);
});

describe('Of a list only the last number has the unit that all share', () => {
  itReads([
    // Sums, percentage points, years.
    ['30、40万元', '40万元', 'amount 400000 CNY/default'],
    ['5.3、6.1和7.2个百分点', '7.2个百分点', 'count 7.2 百分点'],
    ['2023、2024两年', '2024', 'date 2024 year'],
  ]);
});
