import { describe, expect, it } from 'vitest';
import { toSimplified, toTraditional } from '../../src/script/index.js';

describe('toTraditional', () => {
  it.each([
    ['为软件园的群众', {}, '爲軟件園的羣衆'],
    ['为软件园的群众', { region: 'tw' }, '為軟件園的群眾'],
    ['为软件园的群众', { region: 'tw', phrases: true }, '為軟體園的群眾'],
    ['说服务器', { region: 'hk' }, '説服務器'],
    ['说服务器', { region: 'hk', phrases: true }, '説伺服器'],
  ] as const)('%s with %o is %s', (text, options, expected) => {
    expect(toTraditional(text, options)).toBe(expected);
  });

  it('names the regions there are', () => {
    const options = { region: 'jp' as 'hk' };
    expect(() => toTraditional('软件', options)).toThrow(
      new RangeError('Unknown region "jp"; there are tw, hk'),
    );
  });
});

describe('toSimplified', () => {
  it.each([
    ['爲軟件園', {}, '为软件园'],
    ['為軟體園', { region: 'tw' }, '为软体园'],
    ['為軟體園', { region: 'tw', phrases: true }, '为软件园'],
    ['説伺服器', { region: 'hk' }, '说伺服器'],
    ['説伺服器', { region: 'hk', phrases: true }, '说服务器'],
  ] as const)('%s with %o is %s', (text, options, expected) => {
    expect(toSimplified(text, options)).toBe(expected);
  });

  it.each([
    ['殢雲尤雨', '𣨼云尤雨'],
    ['團圞月', '团𪢮月'],
    ['樠溪', '𣗊溪'],
  ])('converts %s to %s where fonts may lack the character', (text, expected) => {
    expect(toSimplified(text, { tofuRisk: true })).toBe(expected);
    expect(toSimplified(text)).not.toBe(expected);
  });

  it('reads the region too where fonts may lack the character', () => {
    expect(toSimplified('為樠溪軟體', { region: 'tw', phrases: true, tofuRisk: true })).toBe(
      '为𣗊溪软件',
    );
    expect(toSimplified('説樠溪', { region: 'hk', tofuRisk: true })).toBe('说𣗊溪');
  });

  it('leaves all else as without that option', () => {
    const text = '論壇在中關村開幕，乾隆、乾燥、著作、瞭解';
    expect(toSimplified(text, { tofuRisk: true })).toBe(toSimplified(text));
  });
});
