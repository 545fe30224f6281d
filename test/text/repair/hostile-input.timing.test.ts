import { expect, test } from 'vitest';
import { cpuTime } from '../../cpu-time.js';
import { growthOf, WORSE_THAN_LINEAR } from '../../growth.js';
import { repairText } from '../../../src/text/repair/repair-text.js';

const textOf = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length));

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
])('%j again and again takes time in proportion to its length', async (piece) => {
  const growth = await growthOf((size) => textOf(piece, size), repairText, 50_000);
  expect(growth).toBeLessThan(WORSE_THAN_LINEAR);
});

test.each(['(', '?', '創(chuàng)', '\ud800'])('10 MB of %j', { timeout: 60_000 }, (piece) => {
  const text = textOf(piece, 1e7);
  expect(cpuTime(() => void repairText(text))).toBeLessThan(30_000);
});
