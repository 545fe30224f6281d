import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ambiguities,
  carefulConverter,
  convertWithEdits,
  type CarefulOptions,
} from '../../../src/script/careful.js';
import { s2t } from '../../../src/script/index.js';
import { toOriginalSpan } from '../../../src/text/index.js';
import { readSet, readTable } from './read-set.js';

const press = carefulConverter({ to: 'hant-TW', vocabulary: 'press' });

describe('convertWithEdits', () => {
  it('tells what was replaced', () => {
    expect(convertWithEdits(press, '在网络上理发')).toEqual({
      text: '在網路上理髮',
      edits: [
        { start: 1, end: 3, raw: '网络', replacement: '網路', kind: 'word', certain: true },
        { start: 5, end: 6, raw: '发', replacement: '髮', kind: 'phrase', certain: true },
      ],
    });
  });

  it('is sure of a character where there is no other for it, and nothing around decides', () => {
    const certainties = (to: 'hant' | 'hans', text: string): boolean[] =>
      convertWithEdits(carefulConverter({ to }), text).edits.map(({ certain }) => certain);
    expect(certainties('hant', '发')).toEqual([false]);
    expect(certainties('hant', '门')).toEqual([true]);
    expect(certainties('hans', '發')).toEqual([true]);
  });

  it('cites the input and rebuilds the output', () => {
    const sentences = [
      ...['boundaries.txt', 'names.txt'].flatMap(readSet),
      ...readTable('press.tsv').map(([hans = '']) => hans),
      '𠮷国',
      '\uf9d1',
      '⿰木国',
      '\n',
    ];
    const options: CarefulOptions[] = [
      { to: 'hant-TW', vocabulary: 'press' },
      { to: 'hant-HK', from: 'mixed', quotes: true },
      { to: 'hans' },
    ];
    for (const each of options) {
      const converter = carefulConverter(each);
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...sentences)), (parts) => {
          const text = parts.join('');
          const { text: converted, edits } = convertWithEdits(converter, text);
          expect(converted).toBe(converter(text));
          let rebuilt = '';
          let from = 0;
          for (const { start, end, raw, replacement } of edits) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(text.slice(start, end)).toBe(raw);
            expect(replacement).not.toBe(raw);
            rebuilt += text.slice(from, start) + replacement;
            from = end;
          }
          expect(rebuilt + text.slice(from)).toBe(converted);
        }),
        { numRuns: 60 },
      );
    }
  });

  it('leads spans back', () => {
    const { text, edits } = convertWithEdits(press, '首席执行官说网络');
    expect(text).toBe('執行長說網路');
    expect(toOriginalSpan(edits, 0, 3)).toEqual({ start: 0, end: 5 });
    expect(toOriginalSpan(edits, 4, 6)).toEqual({ start: 6, end: 8 });
  });

  it.each([s2t, (text: string) => text, 's2t', undefined])('refuses %s', (converter) => {
    expect(() => convertWithEdits(converter as never, '')).toThrow(
      /^Expected a converter of carefulConverter, got /,
    );
    expect(() => convertWithEdits(converter as never, '')).toThrow(TypeError);
  });

  it('refuses what is no text', () => {
    expect(() => convertWithEdits(press, 5 as never)).toThrow(TypeError);
  });
});

describe('ambiguities', () => {
  it('tells characters that nothing around decides', () => {
    expect(ambiguities('他叫于', { to: 'hant' })).toEqual([
      { start: 2, end: 3, raw: '于', chosen: '於', candidates: ['於', '于'] },
    ]);
    expect(ambiguities('理发与发展', { to: 'hant-TW' })).toEqual([]);
  });

  it('chooses what the converter writes', () => {
    const converter = carefulConverter({ to: 'hant' });
    for (const text of ['系里的干部', '后面的面和里', '只发了钟表']) {
      const converted = converter(text);
      for (const { start, end, raw, chosen, candidates } of ambiguities(text, { to: 'hant' })) {
        expect(text.slice(start, end)).toBe(raw);
        expect(converted.slice(start, end)).toBe(chosen);
        expect(candidates).toContain(chosen);
        expect(candidates.length).toBeGreaterThan(1);
      }
    }
  });

  it('refuses a target that there is not', () => {
    expect(() => ambiguities('', { to: 'tw' as never })).toThrow(RangeError);
    expect(() => ambiguities(5 as never, { to: 'hant' })).toThrow(TypeError);
    expect(() => ambiguities('', undefined as never)).toThrow(TypeError);
  });
});
