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

  it.each(['⿰木目', '⿱艹⿰亻言', '⿲亻言国，⿰⿰木目目'])(
    'lets text through behind %s, which is complete',
    (description) => {
      for (const converter of [script.s2t, script.s2twp]) {
        const conversion = startIncremental(converter);
        const converted = conversion.push(`头发${description}${'论坛'.repeat(100)}`);
        expect(converted.startsWith(`頭髮${description}論壇`)).toBe(true);
        expect(converted.length).toBeGreaterThan(150);
      }
    },
  );

  it('waits for the rest of a description', () => {
    const conversion = startIncremental(script.s2t);
    expect(conversion.push('⿲亻言')).toBe('');
    expect(conversion.push('国') + conversion.finish('国')).toBe('⿲亻言国國');
  });

  it('gives what protecting converters give, at every cut', () => {
    const terms = { 于: '于', 于英杰: '于英傑', 英杰发: '一', 发言人: '二', 头发: '三', 发: '四' };
    const text = '于英杰发言，于英杰发言人头发言于英发头发';
    for (const converter of [script.s2t, script.tw2sp, (part: string) => `<${part}>`]) {
      const protecting = script.protectTerms(converter, terms);
      for (let cut = 0; cut <= text.length; cut += 1) {
        const conversion = startIncremental(protecting);
        const converted = conversion.push(text.slice(0, cut)) + conversion.push(text.slice(cut));
        expect(converted + conversion.finish()).toBe(protecting(text));
      }
    }
  });

  it('gives a term, and all before it, as soon as no longer term begins with it', () => {
    const protecting = script.protectTerms(script.s2t, ['于', '于英杰', '范云']);
    const after = (piece: string): string => startIncremental(protecting).push(piece);
    expect(after('头发于英杰')).toBe('頭髮于英杰');
    expect(after('头发范云')).toBe('頭髮范云');
    expect(after('头发于')).not.toContain('于');
    expect(after('头发于英')).not.toContain('于');
    expect(after('头发于英雄')).toBe('頭髮于');
  });
});
