import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ROOT_SMOKE, SMOKE } from './smoke.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder in which tools are installed, each in a folder of its own. */
    tools: string;
    /** A folder in which npm installed the packed package and zod. */
    app: string;
    /** Another, which says nothing to its bundler, and reaches the root entry alone. */
    plainApp: string;
  }
}

const ROOT = join(import.meta.dirname, '../..');

const PRINT = `import { answers } from './smoke.js';
globalThis.answers = JSON.stringify(answers());
console.log(globalThis.answers);
`;
const PRINT_REQUIRED = `const { parseAmount } = require('luntan');
const { s2t } = require('luntan/script/s2t');
console.log(JSON.stringify([parseAmount('3亿元').decimal, s2t('论坛')]));
`;
const PAGE = '<!doctype html><meta charset="utf-8"><script type="module" src="./main.js"></script>';

function writeApp(folder: string, smoke: string, more: object): void {
  const manifest = { name: 'app', version: '1.0.0', private: true, type: 'module', ...more };
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'smoke.js'), smoke);
  writeFileSync(join(folder, 'main.js'), PRINT);
  writeFileSync(join(folder, 'main.cjs'), PRINT_REQUIRED);
  writeFileSync(join(folder, 'index.html'), PAGE);
}

/** Packs the build, and installs it as a user would. */
export default function setup(project: TestProject): () => void {
  const base = mkdtempSync(join(tmpdir(), 'luntan-runtimes-'));
  const [app, plainApp, tools] = [join(base, 'app'), join(base, 'plain-app'), join(base, 'tools')];
  const npm = (cwd: string, ...args: string[]): string =>
    execFileSync('npm', [...args, '--loglevel=error'], { cwd, encoding: 'utf8' });

  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', base];
  const [{ filename }] = JSON.parse(npm(ROOT, ...pack)) as [{ filename: string }];
  // What docs/platforms.md asks of who uses Parcel.
  writeApp(app, SMOKE, { '@parcel/resolver-default': { packageExports: true } });
  npm(app, 'install', '--no-audit', '--no-fund', join(base, filename), 'zod@4');
  writeApp(plainApp, ROOT_SMOKE, {});
  cpSync(join(app, 'node_modules'), join(plainApp, 'node_modules'), { recursive: true });
  mkdirSync(tools);

  project.provide('app', app);
  project.provide('plainApp', plainApp);
  project.provide('tools', tools);
  return () => {
    rmSync(base, { recursive: true, force: true });
  };
}
