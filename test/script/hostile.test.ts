import { describe, expect, it } from 'vitest';
import { cpuTime } from '../cpu-time.js';
import * as script from '../../src/script/index.js';
import { oracleOf } from './oracle.js';

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

  it('reads descriptions that never end as opencc-js does, which needs exponential time', () => {
    const tails = ['', '国', '国国', '头发', '国⿲', '国头发国'];
    const texts = tails.flatMap((tail) =>
      Array.from({ length: 16 }, (_, depth) => `头发${'⿰'.repeat(depth + 1)}${tail}`),
    );
    for (const configuration of script.CONFIGURATIONS) {
      expect(texts.map(script[configuration])).toEqual(texts.map(oracleOf(configuration)));
    }
  });

  it('converts 100 MB in bounded memory', () => {
    const text = '简体中文的里程碑与软件园'.repeat(4_200_000);
    const before = process.memoryUsage();
    const converted = script.s2twp(text);
    const { external, arrayBuffers } = process.memoryUsage();
    expect(converted.length).toBe(text.length);
    expect(converted.endsWith('簡體中文的里程碑與軟體園')).toBe(true);
    // The result itself is a string; what comes beside it is a few buffers.
    expect(arrayBuffers - before.arrayBuffers + (external - before.external)).toBeLessThan(20e6);
  });
});
