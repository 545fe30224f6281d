import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { RULES } from '../../src/schemas/index.js';
import { RULES_HANS, RULES_HANT } from '../../src/schemas/rule-messages.js';
import { CASES } from './rule-cases.js';

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
