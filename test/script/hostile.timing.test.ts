import { describe, expect, it } from 'vitest';
import { cpuTime } from '../cpu-time.js';
import * as script from '../../src/script/index.js';

/** CPU time that `run` takes at the best of three. */
const timeOf = (run: () => unknown): number =>
  Math.min(...[1, 2, 3].map(() => cpuTime(() => void run())));

const HOSTILE: Readonly<Record<string, string>> = {
  'descriptions that never end': '⿰',
  'descriptions that end too early': '⿲国',
  'descriptions between phrases': '⿰头发',
  'the beginnings of the longest phrases': '亚历杭德罗·冈萨雷斯·伊纳里',
  'a word that grows': '外鍵',
  'a character of a phrase alone': '干',
  'a character that no dictionary has': 'ー',
  'lone surrogates': '\ud840',
  'compatibility characters': '豈',
};

describe('hostile text', () => {
  it.each(Object.entries(HOSTILE))('takes linear time: %s', (_, part) => {
    for (const configuration of ['s2t', 's2twp', 'tw2sp', 'jp2t'] as const) {
      const short = part.repeat(20_000);
      const long = short.repeat(8);
      script[configuration](short);
      const ratio =
        timeOf(() => script[configuration](long)) / timeOf(() => script[configuration](short));
      expect(ratio, configuration).toBeLessThan(40);
    }
  });
});
