import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/text/fold.js';
import { cases, some } from '../../thorough.js';

const CONVERTERS = [
  ...(['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to })),
  ...(['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' })),
  ...(['tw', 'hk'] as const).flatMap((region) => [
    Converter({ from: 't', to: region }),
    Converter({ from: region, to: 't' }),
  ]),
];

const codePoints = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
const HAN = [
  ...codePoints(0x3400, 0x9fff),
  ...codePoints(0xf900, 0xfaff),
  ...codePoints(0x20000, 0x323af),
  ...codePoints(0x2f800, 0x2fa1f),
];

describe('fold', () => {
  test('follows every conversion of every character', () => {
    for (const convert of CONVERTERS) {
      const broken = some(HAN).filter((char) => fold(convert(char)) !== fold(char));
      expect(broken).toEqual([]);
    }
  });

  test('follows every conversion of every phrase of the dictionary', async () => {
    // The dictionaries have no types: a specifier put together keeps the compiler from looking.
    const module = ['opencc-js', 'dict', 'STPhrases'].join('/');
    const { default: dictionary } = (await import(module)) as { default: string };
    const phrases = dictionary.split('|').flatMap((line) => line.split(' '));
    expect(phrases.length).toBeGreaterThan(90_000);
    for (const convert of CONVERTERS) {
      const broken = some(phrases).filter((phrase) => fold(convert(phrase)) !== fold(phrase));
      expect(broken).toEqual([]);
    }
  });

  test('follows conversions of random names', () => {
    const name = fc
      .array(
        fc.constantFrom(...HAN.slice(0, 0x6c00), ...'台臺里裏后後于於云雲干乾幹发發髮 ·（）A1'),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(name, fc.constantFrom(...CONVERTERS), (text, convert) => {
        expect(fold(convert(text))).toBe(fold(text));
      }),
      { numRuns: cases(1000) },
    );
  });

  test('is stable, character by character and in any text', () => {
    // Beyond plane 3 there are tags, variation selectors and private use.
    const characters = [...codePoints(0, 0x3ffff), ...codePoints(0xe0000, 0xe0fff)];
    const unstable = characters.filter((char) => fold(fold(char)) !== fold(char));
    expect(unstable).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
