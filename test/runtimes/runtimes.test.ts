import { expect, inject, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersInBrowser } from './in-browser.js';
import { ANSWERS } from './smoke.js';
import { commandOf, run } from './tools.js';
import type { Tool } from './versions.js';

const app = inject('app');

const RUNTIMES: readonly (readonly [Tool, command: string, ...args: string[]])[] = [
  ['Node 20.19', 'node'],
  ['Node 20', 'node'],
  ['Node 22', 'node'],
  ['Node 24', 'node'],
  ['Node 26', 'node'],
  ['Bun', 'bun'],
  ['Deno', 'deno', 'run', '--quiet', '--node-modules-dir=manual', '--no-prompt'],
];

test.each(RUNTIMES)('%s imports it, and answers as all do', (tool, command, ...args) => {
  const printed = run(app, commandOf(tool, command), [...args, 'main.js']);
  expect(JSON.parse(printed)).toEqual(ANSWERS);
});

test.each(RUNTIMES)('%s requires it in CommonJS', (tool, command, ...args) => {
  const printed = run(app, commandOf(tool, command), [...args, 'main.cjs']);
  expect(JSON.parse(printed)).toEqual(['300000000', '論壇']);
});

interface Manifest {
  exports: Record<string, string | { default: string }>;
}

test('Chromium imports the files as they are, by an import map', async () => {
  const manifest = JSON.parse(
    readFileSync(join(app, 'node_modules/luntan/package.json'), 'utf8'),
  ) as Manifest;
  const own = Object.entries(manifest.exports).flatMap(([path, target]) =>
    typeof target === 'object'
      ? [[path.replace(/^\./, 'luntan'), `/node_modules/luntan/${target.default}`]]
      : [],
  );
  const imports = {
    ...(Object.fromEntries(own) as Record<string, string>),
    zod: '/node_modules/zod/index.js',
    'zod/locales': '/node_modules/zod/v4/locales/index.js',
    'date-fns/format': '/node_modules/date-fns/format.js',
  };
  const head = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
  expect(await answersInBrowser(app, head)).toEqual(ANSWERS);
});
