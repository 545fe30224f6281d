// What an import costs at the start: the time of `import()` in a fresh process, from the built
// package, less that of an empty module. Prints a Markdown table. `npm run build` comes first.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const { name } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const EMPTY = 'data:text/javascript,';
const ENTRIES = [`${name}/text`, `${name}/script/t2s`, name];
const ROUNDS = 11;

if (!existsSync(join(ROOT, 'dist/index.js'))) {
  console.error('expected dist/: run npm run build first');
  process.exit(1);
}

/** Milliseconds that `import(specifier)` takes in a process of its own. */
function timeOf(specifier) {
  const script = `const start = performance.now();
    await import('${specifier}');
    console.log(performance.now() - start);`;
  const args = ['--input-type=module', '--eval', script];
  return Number(execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' }));
}

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];

// Interleaved, so that a busy moment of the machine falls on all alike.
const times = new Map([EMPTY, ...ENTRIES].map((specifier) => [specifier, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [specifier, list] of times) list.push(timeOf(specifier));
}

const empty = median(times.get(EMPTY));
console.log('| import | ms |\n|---|---:|');
for (const entry of ENTRIES) {
  console.log(`| \`${entry}\` | ${(median(times.get(entry)) - empty).toFixed(0)} |`);
}
