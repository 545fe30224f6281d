// Compares every configuration with opencc-js on generated lines, for as long as one likes.
//
//   node bench/fuzz-script.mjs [LINES] [SEED]
//   node bench/fuzz-script.mjs --seconds N [--seed SEED]
//
// LINES for each configuration, 200000 without it, or N seconds for all of them together; the seed is told, so that
// a run can be repeated.
// Lines are also run together and pushed through the incremental conversion in uneven pieces.

import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { fuzzOptions } from './fuzz-options.mjs';

const root = new URL('../', import.meta.url);
const outfile = fileURLToPath(new URL('node_modules/.cache/luntan/fuzz-script.mjs', root));
mkdirSync(new URL('node_modules/.cache/luntan/', root), { recursive: true });
await build({
  stdin: {
    contents: `
      export * as script from './src/script/index.js';
      export { startIncremental } from './src/script/engine/converter.js';
      export { createRandom, generateLines } from './test/script/generate-lines.js';
      export { oracleOf, readDictionaryWords } from './test/script/oracle.js';`,
    resolveDir: fileURLToPath(root),
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['opencc-js'],
  outfile,
  logLevel: 'error',
});
const { script, startIncremental, createRandom, generateLines, oracleOf, readDictionaryWords } =
  await import(pathToFileURL(outfile).href);

const { count, milliseconds, seed } = fuzzOptions(200_000);
const share = milliseconds / script.CONFIGURATIONS.length;
const words = await readDictionaryWords();
process.stdout.write(`seed ${seed}\n`);

let differences = 0;
for (const name of script.CONFIGURATIONS) {
  const { tried, found } = fuzz(name);
  differences += found;
  process.stdout.write(`${name}: ${tried} lines, ${found} differences\n`);
}
process.exitCode = differences === 0 ? 0 : 1;

function fuzz(name) {
  const convert = script[name];
  const oracle = oracleOf(name);
  const random = createRandom(seed);
  const lines = generateLines(words, seed);
  const end = performance.now() + share;
  let [tried, found, together, isLast] = [0, 0, '', false];
  while (!isLast) {
    tried += 1;
    isLast = tried >= count || (tried % 100 === 0 && performance.now() > end);
    const line = lines.next().value;
    found += compare(name, line, convert(line), oracle(line));
    // Descriptions left open make opencc-js take exponential time in a long text.
    together += line.replace(/[\u2ff0-\u2fff]+/g, '⿰国');
    if (together.length < 40_000 && !isLast) continue;
    const expected = oracle(together);
    found += compare(name, together, convert(together), expected);
    found += compare(name, together, inPieces(convert, together, random), expected);
    together = '';
  }
  return { tried, found };
}

function inPieces(convert, text, random) {
  const conversion = startIncremental(convert);
  let converted = '';
  for (let from = 0; from < text.length;) {
    const end = from + random(random(2) === 0 ? 4 : 30_000);
    converted += conversion.push(text.slice(from, end));
    from = end;
  }
  return converted + conversion.finish();
}

function compare(name, text, ours, theirs) {
  if (ours === theirs) return 0;
  const shown = text.length < 200 ? JSON.stringify(text) : `a text of ${text.length} units`;
  process.stdout.write(`${name} differs on ${shown}\n`);
  return 1;
}
