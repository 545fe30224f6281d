import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carefulConverter, type CarefulOptions } from '../../../src/script/careful.js';
import { startIncremental } from '../../../src/script/engine/converter.js';
import { convertStream, protectTerms } from '../../../src/script/index.js';
import { generateLines } from '../generate-lines.js';
import { readDictionaryWords } from '../oracle.js';
import { readSet } from './read-set.js';

describe('carefulConverter', () => {
  it.each<[string, CarefulOptions, string, string]>([
    ['a phrase that cuts a word', { to: 'hant' }, '美国历史', '美國歷史'],
    ['a phrase that is one', { to: 'hant' }, '日历和理发店', '日曆和理髮店'],
    ['a phrase at the end', { to: 'hant' }, '头发', '頭髮'],
    ['a phrase that a mark breaks', { to: 'hant' }, '头，发', '頭，發'],
    ['line ends, blanks, letters', { to: 'hant' }, '一个\r\n中国 abc头发', '一個\r\n中國 abc頭髮'],
    ['Taiwan', { to: 'hant-TW' }, '里面的线', '裡面的線'],
    ['Hong Kong', { to: 'hant-HK' }, '里面说明', '裏面説明'],
    ['a name by its title', { to: 'hant' }, '教授于文涛到场', '教授于文濤到場'],
    ['a name from there on', { to: 'hant' }, '于文涛说。有于文涛的', '于文濤說。有于文濤的'],
    ['no name', { to: 'hant' }, '市长于昨日到场', '市長於昨日到場'],
    ['simplified from Taiwan', { to: 'hans' }, '隨著原著與專著', '随着原著与专著'],
    ['simplified from Hong Kong', { to: 'hans', from: 'hant-HK' }, '隨着說衞', '随着说卫'],
    ['a name in simplified', { to: 'hans' }, '徐乾學與乾隆', '徐乾学与乾隆'],
    ['press words', { to: 'hant-TW', vocabulary: 'press' }, '网络程序', '網路程序'],
    ['press words back', { to: 'hans', from: 'hant-TW', vocabulary: 'press' }, '網路', '网络'],
    [
      'press words of another region',
      { to: 'hant-HK', from: 'hant-TW', vocabulary: 'press' },
      '軟體與計程車',
      '軟件與的士',
    ],
    ['another region', { to: 'hant-HK', from: 'hant-TW' }, '臺灣說明', '台灣説明'],
    ['quotes', { to: 'hant', quotes: true }, '“头‘发’”it’s', '「頭『發』」it’s'],
    ['quotes back', { to: 'hans', quotes: true }, '「頭『髮』」', '“头‘发’”'],
    ['a list of names', { to: 'hant', names: ['岳发才'] }, '见岳发才', '見岳發才'],
    ['a map of names', { to: 'hant-TW', names: { 王峯: '王峯' } }, '王峯说', '王峯說'],
    ['a name in a word', { to: 'hant', names: ['于是'] }, '终于是他', '終於是他'],
    ['mixed text', { to: 'hant', from: 'mixed' }, '皇后來了。头发。後', '皇后來了。頭髮。後'],
    [
      'a sentence of each script by itself',
      { to: 'hant', from: 'mixed' },
      '范后說這裡。他说这里。',
      '范后說這裡。他說這裏。',
    ],
    ['mixed text to simplified', { to: 'hans', from: 'mixed' }, '头发乾隆。頭髮', '头发乾隆。头发'],
    ['nothing', { to: 'hant' }, '', ''],
    ['compatibility characters', { to: 'hant' }, '\uf9d1国', '六國'],
    ['descriptions', { to: 'hant' }, '⿰木国国', '⿰木国國'],
    ['lone surrogates', { to: 'hant' }, '\ud840国\udc00', '\ud840國\udc00'],
    ['characters beyond', { to: 'hans' }, '𠮷國', '𠮷国'],
  ])('knows %s', (_, options, text, expected) => {
    expect(carefulConverter(options)(text)).toBe(expected);
  });

  it('gives the same in pieces, wherever they are cut', () => {
    const sentences = ['boundaries.txt', 'names.txt'].flatMap(readSet);
    const sentence = fc.constantFrom(...sentences, '⿰木', '\ud840', '\n', '\uf9d1');
    const options: CarefulOptions[] = [
      { to: 'hant-TW', vocabulary: 'press', quotes: true },
      { to: 'hant-HK', from: 'mixed' },
      { to: 'hans' },
    ];
    for (const each of options) {
      const converter = carefulConverter(each);
      fc.assert(
        fc.property(fc.array(sentence), fc.infiniteStream(fc.nat(40)), (parts, sizes) => {
          const text = parts.join('');
          const conversion = startIncremental(converter);
          let converted = '';
          for (let from = 0; from < text.length;) {
            const { value: size = 1 } = sizes.next() as { value?: number };
            converted += conversion.push(text.slice(from, from + size + 1));
            from += size + 1;
          }
          expect(converted + conversion.finish()).toBe(converter(text));
        }),
        { numRuns: 60 },
      );
    }
  });

  it('gives the same cut in two at any place', () => {
    const text = readSet('names.txt').slice(-60).join('，');
    for (const options of [
      { to: 'hant-TW', vocabulary: 'press' },
      { to: 'hant', from: 'mixed', quotes: true },
      { to: 'hant-HK', names: ['余华', '范云'] },
      { to: 'hans', from: 'hant-TW', vocabulary: 'press' },
    ] satisfies CarefulOptions[]) {
      const converter = carefulConverter(options);
      const whole = converter(text);
      for (let cut = 0; cut <= text.length; cut += 1) {
        const conversion = startIncremental(converter);
        const head = conversion.push(text.slice(0, cut));
        expect(head + conversion.finish(text.slice(cut))).toBe(whole);
      }
    }
  });

  it('lets words come before names that the text has told', () => {
    const converter = carefulConverter({ to: 'hant' });
    expect(converter('范云说，要规范云服务。')).toBe('范雲說，要規範雲服務。');
    expect(converter('于洋表示，由于洋流变化')).toBe('于洋表示，由於洋流變化');
  });

  it('does not remember what another text told', () => {
    const converter = carefulConverter({ to: 'hant' });
    expect(converter('教授于文涛说')).toBe('教授于文濤說');
    expect(converter('有于文涛的')).toBe('有於文濤的');
  });

  it('takes any string', async () => {
    const lines = generateLines(await readDictionaryWords(), 7);
    const converters = (['hant-TW', 'hant-HK', 'hans'] as const).map((to) =>
      carefulConverter({ to, vocabulary: 'press', quotes: true }),
    );
    for (let i = 0; i < 3000; i += 1) {
      const line = lines.next().value;
      for (const converter of converters) expect(typeof converter(line)).toBe('string');
    }
  });

  it('is a converter as all others', async () => {
    const converter = protectTerms(carefulConverter({ to: 'hant' }), ['头发']);
    const stream = new Blob(['一个中国头发']).stream().pipeThrough(new TextDecoderStream());
    let converted = '';
    for await (const piece of stream.pipeThrough(convertStream(converter))) converted += piece;
    expect(converted).toBe('一個中國头发');
  });
});

