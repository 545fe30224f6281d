import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protectTerms, s2t, s2twp, type Terms } from '../../src/script/index.js';

describe('protectTerms', () => {
  it.each<[string, Terms, string, string]>([
    ['a list', ['于英杰'], '于英杰发言', '于英杰發言'],
    ['a set', new Set(['于英杰']), '于英杰发言', '于英杰發言'],
    ['a record', { 于英杰: '于英傑' }, '于英杰发言', '于英傑發言'],
    ['a map', new Map([['范云', '范雲']]), '范云发言', '范雲發言'],
    ['a longer term over a shorter', { 于英: '一', 于英杰: '二' }, '于英杰、于英', '二、一'],
    ['a term inside a word that begins earlier', ['发言'], '发发言言', '發发言言'],
    [
      'a shorter term where the longer breaks off',
      { 中关: '一', 中关村论坛: '二' },
      '中关村',
      '一村',
    ],
    ['terms side by side', ['于', '云'], '于云于云', '于云于云'],
    ['a term that is all', ['头发'], '头发', '头发'],
    ['no terms', [], '头发', '頭髮'],
    ['an empty term', ['', '发'], '头发', '頭发'],
    ['what looks like a pattern', { '.*': '点', '(发)': '' }, '.*头发(发)', '点頭髮'],
    ['a term of odd units', ['\ud840', '\u0000发'], '\ud840\u0000发发', '\ud840\u0000发發'],
    ['the name of a property', { constructor: '发' }, 'constructor __proto__', '发 __proto__'],
  ])('knows %s', (_, terms, text, expected) => {
    expect(protectTerms(s2t, terms)(text)).toBe(expected);
  });

  it('lets no phrase reach into a term', () => {
    expect(s2t('头发')).toBe('頭髮');
    expect(protectTerms(s2t, ['头'])('头发')).toBe('头發');
  });

  it('protects what is protected already', () => {
    const names = protectTerms(s2t, { 范云: '范雲' });
    expect(protectTerms(names, ['发言'])('范云发言发展')).toBe('范雲发言發展');
  });

  it('takes any converter', () => {
    expect(protectTerms((text) => text.toUpperCase(), ['b'])('abc')).toBe('AbC');
  });

  it('gives the converted stretches and the terms, in order', () => {
    const word = fc.constantFrom<string[]>(
      '于英杰',
      '头发',
      '范云',
      '一干',
      '里',
      '，',
      '𠮷',
      '\ud840',
    );
    fc.assert(
      fc.property(fc.array(word), fc.uniqueArray(word), (parts, terms) => {
        const text = parts.join('');
        const expected = splitAtTerms(text, terms)
          .map((part) => (terms.includes(part) ? part : s2twp(part)))
          .join('');
        expect(protectTerms(s2twp, terms)(text)).toBe(expected);
      }),
    );
  });
});

describe('what protectTerms refuses', () => {
  it.each([null, undefined, 5, {}, ['于英杰']])('the text %s, as its converter does', (text) => {
    const guarded = protectTerms(s2t, ['于英杰']);
    expect(() => guarded(text as unknown as string)).toThrow(TypeError);
    expect(() => guarded(text as unknown as string)).toThrow(/^Expected a string, got /);
  });

  it.each([null, undefined, 5, '于英杰'])('the terms %s', (terms) => {
    expect(() => protectTerms(s2t, terms as unknown as Terms)).toThrow(
      /^Expected a list or a map of terms, got /,
    );
  });

  it.each([[[5]], [[null]], [{ 于: 5 }], [new Map([[1, '于']])], [new Set([undefined])]])(
    'terms that are no strings',
    (terms) => {
      expect(() => protectTerms(s2t, terms as unknown as Terms)).toThrow(
        /^Expected terms that are strings, got /,
      );
    },
  );

  it('a converter that is no function', () => {
    expect(() => protectTerms('s2t' as never, [])).toThrow('Expected a converter, got string');
  });
});

/** The text in stretches and terms, by the plainest way to the longest term at each place. */
function splitAtTerms(text: string, terms: readonly string[]): string[] {
  const longestFirst = terms.toSorted((a, b) => b.length - a.length);
  const parts = [''];
  for (let i = 0; i < text.length;) {
    const term = longestFirst.find((candidate) => text.startsWith(candidate, i));
    if (term === undefined) parts[parts.length - 1] += text[i] ?? '';
    else parts.push(term, '');
    i += term?.length ?? 1;
  }
  return parts;
}
