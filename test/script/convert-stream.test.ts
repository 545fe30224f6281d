import { describe, expect, it } from 'vitest';
import { startIncremental } from '../../src/script/engine/converter.js';
import * as script from '../../src/script/index.js';
import { stream } from './stream.js';

describe('convertStream', () => {
  it.each(script.CONFIGURATIONS)('gives it at every cut: %s', (configuration) => {
    const converter = script[configuration];
    const oddities = [
      '一干二净干将干燥发型发展头发，軟體里的伺服器與資訊，為羣眾著想',
      '豈更車賈滑串 里凉 \u{2f800}\u{2f804} 頻樂发⿰木目、⿱艹⿰亻言、⿲亻言国',
      '\ud800发\udc00头发\ud83d\ud83d\ude00\udbff𠀀𠮷㓆\ufeff\u0000干',
    ];
    for (const oddity of oddities) {
      for (const text of [oddity, '為在中关村开幕'.repeat(9) + oddity]) {
        const whole = converter(text);
        const conversion = startIncremental(converter);
        for (let cut = 0; cut <= text.length; cut += 1) {
          const converted =
            conversion.push(text.slice(0, cut)) +
            conversion.push(text.slice(cut)) +
            conversion.finish();
          expect(converted).toBe(whole);
        }
      }
    }
  });

  it('gives any other function the whole text', async () => {
    const reverse = (text: string): string => [...text].reverse().join('');
    expect(await stream(reverse, ['一二', '三', ''])).toBe('三二一');
    expect(await stream(script.protectTerms(reverse, ['三']), ['一二', '三四', '五'])).toBe(
      '二一三五四',
    );
  });

  it('joins a pair that was cut', async () => {
    expect(await stream(script.s2t, ['㓆𠮷', '\ud842', '\udfb7', '\ud842'])).toBe('𠗣𠮷𠮷\ud842');
  });

  it('lets text through before the end', async () => {
    const { readable, writable } = script.convertStream(script.t2s);
    const reader = readable.getReader();
    const writer = writable.getWriter();
    const written = writer.write('論壇'.repeat(100));
    const { value = '' } = await reader.read();
    await written;
    expect('论坛'.repeat(100).startsWith(value)).toBe(true);
    expect(value.length).toBeGreaterThan(150);
  });
});
