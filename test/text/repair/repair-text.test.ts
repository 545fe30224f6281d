import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toOriginalSpan } from '../../../src/text/original-span.js';
import { repairText } from '../../../src/text/repair/repair-text.js';

// Pieces that the stages look for, so that random texts hit their seams.
const PIECES = [
  ...['創(chuàng)', '產(chǎn)', '說(shuī)', '(qū)', '業', '新', '上', '科技', '園區', '與', '節'],
  ...['??萍紙@', '?！白顝姶竽X', '使?jié)h', '?；l', ';鶗(huì)', '\ufffd', '?', '？', '!', ';'],
  ...[
    '902. 21亿元',
    '7 .6%',
    '□',
    '▂',
    '╳',
    '一',
    '“',
    '”',
    '\n',
    '·',
    'A',
    '5',
    ' ',
    '(',
    ')',
    '。',
  ],
  ...['<b>', '</p>', '<br>', '&nbsp;', '&lt;', '&amp;', 'ä¸\u00ad', 'ã€', '璁㈤槄', '涓', '锟斤拷'],
  ...[
    '额5 2.4 亿元',
    '7 5 0',
    '，，',
    ',、',
    '北京?香港',
    '我 今 天 很 开 心 ',
    '\n，',
    '.\n4亿元',
  ],
  ...['\ud800', '\udc00', '\u{20000}'],
];
const damagedText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('repairText', () => {
  test('edits cite the input, in order, apart, and rebuild the output', () => {
    fc.assert(
      fc.property(damagedText, fc.boolean(), (input, certainOnly) => {
        const { text, edits, unresolved } = repairText(input, { certainOnly });
        let rebuilt = '';
        let done = 0;
        for (const { start, end, raw, replacement } of edits) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          expect(input.slice(start, end)).toBe(raw);
          expect(replacement).not.toBe(raw);
          rebuilt += input.slice(done, start) + replacement;
          done = end;
        }
        expect(rebuilt + input.slice(done)).toBe(text);
        for (const { start, end, raw } of unresolved) {
          expect(input.slice(start, end)).toBe(raw);
          for (const edit of edits) expect(edit.end <= start || edit.start >= end).toBe(true);
        }
        expect(unresolved.map(({ start }) => start)).toEqual(
          unresolved.map(({ start }) => start).sort((a, b) => a - b),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('certainOnly makes certain edits only, and reports the likely ones', () => {
    fc.assert(
      fc.property(damagedText, (input) => {
        const { edits } = repairText(input, { certainOnly: true });
        expect(edits.every(({ certain }) => certain)).toBe(true);
      }),
    );
    expect(repairText('“科技創新?融合發展”主題展', { certainOnly: true })).toEqual({
      text: '“科技創新?融合發展”主題展',
      edits: [],
      unresolved: [{ start: 5, end: 6, raw: '?', kind: 'separator', candidates: ['·'] }],
    });
  });

  test('tells each place once', () => {
    fc.assert(
      fc.property(damagedText, fc.boolean(), (input, certainOnly) => {
        let done = 0;
        for (const { start, end } of repairText(input, { certainOnly }).unresolved) {
          expect(start).toBeGreaterThanOrEqual(done);
          done = end;
        }
      }),
    );
  });

  test('mends what was mended once more, in one edit', () => {
    const input = '&lt;p&gt;签约5&nbsp;2.4亿元';
    const { text, edits } = repairText(input);
    expect(text).toBe('签约52.4亿元');
    expect(edits.map(({ raw, kind }) => [raw, kind])).toEqual([
      ['&lt;p&gt;', 'entity'],
      ['&nbsp;', 'entity'],
    ]);
    const start = text.indexOf('52.4');
    expect(toOriginalSpan(edits, start, start + 4)).toEqual({ start: 11, end: 21 });
  });

  test('is plain data', () => {
    fc.assert(
      fc.property(damagedText, (input) => {
        const repaired = repairText(input);
        expect(JSON.parse(JSON.stringify(repaired))).toEqual(repaired);
      }),
    );
  });

  test('lets the stages build on each other', () => {
    const { text, edits } = repairText('“科技創(chuàng)新?產(chǎn)業發(fā)展”主題展');
    expect(text).toBe('“科技創新·產業發展”主題展');
    expect(edits.map(({ start, kind }) => [start, kind])).toEqual([
      [4, 'gloss'],
      [13, 'separator'],
      [15, 'gloss'],
      [23, 'gloss'],
    ]);
  });

  test('keeps the rest of a damaged text as it is', () => {
    const { text } = repairText('中關(guān)村論壇(IASP)：創(chuàng)新?真的！\r\n　關(guān)鍵');
    expect(text).toBe('中關村論壇(IASP)：創新?真的！\r\n　關鍵');
  });
});
