import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { typeCheck } from '../package/in-folder.js';
import { APP, LIBRARY } from '../package/programs.js';
import { installed } from './tools.js';
import { TOOLS, type Tool } from './versions.js';

const COMPILERS = (Object.keys(TOOLS) as Tool[]).filter((tool) => tool.startsWith('TypeScript'));

/** What `moduleResolution: node10` reaches: the root. */
const ROOT_ONLY = `
import { type Forum, ForumSchema, getForum, parseAmount, readArticle } from 'luntan';
const forum: Forum = ForumSchema.parse(getForum('zgc-forum-2024'));
const value: number | null = parseAmount('3亿元').value;
// @ts-expect-error There is no such forum.
getForum('atlantis-forum');
export default [forum, value, readArticle('').statements.length];
`;

const MODES = [
  ['nodenext', { module: 'nodenext' }],
  ['bundler', { module: 'esnext', moduleResolution: 'bundler' }],
] as const;

const compilerOf = (tool: Tool): string => join(installed(tool), 'node_modules/typescript/bin/tsc');

describe.each(COMPILERS)('%s, skipLibCheck off', (tool) => {
  test.each(MODES)('%s', (_, options) => {
    const files = { 'app.ts': APP, 'library.ts': LIBRARY };
    const declaring = { ...options, declaration: true };
    expect(typeCheck(inject('app'), files, declaring, compilerOf(tool))).toBe('');
  });
});

/** Those that know `node10`, and what the last of them wants to hear before it takes it. */
const OLD_RESOLUTION: readonly (readonly [Tool, Record<string, unknown>])[] = [
  ['TypeScript 5.7', {}],
  ['TypeScript 5.9', {}],
  ['TypeScript 6', { ignoreDeprecations: '6.0' }],
];

test.each(OLD_RESOLUTION)('%s with moduleResolution node10, from the root', (tool, more) => {
  // The types of zod need esModuleInterop there.
  const old = { module: 'esnext', moduleResolution: 'node10', esModuleInterop: true };
  const options = { ...old, ...more };
  expect(typeCheck(inject('app'), { 'app.ts': ROOT_ONLY }, options, compilerOf(tool))).toBe('');
});
