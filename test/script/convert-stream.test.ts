import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { startIncremental } from '../../src/script/engine/converter.js';
import * as script from '../../src/script/index.js';
import { createRandom, generateLines } from './generate-lines.js';
import { readDictionaryWords } from './oracle.js';

async function stream(converter: script.Converter, pieces: readonly string[]): Promise<string> {
  let converted = '';
  await new ReadableStream<string>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  })
    .pipeThrough(script.convertStream(converter))
    .pipeTo(
      new WritableStream({
        write(piece) {
          converted += piece;
        },
      }),
    );
  return converted;
}

function cutAt(text: string, sizes: readonly number[]): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let i = 0; from < text.length; i += 1) {
    const size = sizes[i % sizes.length] ?? 1;
    pieces.push(text.slice(from, from + size));
    from += size;
  }
  return pieces;
}

let words: readonly string[];

beforeAll(async () => {
  words = await readDictionaryWords();
});

describe('convertStream', () => {
  it.each(script.CONFIGURATIONS)(
    'gives what %s gives for the whole text',
    async (configuration) => {
      const converter = script[configuration];
      await fc.assert(
        fc.asyncProperty(
          fc.integer(),
          fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1 }),
          async (seed, sizes) => {
            const lines = generateLines(words, seed);
            const text = Array.from({ length: 20 }, () => lines.next().value).join('');
            const pieces = cutAt(text, [...sizes, 1]);
            expect(await stream(converter, pieces)).toBe(converter(text));
          },
        ),
        { numRuns: 60 },
      );
    },
  );

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

  it('gives what a protecting converter gives for the whole text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.integer({ min: 1, max: 9 }), async (seed, size) => {
        const random = createRandom(seed);
        const pick = (): string => words[random(words.length)] ?? '';
        const terms = Array.from({ length: 20 }, pick);
        const protecting = script.protectTerms(script.s2twp, [
          ...terms,
          ...terms.map((term) => term + pick()),
        ]);
        const text = Array.from({ length: 60 }, () =>
          random(2) === 0 ? pick() : (terms[random(terms.length)] ?? ''),
        ).join('');
        expect(await stream(protecting, cutAt(text, [size]))).toBe(protecting(text));
      }),
    );
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
