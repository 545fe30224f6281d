import { expect, test } from 'vitest';
import { draftRecords, readArticle } from '../../src/article/index.js';
import { amountsOf, eventsOf } from '../src/playground/card-facts.js';
import { blocksOf } from '../src/playground/blocks.js';
import { marksOf } from '../src/playground/marks.js';
import { SAMPLES } from '../src/playground/samples.js';
import { hashOf, stateOf } from '../src/playground/state.js';
import { parseAddress } from '../src/shell/address.js';
import { packText, unpackText } from '../src/shell/packed-text.js';

test.each(SAMPLES)('marks of $key: the outer ones do not overlap, and none is lost', ({ text }) => {
  const reading = readArticle(text);
  const marks = marksOf(reading);
  const { mentions, entities, bodies, edits, unresolved } = reading;
  const all = [mentions, entities, bodies, edits, unresolved].reduce(
    (n, list) => n + list.length,
    0,
  );
  expect(marks).toHaveLength(all);
  let reached = 0;
  for (const { start, end, isInner } of marks) {
    if (isInner) {
      expect(end).toBeLessThanOrEqual(reached);
      continue;
    }
    expect(start).toBeGreaterThanOrEqual(reached);
    reached = end;
  }
});

test('a stretch over a line end joins its lines, and no others', () => {
  const text = '一二\n三四\n\n五六';
  expect(blocksOf(text, [])).toEqual([
    { start: 0, end: 2 },
    { start: 3, end: 5 },
    { start: 7, end: 9 },
  ]);
  expect(blocksOf(text, [{ start: 1, end: 4 }])).toEqual([
    { start: 0, end: 5 },
    { start: 7, end: 9 },
  ]);
});

test('an event has the amounts that are stated of it, and no others', () => {
  const reading = readArticle(
    '2024中关村论坛年会4月25日举行，签约金额673.17亿元。某公司年收入3亿元。',
  );
  const [event] = eventsOf(draftRecords(reading, { source: 'this-article' }));
  expect(event?.id).toBe('zgc-forum-2024');
  if (event === undefined) return;
  const amounts = amountsOf(event, reading.statements);
  expect(amounts.map(({ kind, money }) => [kind, money.value])).toEqual([['signed', 67317000000]]);
});

test.each(['', '论坛', '論壇\n簽約673. 17億元\n', '😀'.repeat(300), SAMPLES[0].text])(
  'a text comes back from its address (%#)',
  async (text) => {
    const packed = await packText(text);
    expect(packed).toMatch(/^[\w-]*$/);
    expect(await unpackText(packed)).toBe(text);
  },
);

test.each(['!', 'AAAA', '0', 'x'.repeat(999)])(
  'what is no packed text is none: %s',
  async (packed) => {
    expect(await unpackText(packed)).toBeNull();
  },
);

test('a state comes back from its address', async () => {
  const state = {
    ...(await stateOf(parseAddress('#/play'))),
    sample: '',
    text: '第3届海港论坛',
    published: '2026-01-02',
    view: 'converted',
    target: 'hant-HK',
    tab: 'json',
    pane: 'results',
    mark: 'm1',
  } as const;
  expect(await stateOf(parseAddress(await hashOf(state)))).toEqual(state);
});
