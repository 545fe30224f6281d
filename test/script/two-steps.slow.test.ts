import { beforeAll, describe, expect, it } from 'vitest';
import * as script from '../../src/script/index.js';
import { cases } from '../thorough.js';
import { createRandom } from './generate-lines.js';
import { oracleOf, readDictionary } from './oracle.js';

const LINES = cases(25_000);

/** Both steps of each configuration that has two, and what turns the words of one into those of the other. */
const STEPS = {
  tw2s: [['TSPhrases', 'TWVariantsRevPhrases', 'TWVariantsRev'], 't2tw'],
  tw2sp: [['TSPhrases', 'TWPhrasesRev', 'TWVariantsRevPhrases', 'TWVariantsRev'], 't2tw'],
  hk2s: [['TSPhrases', 'HKVariantsRevPhrases', 'HKVariantsRev'], 't2hk'],
  hk2sp: [['TSPhrases', 'HKPhrasesRev', 'HKVariantsRevPhrases', 'HKVariantsRev'], 't2hk'],
  s2tw: [['TWVariants', 'TWVariantsPhrases'], 't2s'],
  s2twp: [['TWPhrases', 'TWVariants', 'TWVariantsPhrases'], 't2s'],
  s2hk: [['HKVariants', 'HKVariantsPhrases'], 't2s'],
  s2hkp: [['HKPhrases', 'HKVariants', 'HKVariantsPhrases'], 't2s'],
} as const;

let cutting: string[];
beforeAll(async () => {
  cutting = (await readDictionary('STPhrases')).flat();
});

// Generated lines seldom have phrases of one step that what the other step makes begins or ends;
// these have little else.
describe('two steps in one pass', () => {
  it.each(Object.entries(STEPS))('%s equals opencc-js', async (name, [names, back]) => {
    const convert = script[name as keyof typeof STEPS];
    const oracle = oracleOf(name as keyof typeof STEPS);
    const entries = (await Promise.all(names.map(readDictionary))).flat(2);
    const words = [...entries, ...entries.map(script[back])];
    const characters = [...new Set(words.join(''))];
    const random = createRandom(20_250_328);
    const pick = (list: readonly string[]): string => list[random(list.length)] ?? '';
    const makers: ((line: string) => string)[] = [
      (line) => line + pick(words),
      (line) => line + pick(words).slice(0, 1 + random(3)),
      (line) => line + pick(words).slice(-1 - random(2)),
      (line) => line + pick(characters),
      (line) => line.slice(0, -1) + pick(words),
      (line) => line + pick(cutting),
      (line) => line + script[back](pick(words).slice(0, 2)) + pick(words).slice(random(2)),
    ];
    const lines = Array.from({ length: LINES }, () => {
      let line = '';
      for (let parts = 1 + random(6); parts > 0; parts -= 1) {
        line = (makers[random(makers.length)] as (line: string) => string)(line);
      }
      return line;
    });
    expect(lines.filter((line) => convert(line) !== oracle(line))).toEqual([]);
    const together = lines.join('');
    expect(convert(together) === oracle(together)).toBe(true);
  });
});
