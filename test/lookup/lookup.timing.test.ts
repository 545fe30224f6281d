import { expect, test } from 'vitest';
import { findEntities, findRecord, getForum, search } from '../../src/lookup/index.js';
import { cpuTime } from '../cpu-time.js';

test.each([
  ['characters', '中关村'],
  ['digits', '1'],
  ['numerals', '十'],
  ['words', 'a b '],
  ['spaces', ' '],
  ['ordinals', '第'],
  ['years', '2024'],
])('a million %s take linear time', (_, unit) => {
  search('x');
  expect(cpuTime(() => search(unit.repeat(1e6 / unit.length)))).toBeLessThan(5000);
});

test.each([
  ['one run', '中关村论坛'.repeat(40)],
  ['one character', '中'.repeat(200)],
  ['many words', '中 关 村 论 坛 北 京 香 港 科 技 '.repeat(9)],
  ['many letters', 'a b c d e '.repeat(20)],
])('so does the longest that is looked for: %s', (_, query) => {
  search('x');
  expect(cpuTime(() => search(query))).toBeLessThan(2000);
});

test('a name over lines costs no more than its text', () => {
  const seconds = (text: string): number => cpuTime(() => void findEntities(text)) / 1000;
  for (const piece of ['中\n', '中关村\n论坛', '\n', ' \n', '论坛\n中关村\n']) {
    seconds(piece.repeat(2000));
    const short = seconds(piece.repeat(20_000));
    expect(seconds(piece.repeat(80_000)), piece).toBeLessThan(8 * short + 0.5);
  }
});

test.each(['x'.repeat(1e6), 'zgc-forum-2024'.repeat(70_000), '论'.repeat(1e6)])(
  'an unknown id of a million characters costs next to nothing (%#)',
  (id) => {
    expect(findRecord(id)).toBeUndefined();
    expect(cpuTime(() => expect(() => getForum(id as never)).toThrow())).toBeLessThan(1000);
  },
);
