import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  AnyRecordSchema,
  ForumSchema,
  SigningDraftSchema,
  SourceSchema,
  explain,
} from '../../src/schemas/index.js';
import { MINIMAL } from './records.js';

function explained(schema: z.ZodType, input: unknown, locale?: 'en' | 'zh-Hans' | 'zh-Hant') {
  const { error } = schema.safeParse(input);
  if (!error) throw new Error('expected input that fails');
  return explain(error, input, locale === undefined ? {} : { locale });
}

describe('explain', () => {
  const backwards = { ...MINIMAL.forum, startDate: '2026-03-02', endDate: '2026-03-01' };

  test('says id, path, rule and what was expected', () => {
    expect(explained(ForumSchema, backwards)).toBe(
      'city-forum-3: endDate: expected the end not to lie before the start; received "2026-03-01" [dates-in-order]',
    );
  });

  test('speaks Chinese in both scripts, of our rules', () => {
    expect(explained(ForumSchema, backwards, 'zh-Hans')).toBe(
      'city-forum-3：endDate：结束日期不得早于开始日期；收到 "2026-03-01" [dates-in-order]',
    );
    expect(explained(ForumSchema, backwards, 'zh-Hant')).toBe(
      'city-forum-3：endDate：結束日期不得早於開始日期；收到 "2026-03-01" [dates-in-order]',
    );
  });

  test('and of zod, without setting its locale for anyone', () => {
    const before = z.config().localeError;
    const untyped = { ...MINIMAL.forum, year: '2026' };
    expect(explained(ForumSchema, untyped)).toBe(
      'city-forum-3: year: Invalid input: expected number, received string [invalid_type]',
    );
    expect(explained(ForumSchema, untyped, 'zh-Hans')).toMatch(
      /^city-forum-3：year：无效输入：期望 (数字|number)，实际接收 string/,
    );
    expect(explained(ForumSchema, untyped, 'zh-Hant')).toContain('year：無效的輸入值');
    expect(z.config().localeError).toBe(before);
  });

  test('names what a key or an enum may be', () => {
    expect(explained(ForumSchema, { ...MINIMAL.forum, status: 'done' })).toContain(
      'status: Invalid option: expected one of "planned"|"held"|"postponed"|"cancelled"; received "done"',
    );
    expect(explained(AnyRecordSchema, { ...MINIMAL.forum, type: 'conference' }, 'zh-Hans')).toMatch(
      /^city-forum-3：type：无效选项：期望以下之一 "forum-series"\|"forum"/,
    );
  });

  test('a pattern is told by our rule, not by its expression', () => {
    const line = explained(AnyRecordSchema, { ...MINIMAL.forum, id: 'City Forum' });
    expect(line).toBe(
      'City Forum: id: expected an id of lower-case words joined by hyphens, such as zgc-forum-2024; received "City Forum" [id-form]',
    );
  });

  test('a union is told by the branch that was meant', () => {
    const input = { ...MINIMAL.signing, parties: [{ id: 'Bad Id' }] };
    expect(explained(SigningDraftSchema, input)).toContain('parties[0].id: expected an id');
  });

  test('in a list, each line has the id of its own record', () => {
    const input = [MINIMAL.forum, { ...MINIMAL.source, quality: 'E' }];
    expect(explained(z.array(z.union([ForumSchema, SourceSchema])), input)).toMatch(
      /^city-gazette: \[1\]\.quality: Invalid option/,
    );
  });

  test('several issues are several lines', () => {
    const input = { ...MINIMAL.forum, year: 1, seriesId: '' };
    expect(explained(ForumSchema, input).split('\n')).toHaveLength(2);
  });

  test('works on what is no object, and on schemas that are not ours', () => {
    expect(explained(ForumSchema, null)).toBe(
      'Invalid input: expected object, received null [invalid_type]',
    );
    const custom = z.string().refine((text) => text === 'x', 'only x');
    expect(explained(custom, 'y', 'zh-Hans')).toBe('only x [custom]');
  });

  test('what JSON cannot hold is shown all the same', () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    const sideless = { ...MINIMAL.signing, parties: [circular, circular] };
    for (const input of [{ ...MINIMAL.forum, names: { x: 1n } }, sideless]) {
      expect(explained(AnyRecordSchema, input)).not.toBe('');
    }
    const even = z.bigint().refine((value) => value % 2n === 0n, {
      error: 'even',
      params: { rule: 'id-form' },
    });
    expect(explained(even, 3n)).toMatch(/; received 3n \[id-form\]$/);
    const refused = z.looseObject({}).refine(() => false, { params: { rule: 'id-form' } });
    expect(explained(refused, circular)).toMatch(/; received \[object Object\] \[id-form\]$/);
  });

  test('an empty name is one fault', () => {
    const input = { ...MINIMAL.forum, names: { hans: '' } };
    expect(explained(ForumSchema, input)).toBe(
      'city-forum-3: names.hans: expected a text with something to read in it; received "" [text-present]',
    );
  });

  test('one line an issue, whatever the ids, keys and messages hold', () => {
    const input = { ...MINIMAL.forum, id: 'city\nforum', 'a\r\nkey': 1 };
    expect(explained(ForumSchema, input).split('\n')).toHaveLength(2);
    expect(explained(ForumSchema, input)).not.toMatch(/[\r\u2028\u2029]/);
    const custom = z.string().refine(() => false, 'two\nlines');
    expect(explained(custom, 'y')).toBe('two lines [custom]');
  });

  test('a long value is cut', () => {
    const line = explained(ForumSchema, { ...MINIMAL.forum, startDate: 'x'.repeat(1000) });
    expect(line.length).toBeLessThan(300);
  });

  test('an unknown locale is refused by name', () => {
    const { error } = ForumSchema.safeParse(null);
    if (!error) throw new Error('expected input that fails');
    const locale = 'fr' as 'en';
    expect(() => explain(error, null, { locale })).toThrow(
      new RangeError('expected a locale of en, zh-Hans, zh-Hant, got fr'),
    );
  });
});
