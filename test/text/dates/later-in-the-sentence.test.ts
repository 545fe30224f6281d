/** 至28日 goes on from the date before it in the sentence: 9月24日开幕，至28日结束. */
import { describeCases, day } from './cases.js';
import type { Case } from './cases.js';

const FROM_TO = (text: string, first: string, second: string): Case => [
  text,
  `9月${first}日`,
  day(`XXXX-09-${first}`, `2024-09-${first}`),
  `${second}日`,
  day(`XXXX-09-${second}`, `2024-09-${second}`),
];

const GOES_ON: Case[] = [
  FROM_TO('9月24日开幕,至28日结束', '24', '28'),
  FROM_TO('9月24日开幕，至28日结束', '24', '28'),
  FROM_TO('9月24日启动，持续到28日', '24', '28'),
  FROM_TO('9月24日启动，持续至28日', '24', '28'),
  FROM_TO('展会9月24日在京开幕，将延续至28日', '24', '28'),
  FROM_TO('9月24日开幕，到28日结束', '24', '28'),
  [
    '4月25日启动，持续到29日',
    '4月25日',
    day('XXXX-04-25', '2024-04-25'),
    '29日',
    day('XXXX-04-29', '2024-04-29'),
  ],
  ['2023年4月25日启动，持续到29日', '2023年4月25日', day('2023-04-25'), '29日', day('2023-04-29')],
  [
    '4月25日启动，持续到5月3日',
    '4月25日',
    day('XXXX-04-25', '2024-04-25'),
    '5月3日',
    day('XXXX-05-03', '2024-05-03'),
  ],
  [
    '去年4月25日启动，持续到29日',
    '去年4月25日',
    day('XXXX-04-25', '2023-04-25'),
    '29日',
    day('XXXX-04-29', '2023-04-29'),
  ],
];

/** A new sentence, a day that came before, and a day that nothing leads to. */
const STANDS_ALONE: Case[] = [
  [
    '3月15日开幕。至16日，',
    '3月15日',
    day('XXXX-03-15', '2024-03-15'),
    '16日',
    day('XXXX-XX-16', '2024-09-16'),
  ],
  [
    '3月28日开幕，至2日结束',
    '3月28日',
    day('XXXX-03-28', '2024-03-28'),
    '2日',
    day('XXXX-XX-02', null),
  ],
  // A month alone is no day to go on from.
  [
    '9月开工，至15日完成',
    '9月',
    'date XXXX-09 month = 2024-09',
    '15日',
    day('XXXX-XX-15', '2024-09-15'),
  ],
  [
    '3月动工，到28日封顶',
    '3月',
    'date XXXX-03 month = 2024-03',
    '28日',
    day('XXXX-XX-28', '2024-08-28'),
  ],
  [
    '3月15日开幕，16日闭幕',
    '3月15日',
    day('XXXX-03-15', '2024-03-15'),
    '16日',
    day('XXXX-XX-16', '2024-09-16'),
  ],
];

describeCases({ GOES_ON, STANDS_ALONE });
