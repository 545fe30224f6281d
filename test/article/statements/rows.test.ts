import { describe, expect, test } from 'vitest';
import { s2t } from '../../../src/script/index.js';
import { type Statement, readArticle } from '../../../src/article/index.js';
import { EVENT_VERBS } from '../../../src/article/statements/event-verbs.js';
import { HOST_ROWS } from '../../../src/article/statements/hosts.js';
import { PERSON_ROWS } from '../../../src/article/statements/persons.js';
import { RELEASE_ROWS } from '../../../src/article/statements/release-rows.js';
import { SIGNING_ROWS } from '../../../src/article/statements/signing-rows.js';
import { TURN_FORMS, DESIGNATION_FORMS } from '../../../src/article/statements/site-rows.js';
import { THEME_ROWS } from '../../../src/article/statements/themes.js';
import { TOTAL_ROWS } from '../../../src/article/statements/total-rows.js';
import { AnyDraftSchema } from '../../../src/schemas/index.js';

interface Row {
  form: string;
  examples: readonly string[];
  counterExamples: readonly string[];
}

/** Tables of forms, and what a sentence that fits one of them states. */
const TABLES: Record<string, { rows: readonly Row[]; states: (statement: Statement) => boolean }> =
  {
    hosts: {
      rows: HOST_ROWS,
      states: ({ draft }) => 'hosts' in draft && (draft.hosts ?? []).length > 0,
    },
    themes: {
      rows: THEME_ROWS,
      states: ({ draft }) => 'theme' in draft && draft.theme !== undefined,
    },
    signings: {
      rows: SIGNING_ROWS,
      states: ({ draft }) => draft.type === 'signing' && (draft.parties ?? []).length >= 2,
    },
    sites: {
      rows: [...TURN_FORMS, ...DESIGNATION_FORMS],
      states: ({ kind }) => kind === 'park' || kind === 'platform',
    },
    releases: {
      rows: RELEASE_ROWS,
      states: ({ kind }) => kind === 'achievement' || kind === 'policy',
    },
    persons: {
      rows: PERSON_ROWS,
      states: ({ kind }) => kind === 'person',
    },
    totals: {
      rows: TOTAL_ROWS,
      states: ({ draft }) => draft.type === 'signing' && draft.kind === 'aggregate',
    },
  };

/** What a sentence states; every draft is checked by its schema. */
function stated(text: string): Statement[] {
  const { statements } = readArticle(text, { published: '2024-09-20' });
  for (const { draft } of statements) {
    expect(AnyDraftSchema.safeParse(draft).error, JSON.stringify(draft)).toBeUndefined();
  }
  return statements;
}

describe.each(Object.entries(TABLES))('forms of %s', (_, { rows, states }) => {
  describe.each(rows)('$form', ({ examples, counterExamples }) => {
    test('has an example', () => {
      expect(examples.length).toBeGreaterThan(0);
    });
    test.each(examples)('states %s, in both scripts', (text) => {
      expect(stated(text).some(states)).toBe(true);
      expect(stated(s2t(text)).some(states)).toBe(true);
    });
    if (counterExamples.length > 0) {
      test.each(counterExamples)('does not state %s', (text) => {
        expect(stated(text).some(states)).toBe(false);
      });
    }
  });
});

describe('verbs of events', () => {
  test.each(EVENT_VERBS)('$class: $example', ({ example }) => {
    expect(stated(example).some(({ kind }) => kind === 'forum')).toBe(true);
  });
});
