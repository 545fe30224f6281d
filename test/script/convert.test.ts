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
});
