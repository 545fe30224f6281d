import { describe, expect, test } from 'vitest';
import { personTerms, toTraditionalName } from '../../src/cli/person-terms.js';
import { people } from '../../src/data/people.js';

describe('names of people', () => {
  test.each([
    ['于英杰', '于英傑'],
    ['范云', '范雲'],
    ['余华', '余華'],
    ['姜文', '姜文'],
    ['沈从文', '沈從文'],
    ['叶圣陶', '葉聖陶'],
    ['钟南山', '鍾南山'],
    ['万钢', '萬鋼'],
    ['丁薛祥', '丁薛祥'],
    ['陈云', '陳雲'],
  ])('%s is %s', (hans, hant) => {
    expect(toTraditionalName(hans)).toBe(hant);
  });

  test('every bundled person is protected on the way to traditional characters alone', () => {
    const names = people.flatMap(({ names: { hans } }) => hans ?? []);
    expect([...personTerms('s2twp').keys()]).toEqual(names);
    expect(personTerms('t2s').size).toBe(0);
  });
});
