import { describe, expect, it } from 'vitest';
import * as script from '../../src/script/index.js';

describe('convert', () => {
  it.each(script.CONFIGURATIONS)('does what %s does', (configuration) => {
    const text = '软件园里的論壇 資訊 国学';
    expect(script.convert(text, configuration)).toBe(script[configuration](text));
  });

  it.each(['s2', 'toString', '__proto__', 'S2T', ''])(
    'names the configurations there are when asked for %j',
    (name) => {
      expect(() => script.convert('软件', name as script.Configuration)).toThrow(
        new RangeError(
          `Unknown configuration ${JSON.stringify(name)}; there are s2t, t2s, s2tw, tw2s, s2twp, tw2sp, s2hk, hk2s, s2hkp, hk2sp, t2tw, tw2t, t2hk, hk2t, t2jp, jp2t`,
        ),
      );
    },
  );

  it.each([undefined, 5, null, ['头发']])('says that it wants a string when given %j', (value) => {
    expect(() => script.s2t(value as unknown as string)).toThrow(
      new TypeError(`Expected a string, got ${typeof value}`),
    );
  });

  it('gives a text that stays as it is back', () => {
    const text = '论坛在中关村开幕。'.repeat(5000);
    expect(script.t2s(text)).toBe(text);
    expect(script.t2s(`${text}論`)).toBe(`${text}论`);
    expect(script.t2s(`論${text}`)).toBe(`论${text}`);
  });
});
