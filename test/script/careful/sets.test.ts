import { describe, expect, it } from 'vitest';
import { carefulConverter, type CarefulTarget } from '../../../src/script/careful.js';
import { s2tw, t2tw, tw2s, tw2t } from '../../../src/script/index.js';
import { readSet, readTable } from './read-set.js';

/** In the characters that OpenCC writes for Taiwan, so that only readings tell. */
const inStandard = (text: string): string => t2tw(tw2t(text));

/** Sentences that a converter does not give back from their simplified form. */
function wrongIn(name: string, converter: (text: string) => string): string[] {
  return readSet(name).filter((sentence) => converter(tw2s(sentence)) !== inStandard(sentence));
}

/** What no rule tells yet: a name in a list that is a mountain's too. */
const UNTOLD = ['院士鍾世鎮、鍾山出席'];

describe('the sets of sentences', () => {
  const careful = carefulConverter({ to: 'hant-TW' });

  it('are as large as they say', () => {
    expect(readSet('boundaries.txt').length + readSet('characters.txt').length).toBeGreaterThan(
      400,
    );
    expect(readSet('names.txt').length).toBeGreaterThan(150);
    expect(readTable('press.tsv').length).toBeGreaterThan(200);
  });

  it('are right where phrases cut words', () => {
    expect(wrongIn('boundaries.txt', careful)).toEqual([]);
    expect(wrongIn('boundaries.txt', s2tw).length).toBeGreaterThan(50);
  });

  it('are right for characters with several forms', () => {
    expect(wrongIn('characters.txt', careful)).toEqual([]);
  });

  it('keep names, and words that are none', () => {
    expect(wrongIn('names.txt', careful)).toEqual(UNTOLD);
    expect(wrongIn('names.txt', s2tw).length).toBeGreaterThan(50);
  });

  it.each<[CarefulTarget, number]>([
    ['hant-TW', 1],
    ['hant-HK', 2],
  ])('print what the press of %s prints', (to, column) => {
    const converter = carefulConverter({ to, vocabulary: 'press' });
    const wrong = readTable('press.tsv')
      .map((row) => ({ got: converter(row[0] ?? ''), expected: row[column] }))
      .filter(({ got, expected }) => got !== expected);
    expect(wrong).toEqual([]);
  });

  it('are right in simplified characters', () => {
    const converter = carefulConverter({ to: 'hans' });
    const wrong = readTable('simplified.tsv').filter(
      ([hant = '', hans]) => converter(hant) !== hans,
    );
    expect(wrong).toEqual([]);
  });
});
