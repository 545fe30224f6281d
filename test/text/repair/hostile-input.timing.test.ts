import { expect, test } from 'vitest';
import { cpuTime } from '../../cpu-time.js';
import { repairText } from '../../../src/text/repair/repair-text.js';

/** The least processor time of some runs: what a busy machine adds does not count. */
const seconds = (run: () => unknown, runs = 1): number =>
  Math.min(...Array.from({ length: runs }, () => cpuTime(() => void run()) / 1000));

// Ten times the length may take ten times as long; thirty leaves room for the collector.
test.each([
  ...[
    '(',
    '?',
    '創(chuàng)',
    '\ud800',
    '\ufffd',
    '一',
    '“',
    '□',
    '中□',
    '1. 5',
    '9',
    '902. 21亿',
    ' ',
  ],
  ...[
    '??我',
    '?；我',
    '；我',
    ';我a',
    '“我',
    '我·我?',
    '我?我',
    '?jié)',
    '創(',
    '5 . ',
    '??萍紙@區',
  ],
  ...['<', '<b>', '<b ', '<a b=', '<!--', '<script', '-->', '&', '&amp;', 'amp;', '<td>我'],
  ...['ä', 'ä¸', 'ä¸\u00ad', 'é”—', '璁', '涓', '璁㈤槄', '锟斤拷', '锟', '烫', '□'],
  ...['我 ', '我 我', '我\n', '我我我我我我我我我我我，我\n', '，\n', ' \n', '，，', ',,', '、'],
  ...[
    '9 ',
    '9 9万',
    '额5 2万',
    '1,4 ',
    '9\n',
    '5\n万元',
    '月2 9日',
    '额9.\n1亿',
    '北京?香港',
    '艾巴?',
  ],
])('ten times as much of %j takes ten times as long', (piece) => {
  const text = piece.repeat(Math.ceil(2e5 / piece.length));
  repairText(text.slice(0, 2e4));
  const short = seconds(() => repairText(text.slice(0, 2e4)), 3);
  const long = seconds(() => repairText(text));
  expect(long).toBeLessThan(Math.max(30 * short, 0.5));
});

test.each(['(', '?', '創(chuàng)', '\ud800'])('10 MB of %j', { timeout: 60_000 }, (piece) => {
  const text = piece.repeat(Math.ceil(1e7 / piece.length));
  expect(seconds(() => repairText(text))).toBeLessThan(30);
});
