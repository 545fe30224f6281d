import { describe, expect, test } from 'vitest';
import * as ids from '../../src/ids/index.js';
import { type EnumName, labelOf } from '../../src/labels/index.js';
import { s2t, t2s } from '../../src/script/index.js';

/** Every enum that the ids layer exports: what is no list of ids. */
const ENUMS = Object.entries(ids as Record<string, unknown>).flatMap(([name, tuple]) =>
  Array.isArray(tuple) && !name.endsWith('_IDS') ? [[name, tuple as string[]] as const] : [],
);

/** Where the traditional form is another word: 晶片 for 芯片. */
const REGIONAL: Record<string, string> = { 芯片: '晶片', 运营: '营运' };

/** As one calls it with names that come from elsewhere. */
const label = labelOf as (enumName: string, value: string, locale: string) => string;

describe('every value of every enum', () => {
  test('there are enums', () => {
    expect(ENUMS.length).toBeGreaterThan(25);
  });

  test.each(ENUMS)('%s', (name, values) => {
    for (const value of values) {
      const [en, hans, hant] = ['en', 'zh-Hans', 'zh-Hant'].map((tag) => label(name, value, tag));
      expect(en, value).toMatch(/^[A-Za-z][A-Za-z0-9 &:()-]*$/);
      expect(hans, value).toMatch(/\p{Script=Han}/u);
      expect(hant, value).toMatch(/\p{Script=Han}/u);
      expect(hans, value).not.toMatch(/^\s|\s$/);
      // Each form is in its own script, character by character, and says the same.
      expect(t2s(hans ?? ''), value).toBe(hans);
      expect(
        s2t(hant ?? '').replace(/[臺羣]/, (char) => t2s(char)),
        value,
      ).toBe(hant);
      expect(t2s(hant ?? ''), value).toBe(REGIONAL[hans ?? ''] ?? hans);
    }
  });

  test('values of one enum have words of their own, where they are told apart by them', () => {
    for (const [name, values] of ENUMS.filter(([each]) => each !== 'MEASURES')) {
      for (const tag of ['en', 'zh-Hans', 'zh-Hant']) {
        const words = values.map((value) => label(name, value, tag));
        expect(new Set(words).size, name).toBe(values.length);
      }
    }
  });
});

describe('names of enums', () => {
  test.each([
    ['EVENT_STATUSES', 'EventStatus', 'eventStatus', 'planned'],
    ['SOURCE_QUALITIES', 'SourceQuality', 'sourceQuality', 'A'],
    ['SUB_FORUM_KINDS', 'SubForumKind', 'subForumKind', 'opening'],
    ['CONFIDENCES', 'Confidence', 'confidence', 'high'],
    ['MEASURES', 'Measure', 'measure', 'views'],
    ['APPROXIMATIONS', 'Approximation', 'approximation', 'about'],
  ])('%s, %s, %s', (tuple, type, field, value) => {
    const words = [tuple, type, field].map((name) => label(name, value, 'zh-CN'));
    expect(new Set(words).size).toBe(1);
  });

  test('no two enums share a name', () => {
    const names = new Set(ENUMS.map(([name]) => name.replace(/(?:(?<=STATUS)E)?S$/, '')));
    expect(names.size).toBe(ENUMS.length);
  });

  test.each(['EventState', '', 'toString', '__proto__', 'FORUM_IDS'])('%s is none', (name) => {
    expect(() => label(name, 'planned', 'en')).toThrow(RangeError);
    expect(() => label(name, 'planned', 'en')).toThrow(/EVENT_STATUSES, RELEASE_STATUSES/);
  });

  test.each(['PLANNED', '', 'constructor', '__proto__'])('%s is no value', (value) => {
    const call = () => label('EVENT_STATUSES', value, 'en');
    expect(call).toThrow(RangeError);
    expect(call).toThrow(
      `expected EVENT_STATUSES to be one of planned, held, postponed, cancelled, got ${JSON.stringify(value)}`,
    );
  });
});

test.each([
  ['zh-TW', '綜合保稅區'],
  ['yue', '綜合保稅區'],
  ['zh-SG', '综合保税区'],
  ['fr', 'comprehensive bonded zone'],
  ['not a locale', 'comprehensive bonded zone'],
])('in %s', (locale, word) => {
  expect(labelOf('ParkKind' satisfies EnumName, 'comprehensive-bonded-zone', locale)).toBe(word);
});
