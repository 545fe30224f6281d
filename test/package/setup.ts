import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder with the package installed beside zod. */
    consumer: string;
    /** The same without zod. */
    withoutZod: string;
    /** The same with the lowest zod that the package allows. */
    withFloor: string;
    /** The same with the package that `luntan mcp` needs. */
    served: string;
    /** The packed tarball. */
    tarball: string;
  }
}

const ROOT = join(import.meta.dirname, '../..');

/** A folder as a user's project would be: the unpacked package and its dependencies. */
function install(base: string, name: string, tarball: string, links: Record<string, string>) {
  const folder = join(base, name);
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'luntan'), { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', join(modules, 'luntan'), '--strip-components=1']);
  for (const [dependency, target] of Object.entries(links)) {
    mkdirSync(dirname(join(modules, dependency)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', target), join(modules, dependency), 'dir');
  }
  return folder;
}

export default function setup(project: TestProject): () => void {
  const base = mkdtempSync(join(tmpdir(), 'luntan-package-'));
  const packed = execFileSync(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', base],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  const tarball = join(base, filename);
  const common = { 'date-fns': 'date-fns' };
  project.provide('tarball', tarball);
  project.provide('consumer', install(base, 'consumer', tarball, { ...common, zod: 'zod' }));
  project.provide('withoutZod', install(base, 'without-zod', tarball, common));
  project.provide('withFloor', install(base, 'floor', tarball, { ...common, zod: 'zod-floor' }));
  const server = { '@modelcontextprotocol/server': '@modelcontextprotocol/server' };
  const served = install(base, 'served', tarball, { ...common, ...server, zod: 'zod' });
  project.provide('served', served);
  return () => {
    rmSync(base, { recursive: true });
  };
}