describe('what carefulConverter refuses', () => {
  it.each([undefined, null, 'hant', 5])('the options %s', (options) => {
    expect(() => carefulConverter(options as never)).toThrow(TypeError);
  });

  it.each([
    [{}, 'Unknown target undefined; there are hans, hant, hant-TW, hant-HK'],
    [{ to: 'tw' }, 'Unknown target "tw"; there are hans, hant, hant-TW, hant-HK'],
    [{ to: 'hant', from: 'x' }, 'Unknown source "x"; there are hans'],
    [{ to: 'hant', from: null }, 'Unknown source object; there are hans'],
    [{ to: 'hant', vocabulary: 'x' }, 'Unknown vocabulary "x"; there are press, none'],
  ])('%j', (options, message) => {
    expect(() => carefulConverter(options as never)).toThrow(RangeError);
    expect(() => carefulConverter(options as never)).toThrow(message);
  });

  it('names that are no terms', () => {
    expect(() => carefulConverter({ to: 'hant', names: 5 as never })).toThrow(TypeError);
    expect(() => carefulConverter({ to: 'hant', names: [5] as never })).toThrow(TypeError);
    expect(() => carefulConverter({ to: 'hant', quotes: 'x' as never })).toThrow(TypeError);
  });

  it.each([null, undefined, 5, {}])('the text %s', (text) => {
    expect(() => carefulConverter({ to: 'hant' })(text as never)).toThrow(
      /^Expected a string, got /,
    );
  });
});
