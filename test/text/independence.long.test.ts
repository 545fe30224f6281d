import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Script, createContext } from 'node:vm';
import ts from 'typescript';
import { expect, test } from 'vitest';

/**
 * No answer depends on an earlier call: what a fresh instance of the module says of a text, one that
 * has read all the others says too, errors and their offsets included.
 *
 * `npm run test:long` asks of every twentieth text; `npm run test:independence` of each.
 */
const EVERY = Number(process.env['INDEPENDENCE_EVERY'] ?? 20);
/** What is printed where a run fails, and repeats it. */
const SEED = Number(process.env['INDEPENDENCE_SEED'] ?? 20240425);
const LONGEST = 40;
const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** What is asked of each text, within the instance of the module `text`. */
const CALLS = [
  'text.safeParseAmount(input)',
  'text.safeParseNumber(input)',
  'text.safeParseDate(input)',
  "text.safeParseDate(input, { reference: '2024-04-12' })",
  'text.findMentions(input)',
  "text.findMentions(input, { reference: '2024-04-12', zhao: '1e6', defaultCurrency: null })",
  'text.repairText(input)',
  'text.fold(input)',
];

/** Every short text in the suites of this folder. */
function textsOf(): string[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.test.ts'),
  );
  const found = new Set<string>();
  for (const file of files) {
    const code = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node) && node.text.length <= LONGEST) found.add(node.text);
      node.forEachChild(visit);
    };
    visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  }
  return [...found].filter((text) => /[\d㐀-鿿]/.test(text)).sort();
}

/** A generator of numbers from 0 to 1 that repeats itself (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
  }
  return mixed;
}

type Ask = (call: string, input: string) => string;

/** Makes instances of the readers that know nothing of each other. */
async function makeInstances(): Promise<() => Ask> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/text/index.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'text',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.text ?? '';
  // An error is an object without fields of its own in JSON: what it says is taken out of it.
  const ask = `(call, input) => JSON.stringify(call(input), (key, value) =>
    value instanceof Error ? { name: value.name, message: value.message, ...value } : value)`;
  const calls = CALLS.map((call) => `(input) => ${call}`).join(',');
  const script = new Script(`${code}; ({ ask: ${ask}, calls: [${calls}] })`);
  return () => {
    const { ask: answer, calls: made } = script.runInContext(
      createContext({ TextDecoder, Intl }),
    ) as { ask: (call: unknown, input: string) => string; calls: unknown[] };
    return (call, input) => answer(made[CALLS.indexOf(call)], input);
  };
}

test('a text is answered alike whatever was read before it', { timeout: 1_800_000 }, async () => {
  const texts = textsOf();
  expect(texts.length).toBeGreaterThan(3000);
  const instance = await makeInstances();
  const random = seeded(SEED);
  const cases = texts.flatMap((input) => CALLS.map((call) => ({ call, input })));
  const warm = instance();
  for (const { call, input } of shuffled(cases, random)) warm(call, input);
  const asked = shuffled(cases, random).filter((_, i) => i % EVERY === 0);
  const differing = asked.filter(({ call, input }) => {
    const fresh = instance();
    return fresh(call, input) !== warm(call, input);
  });
  expect(differing, `seed ${String(SEED)}`).toEqual([]);
});
