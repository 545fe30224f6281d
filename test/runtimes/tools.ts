import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { TOOLS, type Tool } from './versions.js';

/**
 * Installs a tool, unless it is there.
 *
 * @returns its folder
 * @throws an Error that says so in words where npm cannot install it
 */
export function installed(tool: Tool): string {
  const folder = join(inject('tools'), tool.replaceAll(' ', '-'));
  if (existsSync(join(folder, 'package-lock.json'))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const packages = TOOLS[tool];
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages];
  const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(`${tool} was not tried: npm cannot install ${packages.join(', ')}\n${stderr}`);
  }
  return folder;
}

/** The path of a command of a tool. */
export const commandOf = (tool: Tool, name: string): string =>
  join(installed(tool), 'node_modules/.bin', name);

const OF_THIS_RUNNER = /^(?:NODE_OPTIONS|NODE_ENV|VITEST.*|JEST.*|TEST)$/;

/**
 * Runs a command in a folder, without the variables by which this test runner tells what it is.
 *
 * @returns what it prints
 * @throws an Error with all that it said, where it fails
 */
export function run(cwd: string, command: string, args: readonly string[]): string {
  const inherited = Object.entries(process.env).filter(([name]) => !OF_THIS_RUNNER.test(name));
  const result = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: Object.fromEntries(inherited),
    maxBuffer: 2 ** 26,
  });
  if (result.status !== 0) {
    const said = [result.error?.message, result.stdout, result.stderr].filter(Boolean).join('\n');
    throw new Error(`${command} ${args.join(' ')} ended with ${String(result.status)}\n${said}`);
  }
  return result.stdout;
}
