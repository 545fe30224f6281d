import { describe, expect, test } from 'vitest';
import { personTerms, toTraditionalName } from '../../src/cli/person-terms.js';
import { people } from '../../src/data/people.js';
import { protectTerms, s2t } from '../../src/script/index.js';

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
    expect([...personTerms('s2twp').keys()]).toEqual(expect.arrayContaining(names));
    expect(personTerms('t2s').size).toBe(0);
  });

  test('the traditional form is the one that a source shows', () => {
    const sourced = people.flatMap(({ names: { hans, hant, derived } }) =>
      hans === undefined || hant === undefined || hant === hans || derived?.includes('hant')
        ? []
        : [[hans, hant] as const],
    );
    expect(sourced.length).toBeGreaterThan(5);
    const terms = personTerms('s2t');
    for (const [hans, hant] of sourced) expect(terms.get(hans), hans).toBe(hant);
    // 鐘 against the 鍾 of most who bear the name: a source outweighs what is usual.
    expect(terms.get('钟永喜')).toBe('鐘永喜');
    expect(toTraditionalName('钟永喜')).toBe('鍾永喜');
  });

  test('a name is none at the end of a word', () => {
    const convert = protectTerms(s2t, personTerms('s2t'));
    expect(convert('范云在示范云平台上谈规范云服务。')).toBe('范雲在示範雲平臺上談規範雲服務。');
  });

  test('where no source has one, it is the usual one', () => {
    expect(personTerms('s2hk').get('于英杰')).toBe('于英傑');
    expect(personTerms('s2t').get('郭文杰')).toBe('郭文傑');
  });
});
