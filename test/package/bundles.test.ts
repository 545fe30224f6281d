import { describe, expect, inject, test } from 'vitest';
import { bundle } from './in-folder.js';

const consumer = inject('consumer');

/** Names of the datasets that are in a bundle, by their modules or their rows. */
const datasetsIn = (used: readonly string[]): string[] =>
  [...new Set(used.flatMap((path) => /^luntan\/(?:src\/)?data\/(.+)\./.exec(path)?.[1] ?? []))]
    .filter((name) => name !== 'frozen')
    .sort();
const hasZod = (used: readonly string[]): boolean =>
  used.some((path) => /zod(-floor)?\//.test(path));
/** Modules of the formats that are in a bundle. */
const formatsIn = (used: readonly string[]): string[] =>
  used.flatMap((path) => /^luntan\/src\/formats\/(.+)\.ts$/.exec(path)?.[1] ?? []);
/** Modules of a bundle that read text, from which what writes is free. */
const readersIn = (used: readonly string[]): string[] =>
  used.filter((path) =>
    /^luntan\/src\/(text\/(dates|quantities|scan|repair|folding)|article)\//.test(path),
  );
const hasDictionary = (used: readonly string[]): boolean =>
  used.some((path) => /^luntan\/src\/script\/|opencc-js/.test(path));

describe('a bundle holds what is used and nothing else', () => {
  test.each([
    ['luntan', 'parseAmount'],
    ['luntan/text', 'parseAmount'],
  ])('from %s, %s: at most 16.9 kB, no zod, no dictionary, no dataset', async (from, name) => {
    const { gzip, used } = await bundle(consumer, `export { ${name} } from '${from}';`);
    expect(gzip).toBeLessThanOrEqual(16_900);
    expect(hasZod(used)).toBe(false);
    expect(hasDictionary(used)).toBe(false);
    expect(datasetsIn(used)).toEqual([]);
  });

  test('findMentions: at most 53.8 kB', async () => {
    const { gzip } = await bundle(consumer, `export { findMentions } from 'luntan';`);
    expect(gzip).toBeLessThanOrEqual(53_800);
  });

  test('one dataset does not drag another', async () => {
    for (const from of ['luntan', 'luntan/data', 'luntan/data/parks']) {
      const { used } = await bundle(consumer, `export { parks } from '${from}';`);
      expect(datasetsIn(used), from).toEqual(['parks']);
      expect(hasZod(used)).toBe(false);
    }
  });

  test('nor does a lookup in one collection', async () => {
    const { used } = await bundle(consumer, `export { getPark } from 'luntan';`);
    expect(datasetsIn(used)).toEqual(['parks']);
  });

  test.each([
    ['luntan', 'labelOf', 7_300],
    ['luntan/labels', 'labelOf', 7_300],
    ['luntan', 'formatAmount', 5_700],
    ['luntan', 'formatNumber', 2_650],
    ['luntan', 'nameOf', 1_100],
    ['luntan', 'formatEdtf', 9_100],
    ['luntan', 'caveatsOf', 8_850],
  ])(
    'from %s, %s: at most %i bytes, no zod, no dataset, no reader of text',
    async (from, name, most) => {
      const { gzip, used } = await bundle(consumer, `export { ${name} } from '${from}';`);
      expect(gzip).toBeLessThanOrEqual(most);
      expect(hasZod(used)).toBe(false);
      expect(hasDictionary(used)).toBe(false);
      expect(datasetsIn(used)).toEqual([]);
      expect(readersIn(used)).toEqual([]);
    },
  );

  test('nothing of labels and formats is in the bundle of someone who calls neither', async () => {
    for (const name of [
      'parseAmount',
      'findMentions',
      'readArticle',
      'nameOf',
      'getForum',
      'ForumSchema',
    ]) {
      const { used } = await bundle(consumer, `export { ${name} } from 'luntan';`);
      const theirs = /^luntan\/src\/(labels|formats|text\/display)\/|caveat/;
      expect(
        used.filter((path) => theirs.test(path)),
        name,
      ).toEqual([]);
    }
  });

  test('ids cost next to nothing', async () => {
    const { gzip, used } = await bundle(consumer, `export { PARK_KINDS } from 'luntan';`);
    expect(gzip).toBeLessThanOrEqual(400);
    expect(datasetsIn(used)).toEqual([]);
  });

  test('one schema does not drag another, and zod only once', async () => {
    const { text, used } = await bundle(consumer, `export { ParkSchema } from 'luntan';`, ['zod']);
    expect(text).toContain('national-high-tech-zone');
    expect(used.filter((path) => /schemas\/(forum|signing|statistic)\.ts$/.test(path))).toEqual([]);
    expect(datasetsIn(used)).toEqual([]);
    expect(text).not.toContain('zod/locales');
  });

  test('the article reader has no zod and no dictionary', async () => {
    const { used } = await bundle(consumer, `export { readArticle } from 'luntan';`);
    expect(hasZod(used)).toBe(false);
    expect(hasDictionary(used)).toBe(false);
  });

  test.each([
    ['toCsv', 3_300, /^(csv|field-order)/, []],
    ['toNdjson', 1_300, /^ndjson$/, []],
    // These show names that records give by ids, and hold the datasets of those.
    ['toJsonLd', 6_000, /^(json-ld|known-places$|local-time$)/, ['organizations', 'places']],
    ['toCalendarEvents', 15_800, /^(calendar|known-places$|local-time$)/, ['places']],
    ['toICalendar', 17_050, /^((to-i)?calendar|known-places$|local-time$)/, ['places']],
  ])(
    '%s has no zod and no other format: its datasets aside, at most %i B',
    async (name, most, own, datasets) => {
      for (const from of ['luntan', 'luntan/formats']) {
        const { gzip, used } = await bundle(consumer, `export { ${name} } from '${from}';`);
        expect(hasZod(used), from).toBe(false);
        expect(datasetsIn(used), from).toEqual(datasets);
        expect(hasDictionary(used), from).toBe(false);
        expect(readersIn(used), from).toEqual([]);
        expect(used.filter((path) => /^luntan\/src\/schemas\//.test(path))).toEqual([]);
        const others = formatsIn(used).filter((path) => !own.test(path));
        expect(others, from).toEqual(['check-record']);
        const sizes = await Promise.all(
          datasets.map((name) => bundle(consumer, `export { ${name} } from 'luntan/data';`)),
        );
        const held = sizes.reduce((sum, { gzip: size }) => sum + size, 0);
        expect(gzip - held, from).toBeLessThanOrEqual(most);
      }
    },
  );

  test.each([
    ['jsonSchemas', 19_000],
    ['extractionSchema', 3_500],
    ['fromExtraction', 93_000],
  ])('%s has no dataset and, zod aside, at most %i B', async (name, most) => {
    const code = `export { ${name} } from 'luntan/formats';`;
    expect(hasZod((await bundle(consumer, code)).used)).toBe(true);
    const { gzip, used } = await bundle(consumer, code, ['zod']);
    expect(datasetsIn(used)).toEqual([]);
    expect(hasDictionary(used)).toBe(false);
    expect(gzip).toBeLessThanOrEqual(most);
  });

  test('the whole root has no dictionary', async () => {
    const { used } = await bundle(consumer, `export * from 'luntan';`);
    expect(hasDictionary(used)).toBe(false);
  });

  test('an import that is not used leaves nothing', async () => {
    const { text } = await bundle(consumer, `import 'luntan'; import { parks } from 'luntan';`);
    expect(text.trim()).toBe('');
  });
});
