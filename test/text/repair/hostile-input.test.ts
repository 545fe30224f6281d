import { expect, test } from 'vitest';
import { repairText } from '../../../src/text/repair/repair-text.js';

const seconds = (run: () => unknown) => {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
};

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
])('ten times as much of %j takes ten times as long', (piece) => {
  const text = piece.repeat(Math.ceil(4e5 / piece.length));
  repairText(text.slice(0, 4e4));
  const short = Math.min(...[1, 2, 3].map(() => seconds(() => repairText(text.slice(0, 1e5)))));
  const long = seconds(() => repairText(text));
  expect(long).toBeLessThan(Math.max(30 * short, 0.5));
});

test.each(['(', '?', '創(chuàng)', '\ud800'])('10 MB of %j', { timeout: 60_000 }, (piece) => {
  const text = piece.repeat(Math.ceil(1e7 / piece.length));
  expect(seconds(() => repairText(text))).toBeLessThan(30);
});
