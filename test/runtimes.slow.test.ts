import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleReading } from '../src/article/index.js';
import { afterEach, describe, expect, test, vi } from 'vitest';

/*
 * What platforms lack (Hermes, old Safari, embedded engines), taken away one at a time: the answer is the
 * same, or says that it is not.
 */

const SRC = join(import.meta.dirname, '../src');
const LONG = '软件与网络的里程碑,于英杰在中关村软件园谈头发。'.repeat(20);
const SHIFTED = '本届论坛由??萍紙@區承办,产业园区要把技術(shù)用于实践,創(chuàng)新驅動(dòng)。';
const TAGS = [
  'zh-CN',
  'zh-TW',
  'zh-HK',
  'zh-MO',
  'yue',
  'zh-Hans-TW',
  'zh_SG',
  'en',
  'en-US',
  'de',
  'x?',
  '',
];

/** Everything that the public surface shows, from modules that are loaded anew. */
async function answers() {
  vi.resetModules();
  const text = await import('../src/text/index.js');
  const script = await import('../src/script/index.js');
  const labels = await import('../src/labels/index.js');
  const lookup = await import('../src/lookup/index.js');
  const formats = await import('../src/formats/index.js');
  const article = await import('../src/article/index.js');
  const forum = lookup.getForum('zgc-forum-2024');
  const repaired = text.repairText(SHIFTED);
  const reading: Partial<ArticleReading> = article.readArticle(LONG);
  // Told of below, by repairText.
  delete reading.unavailable;
  return {
    converted: script.CONFIGURATIONS.map((name) => script.convert(LONG, name)),
    lone: script.s2t(`${'软件\ud840'.repeat(50)}`),
    protected: script.protectTerms(script.s2t, { 于英杰: '于英傑' })(LONG),
    candidates: script.candidates('发'),
    names: TAGS.map((tag) => lookup.nameOf(forum, tag)),
    labels: TAGS.map((tag) => labels.labelOf('ParkKind', 'comprehensive-bonded-zone', tag)),
    dates: TAGS.map((locale) => lookup.formatEdtf('2024-04-25/2024-04-29', { locale })),
    caveats: TAGS.map((tag) => lookup.caveatsOf(forum, tag)),
    amounts: TAGS.map((locale) =>
      text.formatAmount(text.parseAmount('超过673.17亿元'), { locale }),
    ),
    dollars: text.formatAmount(text.parseAmount('3亿美元'), { locale: 'zh-TW' }),
    calendar: TAGS.map((locale) => formats.toICalendar([forum], { locale })),
    table: formats.toCsv([forum]),
    linked: formats.toJsonLd(forum, { locale: 'zh-TW' }),
    found: lookup.findEntities(LONG),
    redirect: lookup.findRecord('zgc-forum-2024-strands'),
    reading,
    repaired: { ...repaired },
    glosses: text.repairText('科技創(chuàng)新、產(chǎn)業升級').text,
    stream: typeof script.convertStream,
  };
}

const whole = await answers();

/** A class of the platform that refuses what it is not told to know. */
function decoderOf(labels: readonly string[]) {
  return class extends TextDecoder {
    constructor(label = 'utf-8', options?: TextDecoderOptions) {
      if (!labels.includes(label)) throw new RangeError(`no ${label}`);
      super(label, options);
    }
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('without', () => {
  test('nothing, for comparison: all is there', () => {
    expect(whole.repaired.unavailable).toBeUndefined();
    expect(whole.repaired.edits.map(({ kind }) => kind)).toContain('byte-shift');
    expect(whole.names[1]).toMatchObject({ lang: expect.stringMatching(/^zh-Han/) as string });
  });

  const withoutGbk = async (): Promise<void> => {
    const { repaired, ...others } = await answers();
    const { repaired: known, ...rest } = whole;
    expect(others).toEqual(rest);
    // Fewer repairs, and each of them one that is made elsewhere too; the result says so.
    expect(repaired.unavailable).toEqual(['mojibake', 'byte-shift']);
    for (const edit of repaired.edits) expect(known.edits).toContainEqual(edit);
  };

  test('TextDecoder', async () => {
    vi.stubGlobal('TextDecoder', undefined);
    await withoutGbk();
  });

  test('all of TextDecoder but UTF-8', async () => {
    vi.stubGlobal('TextDecoder', decoderOf(['utf-8']));
    await withoutGbk();
  });

  test('TextDecoder of anything but UTF-8, which reads everything as that', async () => {
    vi.stubGlobal(
      'TextDecoder',
      class extends TextDecoder {
        constructor(_: string, options?: TextDecoderOptions) {
          super('utf-8', options);
        }
      },
    );
    await withoutGbk();
  });

  test('TextDecoder of GBK', async () => {
    vi.stubGlobal('TextDecoder', decoderOf(['utf-8', 'utf-16le']));
    await withoutGbk();
  });

  test('TextDecoder of UTF-16', async () => {
    vi.stubGlobal('TextDecoder', decoderOf(['utf-8', 'gbk']));
    expect(await answers()).toEqual(whole);
  });

  test('Intl.Locale', async () => {
    vi.stubGlobal('Intl', Object.create(Intl, { Locale: { value: undefined } }));
    expect(await answers()).toEqual(whole);
  });

  test('Intl.DisplayNames', async () => {
    vi.stubGlobal('Intl', Object.create(Intl, { DisplayNames: { value: undefined } }));
    const { dollars, ...others } = await answers();
    expect({ ...others, dollars: whole.dollars }).toEqual(whole);
    expect(dollars).toBe('3億USD');
  });

  test('Object.hasOwn and Array.prototype.toReversed', async () => {
    const { hasOwn } = Object;
    const { toReversed } = Array.prototype;
    Reflect.deleteProperty(Object, 'hasOwn');
    Reflect.deleteProperty(Array.prototype, 'toReversed');
    try {
      const told = await answers();
      Object.assign(Object, { hasOwn });
      expect(told).toEqual(whole);
    } finally {
      Object.defineProperty(Object, 'hasOwn', {
        value: hasOwn,
        writable: true,
        configurable: true,
      });
      Object.defineProperty(Array.prototype, 'toReversed', {
        value: toReversed,
        writable: true,
        configurable: true,
      });
    }
  });

  test('TransformStream', async () => {
    vi.stubGlobal('TransformStream', undefined);
    expect(await answers()).toEqual(whole);
    const { convertStream, s2t } = await import('../src/script/index.js');
    expect(() => convertStream(s2t)).toThrow(
      new TypeError(
        'expected a platform that has TransformStream; without it, call the converter with the whole text',
      ),
    );
  });
});

test('no code but that of the command uses what engines before 2022 lack', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('cli'),
  );
  const LATE =
    /\bObject\.(?:hasOwn|groupBy)\b|\.(?:toReversed|toSorted|toSpliced|with|isWellFormed|toWellFormed)\(|\bstructuredClone\(|\bIntl\.Segmenter\b|\bnew WeakRef\b/;
  const late = files.flatMap((file) =>
    readFileSync(join(SRC, file), 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(?:\/\/|\*|\/\*)/.test(line) && LATE.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(late).toEqual([]);
});
