import { describe, expect, it } from 'vitest';
import { readings } from '../notation.js';

const FIVE_THIRTY = ['duration 5 分钟', 'duration 30 秒'] as const;

/** Rule "minutes before seconds": 分 before seconds and behind hours is a length of time. */
const CASES: [text: string, ...readings: string[]][] = [
  ['5分30秒', '5分', FIVE_THIRTY[0], '30秒', FIVE_THIRTY[1]],
  ['用时5分30秒', '5分', FIVE_THIRTY[0], '30秒', FIVE_THIRTY[1]],
  ['用時５分３０秒', '５分', FIVE_THIRTY[0], '３０秒', FIVE_THIRTY[1]],
  ['五分三十秒', '五分', FIVE_THIRTY[0], '三十秒', FIVE_THIRTY[1]],
  ['三分二十秒', '三分', 'duration 3 分钟', '二十秒', 'duration 20 秒'],
  ['成绩2分10秒34', '2分', 'duration 2 分钟', '10秒34', 'duration 10.34 秒'],
  ['2分03秒5', '2分', 'duration 2 分钟', '03秒5', 'duration 3.5 秒'],
  ['视频长12分8秒。', '12分', 'duration 12 分钟', '8秒', 'duration 8 秒'],
  ['1小时5分30秒', '1小时', 'duration 1 小时', '5分', FIVE_THIRTY[0], '30秒', FIVE_THIRTY[1]],
  ['兩小時十分', '兩小時', 'duration 2 小时', '十分', 'duration 10 分钟'],
  ['两小时十分。', '两小时', 'duration 2 小时', '十分', 'duration 10 分钟'],
  ['全程三小时二十分', '三小时', 'duration 3 小时', '二十分', 'duration 20 分钟'],
  ['1小时30分', '1小时', 'duration 1 小时', '30分', 'duration 30 分钟'],
  ['3分钟20秒', '3分钟', 'duration 3 分钟', '20秒', 'duration 20 秒'],
  ['1小时20分钟', '1小时', 'duration 1 小时', '20分钟', 'duration 20 分钟'],
  // 十分 means "very", 98分 is a mark, and a time of day has no kind.
  ['两小时十分紧张', '两小时', 'duration 2 小时'],
  ['考了98分', '98分', 'count 98 分'],
  ['上午9时30分15秒'],
  ['9时30分'],
  ['三点五分三十秒'],
];

describe('minutes before seconds', () => {
  it.each(CASES)('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
