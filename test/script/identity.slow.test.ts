import { beforeAll, describe, expect, it } from 'vitest';
import * as script from '../../src/script/index.js';
import { cases, some } from '../thorough.js';
import { generateLines } from './generate-lines.js';
import { oracleOf, readDictionaryWords } from './oracle.js';

const LINES = cases(60_000);

// Each class of text that a converter may get wrong without the generated lines showing it.
const ODDITIES: Readonly<Record<string, string>> = {
  empty: '',
  'a phrase that a longer phrase of a later dictionary contains': '三极管与乌兹别克斯坦',
  'a phrase over the edge of a phrase': '一干二净干将干燥发型发展头发',
  'names with characters of two readings': '于英杰、范云、钟南山、里程碑',
  'words of a region': '软件里程序员的内存条，服务器与互联网；網路資訊與伺服器',
  'compatibility characters': '豈更車賈滑串 里凉 \u{2f800}\u{2f804} 頻樂',
  'compatibility characters inside a phrase': '\uf9da馬\ufa0a龜\uf907',
  'a description': '⿰木目、⿱艹⿰亻言、⿲亻言国、⿳国国国发',
  'descriptions that do not end': '发⿰国 ⿰⿰发 ⿲发⿱国',
  'a description before a phrase': '⿰⿰一干二净头发',
  'astral characters': '𠀀𠮷𫝈𪠟𣗊樠𡞵㛟𠗣㓆',
  'lone surrogates': '\ud800发\udc00头发\ud83d\ud83d\ude00\udc00\udbff',
  'a lone surrogate at the end': '头发\ud840',
  'a lone surrogate at the start': '\udc0b头发',
  'NUL and other controls': '头\u0000发\u0001\u007f\u009f发',
  'U+FEFF first': '\ufeff头发',
  'U+FEFF inside': '头\ufeff发\ufeff',
  'replacement characters': '头\ufffd发\ufffe\uffff',
  'what is no Chinese': 'Hello, world! Ünïcödé — ελληνικά ひらがな カタカナ 한국어 🇨🇳👩‍👩‍👧',
};

let words: readonly string[];

beforeAll(async () => {
  words = await readDictionaryWords();
});

describe.each(script.CONFIGURATIONS)('%s equals opencc-js', (configuration) => {
  const convert = script[configuration];
  const oracle = oracleOf(configuration);

  // A matcher for each of a million texts would take longer than the conversion.
  function expectSame(texts: readonly string[]): void {
    expect(texts.filter((text) => convert(text) !== oracle(text))).toEqual([]);
  }

  it('for every word of every dictionary', () => {
    expect(words.length).toBeGreaterThan(100_000);
    expectSame(some(words));
  });

  it('for all words run together', () => {
    const together = some(words);
    expectSame([together.join(''), together.toReversed().join('，')]);
  });

  it.each(Object.entries(ODDITIES))('for %s', (_, text) => {
    const around = '在中关村开幕。'.repeat(20);
    expectSame([text, text + around, around + text, around + text + around]);
  });

  it('for generated lines', () => {
    const lines = generateLines(words, 20_240_425);
    expectSame(Array.from({ length: LINES }, () => lines.next().value));
  });

  it('for generated lines in one long text', () => {
    const lines = generateLines(words, 673_17);
    // No description may be left open far from the end: opencc-js takes exponential time over it.
    const text = Array.from({ length: cases(20_000) }, () => lines.next().value)
      .join('\n')
      .replace(/[\u2ff0-\u2fff]+/g, '⿰国');
    expectSame([text]);
  });
});
