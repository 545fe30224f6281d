import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('A word names a year, month or day by its distance', () => {
  itReads(
    [
      // Years.
      ['今年', '今年', 'date XXXX year = 2024'],
      ['去年', '去年', 'date XXXX year = 2023'],
      ['明年', '明年', 'date XXXX year = 2025'],
      ['前年', '前年', 'date XXXX year = 2022'],
      ['大前年', '大前年', 'date XXXX year = 2021'],
      ['今年春节', '今年', 'date XXXX year = 2024'],
      ['今年以来', '今年', 'date XXXX year = 2024'],
      // Months, days and years behind such a year.
      ['今年1月', '今年1月', 'date XXXX-01 month = 2024-01'],
      ['今年2月15日', '今年2月15日', 'date XXXX-02-15 day = 2024-02-15'],
      ['去年12月', '去年12月', 'date XXXX-12 month = 2023-12'],
      // Months.
      ['上个月', '上个月', 'date XXXX-XX month = 2024-08'],
      ['本月', '本月', 'date XXXX-XX month = 2024-09'],
      // Days and parts of a month behind such a month.
      ['本月15日', '本月15日', 'date XXXX-XX-15 day = 2024-09-15'],
      ['本月中旬', '本月中旬', 'date XXXX-XX-11/XXXX-XX-20 ten-day = 2024-09-11/2024-09-20'],
      ['下月初', '下月初', 'date XXXX-XX-01/XXXX-XX-10 ten-day = 2024-10-01/2024-10-10'],
      // Days.
      ['昨天', '昨天', 'date XXXX-XX-XX day = 2024-09-09'],
      ['今天', '今天', 'date XXXX-XX-XX day = 2024-09-10'],
      ['前天', '前天', 'date XXXX-XX-XX day = 2024-09-08'],
      ['明日', '明日', 'date XXXX-XX-XX day = 2024-09-11'],
      ['今晚', '今晚', 'date XXXX-XX-XX day = 2024-09-10'],
      ['大后天', '大后天', 'date XXXX-XX-XX day = 2024-09-13'],
      ['前日', '前日', 'date XXXX-XX-XX day = 2024-09-08'],
      ['前晚', '前晚', 'date XXXX-XX-XX day = 2024-09-08'],
    ],
    { reference: '2024-09-10' },
  );
  itReads(
    [
      // Months.
      ['上上上月', '上上上月', 'date XXXX-XX month = 2024-01'],
      ['这月', '这月', 'date XXXX-XX month = 2024-04'],
      // Days and parts of a month behind such a month.
      ['上上个月五号', '上上个月五号', 'date XXXX-XX-05 day = 2024-02-05'],
      // Days.
      ['后日', '后日', 'date XXXX-XX-XX day = 2024-04-14'],
      ['本日', '本日', 'date XXXX-XX-XX day = 2024-04-12'],
    ],
    { reference: '2024-04-12' },
  );
});

describe('A number of units before or behind now is a date', () => {
  itReads(
    [
      // 前 and 以前.
      ['三天前', '三天前', 'date XXXX-XX-XX day = 2024-09-07'],
      ['两个月前', '两个月前', 'date XXXX-XX month = 2024-07'],
      ['一年前', '一年前', 'date XXXX year = 2023'],
      ['三年前', '三年前', 'date XXXX year = 2021'],
      ['两个星期以前', '两个星期以前', 'date XXXX-XX-XX/XXXX-XX-XX week = 2024-08-26/2024-09-01'],
      // 后.
      ['10年后', '10年后', 'date XXXX year = 2034'],
      ['两周后', '两周后', 'date XXXX-XX-XX/XXXX-XX-XX week = 2024-09-23/2024-09-29'],
      ['五天后', '五天后', 'date XXXX-XX-XX day = 2024-09-15'],
    ],
    { reference: '2024-09-10' },
  );
  itReads(
    [
      // 约 stays outside, 近 makes it a length of time.
      ['约三年前', '三年前', 'date XXXX year = 2021'],
      ['大约两周后', '两周后', 'date XXXX-XX-XX/XXXX-XX-XX week = 2024-04-22/2024-04-28'],
      ['近三年前', '近三年', 'duration 3 年 nearly (,3)'],
    ],
    { reference: '2024-04-12' },
  );
});

