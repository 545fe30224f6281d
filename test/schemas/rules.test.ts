import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import {
  AnyRecordSchema,
  EdtfIntervalSchema,
  EdtfSchema,
  MoneySchema,
  NamesSchema,
  PartialListSchema,
  QuantitySchema,
  RULES,
  type RuleName,
  SourceRefSchema,
  StatisticSchema,
} from '../../src/schemas/index.js';
import { RULES_HANS, RULES_HANT } from '../../src/schemas/rule-messages.js';
import { MINIMAL } from './records.js';

const quantity = { value: 50, unit: '家', approximation: 'exact' };
const money = { value: 1, unit: '元', approximation: 'exact', currency: 'CNY' };
const { forum, signing, statistic, park, organization } = MINIMAL;
const host = { id: 'unesco', role: 'host' };

/** What breaks each rule, and beside it the nearest thing that does not. */
const CASES: readonly (readonly [RuleName, z.ZodType, bad: unknown, good: unknown])[] = [
  ['id-form', AnyRecordSchema, { ...forum, seriesId: 'City Forum' }, forum],
  [
    'path-form',
    SourceRefSchema,
    { source: 'a', fields: ['hosts[0]'] },
    { source: 'a', fields: ['hosts.unesco'] },
  ],
  ['currency-form', MoneySchema, { ...money, currency: 'rmb' }, money],
  [
    'country-form',
    AnyRecordSchema,
    { ...organization, country: 'China' },
    { ...organization, country: 'CN' },
  ],
  [
    'division-form',
    AnyRecordSchema,
    { ...park, district: '海淀' },
    { ...park, district: '110108' },
  ],
  [
    'duration-form',
    AnyRecordSchema,
    { ...MINIMAL['forum-series'], recurrence: 'yearly' },
    { ...MINIMAL['forum-series'], recurrence: 'P1Y' },
  ],
  ['edtf-form', EdtfSchema, '2024-13', '2024-12'],
  ['edtf-interval', EdtfIntervalSchema, '2024', '2024/2027'],
  ['text-present', NamesSchema, { en: '' }, { en: 'Forum' }],
  ['text-present', NamesSchema, { hans: ' \u3000\n' }, { hans: ' 论坛' }],
  [
    'text-present',
    NamesSchema,
    { en: 'Forum', aliases: [{ kind: 'short', text: '\t' }] },
    { en: 'Forum', aliases: [{ kind: 'short', text: 'F' }] },
  ],
  [
    'text-present',
    AnyRecordSchema,
    { ...forum, theme: { en: ' ' } },
    { ...forum, theme: { en: 'A' } },
  ],
  [
    'name-form-present',
    NamesSchema,
    { aliases: [{ kind: 'short', text: '论坛' }] },
    { en: 'Forum' },
  ],
  [
    'derived-form-present',
    NamesSchema,
    { hans: '论坛', derived: ['hant'] },
    { hans: '论坛', hant: '論壇', derived: ['hant'] },
  ],
  ['item-unique', AnyRecordSchema, { ...forum, hosts: [host, host] }, { ...forum, hosts: [host] }],
  [
    'literal-one-field',
    SourceRefSchema,
    { source: 'a', literal: '3家' },
    { source: 'a', literal: '3家', fields: ['count'] },
  ],
  [
    'literal-one-field',
    SourceRefSchema,
    { source: 'a', literal: '3家', fields: ['a', 'b'] },
    { source: 'a', fields: ['a', 'b'] },
  ],
  [
    'value-or-bounds',
    QuantitySchema,
    { ...quantity, approximation: 'range' },
    { ...quantity, value: null, approximation: 'range', min: 1, minInclusive: true },
  ],
  ['value-or-bounds', QuantitySchema, { ...quantity, value: null }, quantity],
  [
    'bounds-in-order',
    QuantitySchema,
    {
      value: null,
      unit: '家',
      approximation: 'range',
      min: 5,
      max: 3,
      minInclusive: true,
      maxInclusive: true,
    },
    {
      value: null,
      unit: '家',
      approximation: 'range',
      min: 3,
      max: 5,
      minInclusive: true,
      maxInclusive: true,
    },
  ],
  [
    'bound-with-flag',
    QuantitySchema,
    { ...quantity, min: 50 },
    { ...quantity, min: 50, minInclusive: true },
  ],
  ['bound-with-flag', QuantitySchema, { ...quantity, maxInclusive: true }, quantity],
  [
    'bounds-fit-approximation',
    QuantitySchema,
    { ...quantity, approximation: 'above', min: 50, minInclusive: true },
    { ...quantity, approximation: 'above', min: 50, minInclusive: false },
  ],
  [
    'bounds-fit-approximation',
    QuantitySchema,
    { ...quantity, approximation: 'nearly', min: 40, minInclusive: true },
    { ...quantity, approximation: 'nearly', max: 50, maxInclusive: false },
  ],
  [
    'bounds-fit-approximation',
    QuantitySchema,
    { ...quantity, max: 60, maxInclusive: true },
    {
      ...quantity,
      approximation: 'and-some',
      min: 50,
      minInclusive: false,
      max: 60,
      maxInclusive: false,
    },
  ],
  [
    'bounds-fit-approximation',
    QuantitySchema,
    { ...quantity, approximation: 'about', min: 45, minInclusive: true },
    { ...quantity, approximation: 'about' },
  ],
  [
    'bounds-fit-approximation',
    QuantitySchema,
    { ...quantity, approximation: 'at-least', min: 50, minInclusive: false },
    { ...quantity, approximation: 'at-least', min: 50, minInclusive: true },
  ],
  [
    'bounds-fit-approximation',
    QuantitySchema,
    { ...quantity, approximation: 'at-most', max: 50, maxInclusive: false },
    { ...quantity, approximation: 'at-most', max: 50, maxInclusive: true },
  ],
  [
    'bounds-fit-approximation',
    QuantitySchema,
    { ...quantity, approximation: 'order', min: 50, minInclusive: false },
    {
      ...quantity,
      approximation: 'order',
      min: 50,
      minInclusive: true,
      max: 500,
      maxInclusive: false,
    },
  ],
  [
    'dates-in-order',
    AnyRecordSchema,
    { ...forum, startDate: '2026-03-02', endDate: '2026-03-01' },
    { ...forum, startDate: '2026-03-01', endDate: '2026-03-01' },
  ],
  [
    'dates-in-order',
    AnyRecordSchema,
    { ...forum, startDate: '2026-04', endDate: '2026-03' },
    { ...forum, startDate: '2026-03-05', endDate: '2026-03' },
  ],
  [
    'year-fits-dates',
    AnyRecordSchema,
    { ...forum, startDate: '2025-12-31' },
    { ...forum, startDate: '2026-01-01' },
  ],
  [
    'year-fits-dates',
    AnyRecordSchema,
    { ...forum, startDate: '201X' },
    { ...forum, startDate: '202X' },
  ],
  [
    'year-fits-dates',
    AnyRecordSchema,
    { ...forum, startDate: '2024/2025' },
    { ...forum, startDate: 'XXXX-04-25' },
  ],
  ['listed-within-total', PartialListSchema, { listed: 4, total: 3 }, { listed: 3, total: 17 }],
  [
    'ids-are-listed',
    PartialListSchema,
    { listed: 2, total: 3, ids: ['a'] },
    { listed: 1, total: 3, ids: ['a'] },
  ],
  ['one-measured-value', StatisticSchema, { ...statistic, quantity: undefined }, statistic],
  [
    'one-measured-value',
    StatisticSchema,
    { ...statistic, amountKind: 'signed', money },
    { ...statistic, quantity: undefined, amountKind: 'signed', money },
  ],
  [
    'money-with-kind',
    AnyRecordSchema,
    { ...signing, money },
    { ...signing, money, amountKind: 'signed' },
  ],
  ['money-with-kind', AnyRecordSchema, { ...signing, amountKind: 'signed' }, signing],
  [
    'parties-or-aggregate',
    AnyRecordSchema,
    { ...signing, parties: [{ id: 'one-side' }] },
    { ...signing, parties: undefined, kind: 'aggregate' },
  ],
  [
    'other-described',
    StatisticSchema,
    { ...statistic, measure: 'other' },
    { ...statistic, measure: 'other', description: { en: 'What is meant.' } },
  ],
];

/** The rule of an issue, wherever it is told: `params`, or the message of a pattern. */
function rulesBroken(error: z.ZodError | undefined): unknown[] {
  return (error?.issues ?? []).map((issue) =>
    issue.code === 'custom'
      ? issue.params?.['rule']
      : Object.entries(RULES).find(([, message]) => message === issue.message)?.[0],
  );
}

describe('rules', () => {
  test.each(CASES)('%s (case %#)', (name, schema, bad, good) => {
    expect(rulesBroken(schema.safeParse(bad).error)).toContain(name);
    expect(schema.safeParse(good).error).toBeUndefined();
  });

  test('every rule has a case, and a message in three languages', () => {
    const names = Object.keys(RULES).sort();
    expect([...new Set(CASES.map(([name]) => name))].sort()).toEqual(names);
    expect(Object.keys(RULES_HANS).sort()).toEqual(names);
    expect(Object.keys(RULES_HANT).sort()).toEqual(names);
  });
});
