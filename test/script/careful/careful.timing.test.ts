import { describe, expect, it } from 'vitest';
import { carefulConverter, convertMarkup } from '../../../src/script/careful.js';
import { cpuTime } from '../../cpu-time.js';

const FORMATS = ['html', 'markdown', 'srt', 'json'] as const;

describe('carefulConverter', () => {
  it.each(['国历', '一个中国教授于', '只', '于', '、于', '⿰', '“', '周'])(
    'takes linear time for %s again and again',
    (piece) => {
      const converter = carefulConverter({ to: 'hant-TW', vocabulary: 'press' });
      const timeOf = (length: number): number => {
        const text = piece.repeat(length / piece.length);
        return cpuTime(() => void converter(text));
      };
      timeOf(20_000);
      expect(timeOf(320_000) / Math.max(timeOf(20_000), 1)).toBeLessThan(80);
    },
  );
});

describe('convertMarkup', () => {
  it.each(
    FORMATS.flatMap((format) =>
      [
        '<',
        '<a ',
        '<a x="',
        '<!--',
        '<?',
        '<script>',
        '`',
        '` `` ',
        '[a](',
        '"\\',
        '[',
        '{"a":',
        '1\n',
      ].map((piece) => [format, piece] as const),
    ),
  )('takes linear time in %s for %j', (format, piece) => {
    const timeOf = (count: number): number => {
      const markup = piece.repeat(count);
      return cpuTime(() => void convertMarkup((text) => text, markup, { format }));
    };
    timeOf(2000);
    expect(timeOf(32_000) / Math.max(timeOf(2000), 1)).toBeLessThan(100);
  });
});