describe('说 and 过 may stand before a relative word', () => {
  itReads(
    [
      // They leave it a word of its own.
      ['他说去年', '去年', 'date XXXX year = 2023'],
      ['超过去年', '去年', 'date XXXX year = 2023'],
      ['不超过去年', '去年', 'date XXXX year = 2023'],
      ['经过去年', '去年', 'date XXXX year = 2023'],
      ['高过去年', '去年', 'date XXXX year = 2023'],
      ['证明去年', '去年', 'date XXXX year = 2023'],
      ['文书去年', '去年', 'date XXXX year = 2023'],
      ['他说明年', '明年', 'date XXXX year = 2025'],
      ['声称本月', '本月', 'date XXXX-XX month = 2024-04'],
    ],
    { reference: '2024-04-12' },
  );
});

describe('A word that only holds 今年, 前年, 本月 and the like is no date', () => {
  itReads(
    [
      // 年 and 月 begin another word.
      ['目前年产10万吨', '10万吨', 'count 100000 吨'],
      ['如今年轻人'],
      ['成本周期'],
      ['目前日均'],
      ['此前日本'],
      // 明, 去 and 本 end another word.
      ['青年中心'],
      ['登上月球'],
    ],
    { reference: '2024-09-10' },
  );
  itReads(
    [
      // 年 and 月 begin another word.
      ['过去年轻'],
      ['失去年薪'],
      ['如今年轻'],
      ['此前年均'],
      ['目前年产'],
      ['此后年均'],
      ['成本周期'],
      ['样本月报'],
      ['以上月'],
      // 明, 去 and 本 end another word.
      ['证明年龄'],
      ['文明天下'],
    ],
    { reference: '2024-04-12' },
  );
});

describe('What the text itself dates is left alone', () => {
  itReads(
    [
      // 上一月 and 前一个月.
      ['较上一月'],
      ['前一个月'],
      ['上一月'],
      ['上一个月'],
      // Quarters.
      ['上一季度'],
      ['下一季度'],
      ['每一季度'],
      ['这一季度'],
      ['最后一季度'],
      ['同一季度'],
      ['前一季度'],
      // The quarter without such a word is one of this year.
      ['一季度', '一季度', 'date XXXX-33 quarter = 2024-33'],
    ],
    { reference: '2024-04-12' },
  );
});

describe('A month behind 上年 or 次年 is of a year that the text has named', () => {
  itReads(
    [
      // 当年, 次年, 翌年, 同年.
      ['当年5月', '5月', 'date XXXX-05 month'],
      ['次年5月', '5月', 'date XXXX-05 month'],
      ['翌年5月', '5月', 'date XXXX-05 month'],
      ['同年5月', '5月', 'date XXXX-05 month'],
      ['次年5月、6月', '5月', 'date XXXX-05 month', '6月', 'date XXXX-06 month'],
      ['同年12月26日', '12月26日', 'date XXXX-12-26 day'],
      ['次年年末', '年末', 'date XXXX-12~ month'],
      // A day behind 当月.
      ['当月15日', '15日', 'date XXXX-XX-15 day'],
    ],
    { reference: '2024-09-10' },
  );
  itReads(
    [
      // 上年, 前一年, 那年, 第三年.
      ['较上年12月', '12月', 'date XXXX-12 month'],
      ['前一年12月', '12月', 'date XXXX-12 month'],
      ['上一年12月', '12月', 'date XXXX-12 month'],
      ['那年12月', '12月', 'date XXXX-12 month'],
      ['第三年12月', '第三年', 'ordinal 3 年', '12月', 'date XXXX-12 month'],
    ],
    { reference: '2024-04-12' },
  );
});
