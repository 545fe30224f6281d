import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { BUNDLERS } from './bundlers.js';
import { answersInBrowser } from './in-browser.js';
import { ANSWERS, ROOT_ANSWERS } from './smoke.js';
import { commandOf, installed, run } from './tools.js';

test.each(BUNDLERS)(
  '$tool, $setting: its app runs in Chromium',
  async ({ tool, node, rootOnly, code }) => {
    const folder = installed(tool);
    const app = inject(rootOnly ? 'plainApp' : 'app');
    const out = mkdtempSync(join(folder, 'out-'));
    const program = `const [app, out] = ${JSON.stringify([app, out])};\n${code}`;
    writeFileSync(join(folder, 'build.mjs'), program);
    run(folder, node === undefined ? process.execPath : commandOf(node, 'node'), ['build.mjs']);
    const page = join(out, 'index.html');
    if (!existsSync(page)) {
      writeFileSync(page, '<!doctype html><meta charset="utf-8"><script src="main.js"></script>');
    }
    expect(await answersInBrowser(out)).toEqual(rootOnly ? ROOT_ANSWERS : ANSWERS);
  },
);
