import { describe } from 'vitest';
import { itReads, itReadsAsWritten } from '../read-cases.js';

describe('The number of a list item is a label', () => {
  itReadsAsWritten([
    // Before a word.
    ['1、会议时间 2、会议地点'],
    ['2.1 研究背景'],
    // Before a year or a date.
    ['3.12月31日前完成整改', '12月31日', 'date XXXX-12-31 day'],
  ]);
  itReads([
    // Before a word.
    ['主要任务：1.完善制度；2.加强监管。'],
    // Before a year or a date.
    ['1.2023年营业收入增长', '2023年', 'date 2023 year'],
    ['2.2022年至2024年的规划', '2022年至2024年', 'date-range 2022/2024 year'],
    ['4.114年5月揭牌', '114年5月', 'date 2025-05 month'],
    ['１．2024年5月签约', '2024年5月', 'date 2024-05 month'],
    // A decimal.
    ['园区年均气温12.6度', '12.6度', 'count 12.6 度'],
  ]);
});
