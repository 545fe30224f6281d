import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toOriginalSpan } from '../../src/text/original-span.js';
import { repairText } from '../../src/text/repair/repair-text.js';

const PIECES = ['創(chuàng)新', '產(chǎn)業', '實踐??萍紙@區', '902. 21亿元', '，', '論壇'];

describe('toOriginalSpan', () => {
  const input = '創(chuàng)新與產(chǎn)業實踐??萍紙@區';
  const { text, edits } = repairText(input);

  test.each([
    ['a whole name', '創新', '創(chuàng)新'],
    ['without what was removed behind it', '創', '創'],
    ['nor before it', '新與', '新與'],
    ['several edits', '新與產業', '新與產(chǎn)業'],
    ['part of a replacement, widened', '科技', '??萍紙@'],
    ['from before a replacement into it', '實踐。', '實踐??萍紙@'],
    ['out of a replacement', '園區', '??萍紙@區'],
  ])('%s', (_, wanted, original) => {
    const start = text.indexOf(wanted);
    const span = toOriginalSpan(edits, start, start + wanted.length);
    expect(input.slice(span.start, span.end)).toBe(original);
  });

  test('is the identity without edits', () => {
    expect(toOriginalSpan([], 3, 7)).toEqual({ start: 3, end: 7 });
  });

  test('answers from the edits as they are', () => {
    const changed = edits.map((edit) => ({ ...edit }));
    const before = toOriginalSpan(changed, 0, 21);
    const [first] = changed;
    if (first) first.replacement = 'ABCDE';
    const after = toOriginalSpan(changed, 0, 21);
    expect(after).not.toEqual(before);
    expect(after).toEqual(toOriginalSpan(structuredClone(changed), 0, 21));
  });

  test('an empty span stays empty where nothing was replaced', () => {
    expect(toOriginalSpan(edits, 1, 1)).toEqual({ start: 9, end: 9 });
  });

  test('cuts a text into spans that keep their order, and holds what was not touched', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        (pieces, a, b) => {
          const damaged = pieces.join('');
          const repaired = repairText(damaged);
          const [start = 0, end = 0] = [a, b]
            .map((offset) => offset % (repaired.text.length + 1))
            .sort((x, y) => x - y);
          const span = toOriginalSpan(repaired.edits, start, end);
          expect(span.start).toBeLessThanOrEqual(span.end);
          const inside = repaired.edits.filter(
            (edit) => edit.start >= span.start && edit.end <= span.end,
          );
          const shifted = inside.map((edit) => ({
            ...edit,
            start: edit.start - span.start,
            end: edit.end - span.start,
          }));
          // Repairing the cited stretch by the same edits gives at least the wanted stretch.
          let rebuilt = '';
          let done = 0;
          const cited = damaged.slice(span.start, span.end);
          for (const edit of shifted) {
            rebuilt += cited.slice(done, edit.start) + edit.replacement;
            done = edit.end;
          }
          rebuilt += cited.slice(done);
          expect(rebuilt).toContain(repaired.text.slice(start, end));
        },
      ),
    );
  });
});
