/**
 * What the parser reads, the scanner finds. A form that opens with a new character, or with a known one
 * before a new character, has to be told to the scanner: this test says where.
 */
import { expect, it } from 'vitest';
import {
  AFTER_DIGIT,
  AFTER_WORD,
  DATE_SIGN,
  DIGIT,
  HAN,
  SMALL,
  WORD,
} from '../../../src/text/characters/alphabet.js';
import { cellAt, reading, traitsAt } from '../../../src/text/characters/source.js';
import { findDates, safeParseDate } from '../../../src/text/index.js';
import { pressAlphabet } from '../../../src/text/scan/press-alphabet.js';

/** One date for each form that a reader knows. */
const FORMS = [
  ...[
    '2024年',
    '二〇二四年',
    '98年5月',
    '113年5月',
    '民国113年',
    '公元2024年',
    '西元2024年',
    '纪元前221年',
  ],
  ...[
    '2024年4月12日',
    '4月12日',
    '元月1日',
    '十月',
    '21日',
    '三四月',
    '2024-04-12',
    '2024/4',
    '21/1/2042',
  ],
  ...['2024—2027年', '9月19日至21日', '2015年至今', '90年代', '上世纪90年代', '20世纪80年代'],
  ...[
    '第三季度',
    '一季度',
    '三季度末',
    '2024年Q3',
    '上半年',
    '2024年前半年',
    '前三季度',
    '前5个月',
  ],
  ...['2024年春季', '2024年岁末', '今夏', '年底', '月底', '上半月', '4月中旬', '4月底'],
  ...['今年', '去年', '前年', '后年', '大前年', '本年度', '去年本月', '去年今日', '今明两年'],
  ...[
    '今天',
    '昨日',
    '明晚',
    '前天',
    '后天',
    '大后日',
    '大大后天',
    '本日',
    '今（9）日',
    '当（9）日',
  ],
  ...['翌（9）日', '次（9）日', '同（9）日', '去（112）年', '上（3）月'],
  ...[
    '本月',
    '上个月',
    '这个月',
    '下月',
    '本周',
    '上周',
    '下周五',
    '这个星期',
    '周三',
    '星期日',
    '礼拜一',
  ],
  ...[
    '本季度',
    '上季度',
    '下个季度',
    '2个季度前',
    '三天前',
    '两个月后',
    '半年前',
    '一年半后',
    '半个月前',
  ],
  ...[
    '六月第二周',
    '2021年的第一周',
    '十月第一个星期一',
    '三月的第一天',
    '2021年最后3周',
    '9月首周',
  ],
  ...['9月19日9时', '今晚8点', '明天上午9:30', '2024-04-25T09:30Z', '9月19日（周四）14:00'],
];

/** What to look at where a form is not even parsed. */
const UNREAD =
  'no reader was asked, or none took it. The first two characters stand in a row of READERS in dates/date-reader.ts; ' +
  'one behind a year stands in BELOW_YEAR in dates/year-reader.ts';

/** Why the scanner does not try the date that begins `text`; empty where it does. */
function whatIsForgotten(text: string): string {
  return reading(text, pressAlphabet(), (source) => {
    const kind = cellAt(source, 0) >> 4;
    const next = traitsAt(source, 1);
    const [first, second] = [text.charAt(0), text.charAt(1)];
    if (kind === 0)
      return `${first} opens nothing: add it to the row of WORD in characters/alphabet.ts`;
    if (kind === WORD && (next & AFTER_WORD) === 0) {
      return `${second} may not follow ${first}: add it to WORD_SIGNS in scan/followers.ts`;
    }
    if (kind === HAN && (next & AFTER_DIGIT) === 0) {
      return `${second} may not follow ${first}: add it to DATE_SIGNS in scan/followers.ts`;
    }
    if (kind === DIGIT || kind === HAN || kind === SMALL) {
      let end = 0;
      while (cellAt(source, end) > 0 && cellAt(source, end) >> 4 <= SMALL) end++;
      const sign = (traitsAt(source, end) & DATE_SIGN) > 0;
      if (!sign)
        return `${text.charAt(end)} is no sign of a date: add it to DATE_SIGNS in scan/followers.ts`;
    }
    return `the scanner reads something else at ${first} before it tries a date (scan/scan.ts)`;
  });
}

it.each(FORMS)('%s is found as it is parsed', (text) => {
  const parsed = safeParseDate(text, { reference: '2024-09-10' });
  if (!parsed.success) expect.fail(`${parsed.error.message}: ${UNREAD}`);
  const found = findDates(text, { reference: '2024-09-10' });
  const whole = found.length === 1 && found[0]?.raw === text;
  if (!whole) expect.fail(whatIsForgotten(text));
  expect(found).toEqual([parsed.data]);
});
