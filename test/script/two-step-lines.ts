import { createRandom } from './generate-lines.js';
import { oracleOf, readDictionary } from './oracle.js';

/** Both steps of each configuration that has two, and what turns the words of one into those of the other. */
export const STEPS = {
  tw2s: [['TSPhrases', 'TWVariantsRevPhrases', 'TWVariantsRev'], 't2tw'],
  tw2sp: [['TSPhrases', 'TWPhrasesRev', 'TWVariantsRevPhrases', 'TWVariantsRev'], 't2tw'],
  hk2s: [['TSPhrases', 'HKVariantsRevPhrases', 'HKVariantsRev'], 't2hk'],
  hk2sp: [['TSPhrases', 'HKPhrasesRev', 'HKVariantsRevPhrases', 'HKVariantsRev'], 't2hk'],
  s2tw: [['TWVariants', 'TWVariantsPhrases'], 't2s'],
  s2twp: [['TWPhrases', 'TWVariants', 'TWVariantsPhrases'], 't2s'],
  s2hk: [['HKVariants', 'HKVariantsPhrases'], 't2s'],
  s2hkp: [['HKPhrases', 'HKVariants', 'HKVariantsPhrases'], 't2s'],
} as const;

/** Text that takes one step after the other, where all else takes both at once. */
const EVERY_STEP = ['\uf900', '\uf9da', '\u{2f800}', '⿰木目', '⿱'];

export type TwoSteps = keyof typeof STEPS;

/**
 * Endless lines that are hard on a configuration of two steps: generated lines seldom have phrases of one step that what
 * the other step makes begins or ends; these have little else.
 */
export async function twoStepLines(
  name: TwoSteps,
  seed: number,
): Promise<Generator<string, never>> {
  const [names, backwards] = STEPS[name];
  const back = oracleOf(backwards);
  const cutting = (await readDictionary('STPhrases')).flat();
  const entries = (await Promise.all(names.map(readDictionary))).flat(2);
  const words = [...entries, ...entries.map(back)];
  const characters = [...new Set(words.join(''))];
  const random = createRandom(seed);
  const pick = (list: readonly string[]): string => list[random(list.length)] ?? '';
  const makers: ((line: string) => string)[] = [
    (line) => line + pick(words),
    (line) => line + pick(words).slice(0, 1 + random(3)),
    (line) => line + pick(words).slice(-1 - random(2)),
    (line) => line + pick(characters),
    (line) => line.slice(0, -1) + pick(words),
    (line) => line + pick(cutting),
    (line) => line + back(pick(words).slice(0, 2)) + pick(words).slice(random(2)),
    (line) => line + pick(words).slice(0, 1 + random(3)) + pick(EVERY_STEP),
  ];
  return (function* () {
    for (;;) {
      let line = '';
      for (let parts = 1 + random(6); parts > 0; parts -= 1) {
        line = (makers[random(makers.length)] as (line: string) => string)(line);
      }
      yield line;
    }
  })();
}

/**
 * Endless lines of words of which each begins with the last characters of the former, or of what that becomes: wherever
 * one ends, another may begin, cut, or reach over.
 */
export async function chainedLines(
  name: TwoSteps,
  seed: number,
): Promise<Generator<string, never>> {
  const [names] = STEPS[name];
  const dictionaries = await Promise.all(names.map(readDictionary));
  const rareAmong = dictionaries.flat();
  if (name.startsWith('s2')) dictionaries.push(await readDictionary('STPhrases'));
  const entries = dictionaries.flat();
  const beginning = new Map<string, [source: string, target: string][]>();
  for (const entry of entries) {
    for (let length = 1; length < Math.min(4, entry[0].length); length += 1) {
      const start = entry[0].slice(0, length);
      const others = beginning.get(start);
      if (others) others.push(entry);
      else beginning.set(start, [entry]);
    }
  }
  // Two characters at the end of a word seldom begin another: those that do come one after the other.
  const rare = rareAmong.filter(([word]) => word.length > 2 && beginning.has(word.slice(-2)));
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  return (function* () {
    for (let count = 0; ; count += 1) {
      const isRare = count % 2 === 0 && rare.length > 0;
      let [line, becomes] = isRare
        ? (rare[(count / 2) % rare.length] as [string, string])
        : pick(pick(dictionaries));
      for (let parts = random(4); parts >= 0; parts -= 1) {
        const former = random(3) > 0 ? line : becomes;
        const length = [3, 2, 1].find((each) => beginning.has(former.slice(-each))) ?? 0;
        const [word, converted] =
          length === 0 ? pick(entries) : pick(beginning.get(former.slice(-length)) ?? []);
        line += word.slice(length);
        becomes = converted;
      }
      yield random(2) === 0 ? line : line + pick(pick(dictionaries))[0];
    }
  })();
}
