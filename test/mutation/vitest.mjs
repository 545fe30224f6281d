// What stands for vitest in the bundles: it keeps the tests, so that the runner can run any of them again without
// loading a module. Matchers are those of vitest.

import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import * as chaiPlugins from '@vitest/expect';

const { chai, GLOBAL_EXPECT, setState, ASYMMETRIC_MATCHERS_OBJECT } = chaiPlugins;
const kept = (globalThis.__keptTests__ ??= { file: '', tests: [], SKIP: Symbol('skip') });

const newSuite = (name, parent) => ({
  name,
  parent,
  beforeAll: [],
  afterAll: [],
  beforeEach: [],
  afterEach: [],
});
let suite = newSuite('', undefined);
let file = '';

function current() {
  if (file !== kept.file) {
    file = kept.file;
    suite = newSuite(file, undefined);
  }
  return suite;
}

const bodyOf = (...args) => args.find((arg) => typeof arg === 'function');
const callsOf = (rows, body) => {
  const areLists = rows.every(Array.isArray);
  return rows.map((row) => () => body(...(areLists ? row : [row])));
};

export function describe(name, one, other) {
  const outer = current();
  suite = newSuite(`${outer.name} > ${name}`, outer);
  bodyOf(one, other)?.();
  suite = outer;
}
describe.each = (rows) => (name, one, other) => {
  callsOf(rows, bodyOf(one, other)).forEach((call) => describe(name, call));
};

export function test(name, one, other) {
  const within = current();
  const id = `${within.name} > ${name} #${String(kept.tests.length)}`;
  kept.tests.push({ id, file, suite: within, body: bodyOf(one, other) });
}
/** The rows of a table are one test: which of them ran a mutant is too much to keep of twelve thousand. */
test.each = (rows) => (name, one, other) => {
  const calls = callsOf(rows, bodyOf(one, other));
  test(name, async () => {
    for (const call of calls) await call();
  });
};
export const it = test;

export const beforeAll = (hook) => current().beforeAll.push(hook);
export const afterAll = (hook) => current().afterAll.push(hook);
export const beforeEach = (hook) => current().beforeEach.push(hook);
export const afterEach = (hook) => current().afterEach.push(hook);

const skip = () => {
  throw kept.SKIP;
};

/** Modules cannot be loaded anew here: what asks for that is skipped. */
export const vi = { resetModules: skip, stubGlobal: skip, unstubAllGlobals: () => undefined };

const anything = new Proxy(() => anything, { get: () => anything });
/** Types are for the compiler. */
export const expectTypeOf = () => anything;

for (const plugin of ['JestExtend', 'JestChaiExpect', 'JestAsymmetricMatchers']) {
  chai.use(chaiPlugins[plugin]);
}
chai.util.addMethod(chai.Assertion.prototype, 'toMatchFileSnapshot', function (path) {
  if (!isAbsolute(path)) skip();
  new chai.Assertion(chai.util.flag(this, 'object')).equal(readFileSync(path, 'utf8'));
});
export const expect = (value, message) => chai.expect(value, message);
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
globalThis[GLOBAL_EXPECT] = expect;
setState(
  { assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null },
  expect,
);
