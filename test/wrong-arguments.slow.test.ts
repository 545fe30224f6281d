import { describe, expect, test } from 'vitest';
import * as article from '../src/article/index.js';
import * as formats from '../src/formats/index.js';
import * as ids from '../src/ids/index.js';
import * as labels from '../src/labels/index.js';
import * as lookup from '../src/lookup/index.js';
import * as root from '../src/index.js';
import * as schemas from '../src/schemas/index.js';
import * as script from '../src/script/index.js';
import * as text from '../src/text/index.js';
import { isThorough } from './thorough.js';

type Call = (...args: unknown[]) => unknown;

/** These take their options apart before they look at them. */
const ELSEWHERE = ['formatAmount', 'formatQuantity'];

// A new function is tried here without being named: what an entry point exports is called.
const FUNCTIONS = new Map<string, Call>();
for (const layer of [root, article, formats, ids, labels, lookup, schemas, script, text]) {
  for (const [name, value] of Object.entries(layer as Record<string, unknown>)) {
    if (typeof value !== 'function' || name.endsWith('Error') || ELSEWHERE.includes(name)) continue;
    FUNCTIONS.set(name, value as Call);
  }
}

const RECORD = root.getForum('zgc-forum-2024');
const WRONG = [
  ...[undefined, null, 5, NaN, '', {}, [], [null], [5], [{}]],
  ...[Symbol('wrong'), 1n, () => 1, new Map(), Object.create(null) as object],
  ...[{ names: {} }, { names: null }, { locale: null }, { locale: Symbol('en') }],
  ...[{ kinds: null }, { sources: 5 }, { sources: [null] }, { issues: 5 }, { maxLength: '5' }],
  ...[
    { reference: 1n },
    { zhao: null },
    { defaultCurrency: {} },
    { name: 5 },
    { columns: 5 },
    { columns: [5] },
    { name: null },
    { stamp: 5 },
    { base: 5 },
  ],
];
/** What is right somewhere, so that the other places are reached. */
const RIGHT = ['中关村论坛', 's2t', { locale: 'en' }, [RECORD], RECORD, (said: string) => said];

/**
 * Something wrong in every place, and what may be right in the others. Where three places make thousands of lists,
 * `npm test` tries one right thing in the last of them, each in its turn.
 */
function* argumentLists(places: number): Generator<unknown[]> {
  yield [];
  let turn = 0;
  for (const wrong of WRONG) {
    yield [wrong];
    for (const right of RIGHT) {
      yield [wrong, right];
      yield [right, wrong];
      if (places < 3) continue;
      const inTurn = RIGHT[turn++ % RIGHT.length];
      for (const other of isThorough ? RIGHT : [inTurn]) {
        yield [wrong, right, other];
        yield [right, wrong, other];
        yield [right, other, wrong];
      }
    }
  }
}

/** Our own messages say what was expected; the engine's say where it stumbled. */
const OURS = /expected |Expected |must be |[Uu]nknown /;
const ENGINE =
  /Cannot |is not a|is not iterable|is not defined|Do not know how|Maximum call stack|Invalid |Reduce of/;

function faultOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return `no error: ${String(error)}`;
  const isNamed = 'code' in error || error instanceof TypeError || error instanceof RangeError;
  // A record that breaks its schema may break anywhere, and is named with where it did.
  const isRecord = error.message.startsWith(
    `${RECORD.id}: expected a record that passes its schema`,
  );
  const isOurs = isRecord || (OURS.test(error.message) && !ENGINE.test(error.message));
  return isNamed && isOurs ? undefined : `${error.name}: ${error.message}`;
}

describe.each([...FUNCTIONS])('%s', (name, call) => {
  test('answers, or says what it expected', () => {
    const faults = new Set<string>();
    // Options that may be left out are not counted.
    for (const args of argumentLists(call.length + 1)) {
      try {
        call(...args);
      } catch (error) {
        const fault = faultOf(error);
        if (fault !== undefined) faults.add(fault);
      }
    }
    expect([...faults]).toEqual([]);
  });
});

describe.each([...FUNCTIONS].filter(([name]) => /^is[A-Z]/.test(name)))('%s', (_, ask) => {
  test('is a question, which always has an answer', () => {
    for (const value of WRONG) expect(ask(value)).toBeTypeOf('boolean');
  });
});

test('every error has a code, the name of its class', () => {
  const classes = Object.values(root as Record<string, unknown>).filter(
    (value) => typeof value === 'function' && value.name.endsWith('Error'),
  ) as (new (...args: unknown[]) => Error & { code: string })[];
  const codes = classes.map((Class) => new Class('', '', [], '').code);
  expect(codes.toSorted()).toEqual([...root.ERROR_CODES].toSorted());
  for (const [i, code] of codes.entries()) {
    expect(`${code.replaceAll('-', '')}error`).toBe(classes[i]?.name.toLowerCase());
  }
});

test('every entry point is looked at', () => {
  expect(FUNCTIONS.size).toBeGreaterThan(90);
});
