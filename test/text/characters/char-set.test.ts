import { expect, test } from 'vitest';
import { makeAlphabet } from '../../../src/text/characters/alphabet.js';
import { charSet, isIn } from '../../../src/text/characters/char-set.js';
import { isOneOf, reading } from '../../../src/text/characters/source.js';

const ALPHABET = makeAlphabet({ flags: [], words: [] });
const ALL = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join('');

test.each(['月', '初底末尾', 'Qq的', '一二三四五六日天末期拜', '\0\u0001'])(
  'a set of %j holds what a look through it finds, and nothing else',
  (chars) => {
    const set = charSet(chars);
    const places = Array.from(ALL, (_, pos) => pos);
    reading(ALL, ALPHABET, (source) => {
      const held = places.filter((pos) => isIn(source, pos, set));
      expect(held).toEqual(places.filter((pos) => isOneOf(source, pos, chars)));
      expect(held.length).toBeGreaterThan(0);
    });
  },
);
