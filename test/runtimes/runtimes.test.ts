import { expect, inject, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersInBrowser } from './in-browser.js';
import { ANSWERS } from './smoke.js';
import { commandOf, run } from './tools.js';
import type { Tool } from './versions.js';

const app = inject('app');

interface Runtime {
  tool: Tool;
  /** Its command, and what comes before the program. */
  command: readonly [name: string, ...args: string[]];
}

const NODES: readonly Tool[] = ['Node 20.19', 'Node 20', 'Node 22', 'Node 24', 'Node 26'];
const RUNTIMES: readonly Runtime[] = [
  ...NODES.map((tool): Runtime => ({ tool, command: ['node'] })),
  { tool: 'Bun', command: ['bun'] },
  { tool: 'Deno', command: ['deno', 'run', '--quiet', '--node-modules-dir=manual', '--no-prompt'] },
];

const print = ({ tool, command: [name, ...args] }: Runtime, program: string): unknown =>
  JSON.parse(run(app, commandOf(tool, name), [...args, program]));

test.each(RUNTIMES)('$tool imports it, and answers as all do', (runtime) => {
  expect(print(runtime, 'main.js')).toEqual(ANSWERS);
});

test.each(RUNTIMES)('$tool requires it in CommonJS', (runtime) => {
  expect(print(runtime, 'main.cjs')).toEqual(['300000000', '論壇']);
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
