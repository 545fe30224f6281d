import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { markPure } from '../../scripts/mark-pure.js';

test.each([
  ['const a = new A();', 'const a = /* @__PURE__ */ new A();'],
  ['let a = f([1, "b"]);', 'let a = /* @__PURE__ */ f([1, "b"]);'],
  [
    'export const a = f(b) as unknown as C;',
    'export const a = /* @__PURE__ */ f(b) as unknown as C;',
  ],
  [
    "export const A = Object.freeze(['b'] as const);",
    "export const A = /* @__PURE__ */ Object.freeze(['b'] as const);",
  ],
  ['const a = Object.keys(b);', 'const a = /* @__PURE__ */ (() => (Object.keys(b)))();'],
  ['const a = lazy(() => f(g()));', 'const a = /* @__PURE__ */ lazy(() => f(g()));'],
  ['const a = f(g());', 'const a = /* @__PURE__ */ (() => (f(g())))();'],
  ['const a = f(`${b}`);', 'const a = /* @__PURE__ */ (() => (f(`${b}`)))();'],
  ['const a = b.c();', 'const a = /* @__PURE__ */ (() => (b.c()))();'],
  ['const a = { ...b };', 'const a = /* @__PURE__ */ (() => ({ ...b }))();'],
  ['const a = [...b];', 'const a = /* @__PURE__ */ (() => ([...b]))();'],
  ['const a: B = b.c;', 'const a: B = /* @__PURE__ */ (() => (b.c))();'],
  ['const a = 1 << B;', 'const a = /* @__PURE__ */ (() => (1 << B))();'],
  ['const a = 1, b = f();\nf(a);', 'const a = 1, b = /* @__PURE__ */ f();\nf(a);'],
])('%s is marked', async (code, marked) => {
  expect(markPure(code)).toBe(marked);
  // Nothing is left of it, and something was before.
  const kept = async (text: string): Promise<string> =>
    (await transform(text.replace(/\nf.*/, ''), { loader: 'ts', format: 'esm', treeShaking: true }))
      .code;
  if (code.startsWith('export')) return;
  expect(await kept(markPure(code))).toBe('');
  expect(await kept(code)).not.toBe('');
});

test.each([
  'const a = 1;',
  'const a = /b/u;',
  "const a = ['b', 'c'] as const;",
  'const a = `${B}|c`;',
  'const a = { b: () => f(), c() { return g(); } };',
  'function f() { const a = g(); return a; }',
  'class A { b = f(); }',
  'f();',
  'const a = await f();',
])('%s stays as it is', (code) => {
  expect(markPure(code)).toBe(code);
});
