import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { reading, slice } from '../../../src/text/characters/source.js';
import { pressAlphabet } from '../../../src/text/scan/press-alphabet.js';
import * as traitNames from '../../../src/text/vocabulary/unit-traits.js';
import {
  HALVES,
  LABEL,
  MEASURE,
  ORDER,
  PLACE,
  TWO_COUNTS,
  VISITS,
  WORDED,
} from '../../../src/text/vocabulary/unit-traits.js';
import { units } from '../../../src/text/vocabulary/units.js';
import type { Unit } from '../../../src/text/vocabulary/units.js';
import { readings } from '../notation.js';

const ENTRIES = [...units().lists.values()].flat();
const TO_TRADITIONAL = Converter({ from: 'cn', to: 't' });

function traitsOf(word: string): string[] {
  const entry = ENTRIES.find((one) => one.word === word);
  const traits = entry?.value.traits ?? 0;
  return Object.entries(traitNames)
    .flatMap(([name, bit]) => (traits & bit ? [name] : []))
    .sort();
}

/** What stands behind a unit in the example: a noun that its guard lets pass. */
function example({ word, value }: { word: string; value: Unit }): string {
  return `共12${word}${value.only === undefined ? '，' : ''}`;
}

describe('The table of units', () => {
  it('holds each word once', () => {
    const words = ENTRIES.map(({ word }) => word);
    expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([]);
  });

  it.each(
    // A numeral takes 百, 千 and 兆; twelve 块 are money, 12年 and 12世纪 dates and ranks.
    ENTRIES.filter(
      ({ word, value }) =>
        /^(?:count|duration)$/.test(value.kind) &&
        !/^(?:[百千兆].*|块|[年月日]|年度|世纪)$/.test(word),
    ).map((entry) => [entry.word, entry] as const),
  )('reads twelve of %s', (word, entry) => {
    const { kind, name } = entry.value;
    expect(readings(example(entry))).toEqual([`12${word}`, `${kind} 12 ${name}`]);
  });

  it('folds the traditional form of every word', () => {
    const lost = ENTRIES.map(({ word }) => word).filter((word) => {
      const form = TO_TRADITIONAL(word);
      const folded = reading(form, pressAlphabet(), (source) => slice(source, 0, form.length));
      return folded !== word;
    });
    const where = 'add their characters to WORD_FOLDS of characters/word-folds.ts';
    expect(lost, where).toEqual([]);
  });

  it('guards a unit against characters, not words, and against each once', () => {
    const doubled = ENTRIES.filter(({ guard }) => new Set(guard).size < guard.length);
    expect(doubled.map(({ word }) => word)).toEqual([]);
  });

  it.each([
    ['only a measure halves, ages and vessels apart', HALVES, MEASURE, /^(岁|周岁|里|碗|杯)$/],
    ['what 两 counts, or two numbers name, makes a word', TWO_COUNTS | LABEL, WORDED, /^$/],
    ['a place makes a word', PLACE, WORDED, /^$/],
    ['a magnitude is of a measure', ORDER, MEASURE, /人|里$|箱$|秒$|^[卡赫瓦伏]$|字节$|^比特$/],
  ])('says that %s', (_, trait, needed, exceptions) => {
    const odd = ENTRIES.filter(({ value }) => value.traits & trait && !(value.traits & needed));
    expect(odd.map(({ word }) => word).filter((word) => !exceptions.test(word))).toEqual([]);
  });

  it('gives every unit with 次 the unit without it', () => {
    const words = new Set(ENTRIES.map(({ word }) => word));
    const visits = ENTRIES.filter(
      ({ value, word }) => value.traits & VISITS && !word.endsWith('次'),
    );
    expect(visits.filter(({ word }) => !words.has(`${word}次`))).toEqual([]);
  });

  it('says what a unit does', () => {
    expect(traitsOf('尺')).toEqual(['DECIMALS', 'HALVES', 'MEASURE']);
    expect(traitsOf('千瓦')).toEqual(['MEASURE', 'ORDER']);
    expect(traitsOf('期')).toEqual(['FIRST', 'LABEL', 'TWO_COUNTS', 'WORDED']);
    expect(traitsOf('家')).toEqual(['DIGITWISE', 'FIRST', 'SEVERAL', 'VISITS']);
  });
});
