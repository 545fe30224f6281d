import { beforeAll, describe, expect, it } from 'vitest';
import { startIncremental } from '../../src/script/engine/converter.js';
import * as script from '../../src/script/index.js';
import { createRandom, generateLines } from './generate-lines.js';
import { oracleOf, readDictionaryWords } from './oracle.js';
import { chainedLines, STEPS, type TwoSteps, twoStepLines } from './two-step-lines.js';

// A little of what the slow tests of this name and of two steps try, the same lines each time.

/** One step and two, with either of the two as the one that cuts. */
const CONFIGURATIONS = [
  's2t',
  't2s',
  't2jp',
  's2twp',
  's2hk',
  'tw2s',
  'tw2sp',
  'hk2s',
  'hk2sp',
] as const;
const SEED = 20_261_130;

/** Repeated, they seem to begin a phrase at every place. */
const NEVER_ENDING = ['丁', '巴', '威斯', '乾', '反', '藉', '陰', '沈魚'];

/** What alone takes one step after the other. */
const EXCEPTIONAL = /[\u2ff0-\u2fff\uf900-\ufaff]|\ud87e/g;

let words: string[] = [];

beforeAll(async () => {
  words = await readDictionaryWords();
});

const take = (count: number, lines: Generator<string, never>): string[] =>
  Array.from({ length: count }, () => lines.next().value);

async function linesFor(configuration: string): Promise<string[]> {
  const generated = take(250, generateLines(words, SEED));
  const astral = words.filter((word) => word.length > 2 && /[\ud800-\udbff]/.test(word));
  if (!(configuration in STEPS)) return [...generated, ...astral];
  return [
    ...generated,
    ...astral,
    ...take(250, await twoStepLines(configuration as TwoSteps, SEED)),
    ...take(1500, await chainedLines(configuration as TwoSteps, SEED)),
  ];
}

/** Several times the length that is converted at once, with and without what takes every step. */
function longTextsOf(lines: readonly string[]): Record<string, string> {
  // No description may be left open far from the end: opencc-js takes exponential time over it.
  const all = lines.join('').replace(/[\u2ff0-\u2fff]+/g, '⿰国');
  const plain = all.replace(EXCEPTIONAL, '');
  return {
    'without exceptional characters': plain,
    'with those at the end': plain.repeat(Math.ceil(20_000 / plain.length)) + all,
    'with all characters': all,
    'of phrases that never end': NEVER_ENDING.map((text) => text.repeat(400)).join('，'),
  };
}

describe.each(CONFIGURATIONS)('%s equals opencc-js', (configuration) => {
  const convert = script[configuration];
  let lines: string[] = [];
  let convertedLines: string[] = [];
  let long: { name: string; text: string; converted: string }[] = [];

  beforeAll(async () => {
    const oracle = oracleOf(configuration);
    lines = await linesFor(configuration);
    convertedLines = lines.map((line) => oracle(line));
    long = Object.entries(longTextsOf(lines)).map(([name, text]) => {
      return { name, text, converted: oracle(text) };
    });
  });

  it('for lines', () => {
    expect(lines.map((line) => convert(line))).toEqual(convertedLines);
  });

  it('for long texts', () => {
    for (const { name, text, converted } of long) {
      expect(convert(text) === converted, name).toBe(true);
    }
  });

  it('for texts in pieces, wherever they are cut', () => {
    const random = createRandom(SEED);
    const conversion = startIncremental(convert);
    // By the second text it has learned all that the first has, and each piece gives as much as it can.
    for (const { name, text, converted } of long) {
      let given = '';
      for (let from = 0; from < text.length;) {
        const end = from + random(1 << random(8));
        given += conversion.push(text.slice(from, end));
        from = end;
      }
      expect(given + conversion.finish() === converted, name).toBe(true);
    }
  });
});
