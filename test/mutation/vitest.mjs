// What stands for vitest in the bundles: it keeps the tests, so that the runner can run any of them again without
// loading a module. Matchers are those of vitest.

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
const withEach = (add) =>
  Object.assign(add, {
    each: (rows) => (name, one, other) => {
      const body = bodyOf(one, other);
      const areLists = rows.every(Array.isArray);
      rows.forEach((row, i) => {
        add(`${name} (${String(i)})`, () => body(...(areLists ? row : [row])));
      });
    },
  });

export const describe = withEach((name, one, other) => {
  const outer = current();
  suite = newSuite(`${outer.name} > ${name}`, outer);
  bodyOf(one, other)?.();
  suite = outer;
});

export const test = withEach((name, one, other) => {
  const within = current();
  const id = `${within.name} > ${name} #${String(kept.tests.length)}`;
  kept.tests.push({ id, file, suite: within, body: bodyOf(one, other) });
});
export const it = test;

export const beforeAll = (hook) => current().beforeAll.push(hook);
export const afterAll = (hook) => current().afterAll.push(hook);
export const beforeEach = (hook) => current().beforeEach.push(hook);
export const afterEach = (hook) => current().afterEach.push(hook);

const skip = () => {
  throw kept.SKIP;
};

/** Modules cannot be loaded anew here: what asks for that is skipped. */
export const vi = { resetModules: skip, stubGlobal: skip, unstubAllGlobals() {} };

const anything = new Proxy(() => anything, { get: () => anything });
/** Types are for the compiler. */
export const expectTypeOf = () => anything;

for (const plugin of ['JestExtend', 'JestChaiExpect', 'JestAsymmetricMatchers']) {
  chai.use(chaiPlugins[plugin]);
}
chai.util.addMethod(chai.Assertion.prototype, 'toMatchFileSnapshot', skip);
export const expect = (value, message) => chai.expect(value, message);
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
globalThis[GLOBAL_EXPECT] = expect;
setState(
  { assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null },
  expect,
);
