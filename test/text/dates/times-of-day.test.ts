import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('A time of day is left alone', () => {
  itReads([
    // With 点, 时 and a colon.
    ['下午3点'],
    ['上午9时30分'],
    ['9:30开始'],
    ['三点半'],
    ['十点十分'],
    ['上午 9 点'],
    // Hours with minutes need no 分.
    ['清晨5點40'],
    ['上午11点20左右'],
    ['下午三點四十'],
    ['7点09分18秒'],
    // Ranges of hours.
    ['8点30至11点30'],
    ['0至24时'],
    ['8—20時'],
    // 约 before the hour.
    ['约十点'],
    // 要求 behind the hour.
    ['下午5点要求到场'],
    // 5点 are points where no time is told.
    ['提出5点要求', '5点', 'count 5 点'],
  ]);
});
