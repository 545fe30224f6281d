import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, inject, test } from 'vitest';

import { jsonSchemas } from '../../src/formats/index.js';
import { RECORD_TYPES } from '../../src/ids/index.js';
import { filesIn } from './build-parts.js';

const ROOT = join(import.meta.dirname, '../..');
const installed = join(inject('consumer'), 'node_modules/luntan');

const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });

test('the package holds the build, the data and its papers', () => {
  expect(readdirSync(installed).sort()).toEqual([
    'LICENSE',
    'NOTICE',
    'README.md',
    'README.zh-CN.md',
    'data',
    'dist',
    'docs',
    'licenses',
    'package.json',
  ]);
});

test('the guides to which the papers link are in it', () => {
  const papers = files.filter((file) => file.endsWith('.md') && !file.startsWith('licenses'));
  expect(papers.length).toBeGreaterThan(20);
  for (const paper of papers) {
    const text = readFileSync(join(installed, paper), 'utf8');
    for (const [, mark, target = ''] of text.matchAll(/(!?)\[[^\]]*\]\((?!https?:)([^)#]+)/g)) {
      // Pages of packages take pictures from the repository.
      const root = mark === '!' ? ROOT : installed;
      expect(existsSync(join(root, dirname(paper), target)), `${paper}: ${target}`).toBe(true);
    }
  }
});

test('what the licence field names is what the package holds, with the text of each', () => {
  const read = (name: string): string => readFileSync(join(installed, name), 'utf8');
  const { license } = JSON.parse(read('package.json')) as { license: string };
  expect(license.split(' AND ')).toEqual(['MIT', 'Apache-2.0', 'CC0-1.0']);
  expect(read('LICENSE')).toContain('MIT License');
  expect(read('licenses/Apache-2.0.txt')).toContain('Apache License');
  expect(read('licenses/CC0-1.0.txt')).toContain('CC0 1.0 Universal');
  // NOTICE names texts of licences, and files by where the build puts them.
  const notice = read('NOTICE');
  for (const [path] of notice.matchAll(/licenses\/[\w.-]+\.txt/g)) {
    expect(existsSync(join(installed, path)), path).toBe(true);
  }
  const chunks = readdirSync(join(installed, 'dist/chunks'));
  const named = [...notice.matchAll(/dist\/chunks\/(\w+-)\*\.js/g)];
  expect(named).toHaveLength(3);
  for (const [path, start = ''] of named) {
    expect(
      chunks.some((chunk) => chunk.startsWith(start)),
      path,
    ).toBe(true);
  }
});

test('every layer stands where its entry point says', () => {
  const layers = [
    'schemas',
    'data',
    'ids',
    'labels',
    'lookup',
    'text',
    'script',
    'article',
    'formats',
  ];
  for (const layer of layers) {
    for (const file of [`dist/${layer}/index.js`, `dist/${layer}/index.d.ts`]) {
      expect(existsSync(join(installed, file)), file).toBe(true);
    }
  }
});

test('the JSON Schema of every type and of its draft is in it, and the description of the data', () => {
  const folder = join(installed, 'dist/json-schema');
  const files = Object.keys(jsonSchemas()).map((name) => `${name}.json`);
  expect(files).toEqual(expect.arrayContaining(RECORD_TYPES.map((type) => `${type}.json`)));
  expect(readdirSync(folder).sort()).toEqual(files.sort());
  for (const [type, schema] of Object.entries(jsonSchemas())) {
    expect(JSON.parse(readFileSync(join(folder, `${type}.json`), 'utf8')), type).toEqual(schema);
  }
  const resources = JSON.parse(readFileSync(join(installed, 'data/datapackage.json'), 'utf8')) as {
    resources: { path: string }[];
  };
  for (const { path } of resources.resources) {
    expect(existsSync(join(installed, 'data', path)), path).toBe(true);
  }
});

test('declarations name what they use instead of spelling it out', () => {
  const sizes = filesIn(join(installed, 'dist'), '.d.ts').map(
    (file) => readFileSync(join(installed, 'dist', file), 'utf8').length,
  );
  // No file has a dictionary in it, or a schema with all that it is made of.
  expect(Math.max(...sizes)).toBeLessThan(12_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(470_000);
});

test('Chinese stands in the build as it is, not as escapes', () => {
  const code = filesIn(join(installed, 'dist'), '.js')
    .map((file) => readFileSync(join(installed, 'dist', file), 'utf8'))
    .join('');
  expect(code).toContain('中关村论坛');
  expect(code).not.toMatch(/\\u4e2d/i);
});

test('no path of the machine that built it is inside', () => {
  for (const file of files.filter((name) => /\.(js|ts|json|md)$/.test(name))) {
    expect(readFileSync(join(installed, file), 'utf8'), file).not.toContain(ROOT);
  }
});

test('the command runs as installed', () => {
  const main = join(installed, 'dist/cli/main.js');
  expect(readFileSync(main, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  const input = '簽約金額673.17億元。';
  const output = execFileSync(process.execPath, [main, 'read', '--json'], {
    input,
    encoding: 'utf8',
  });
  expect(JSON.parse(output)).toMatchObject({ mentions: [{ decimal: '67317000000' }] });
});

test('so do those that are loaded when asked for', () => {
  const main = join(installed, 'dist/cli/main.js');
  const luntan = (...args: string[]): string =>
    execFileSync(process.execPath, [main, ...args], { encoding: 'utf8', input: '[]' });
  expect(luntan('export', 'parks', '--format', 'csv')).toMatch(/^\ufefftype,id,/);
  expect(JSON.parse(luntan('schema', 'park'))).toMatchObject({ $id: 'urn:luntan:schema:park' });
  expect(luntan('validate', 'park')).toBe('');
});

test('the server of models names the package that it needs, where that is not installed', () => {
  const main = join(installed, 'dist/cli/main.js');
  const options = { encoding: 'utf8', input: '' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'mcp'], options);
  expect({ status, stdout, stderr }).toEqual({
    ...{ status: 1, stdout: '' },
    stderr:
      'luntan: mcp: expected the package @modelcontextprotocol/server; ' +
      'npm install @modelcontextprotocol/server brings it\n',
  });
});

// More than a pipe holds, so that its reader may be gone before all is written.
const article = '签约金额673.17亿元。'.repeat(20_000);

/** Runs a shell command in which `$0` is Node and `$1` the script. */
const shell = (command: string, script: string) =>
  spawnSync('bash', ['-c', `set -o pipefail; ${command}`, process.execPath, script], {
    input: article,
    encoding: 'utf8',
    cwd: ROOT,
  });

test.each([
  ['the command', '"$0" "$1" read --json - | head -c 5', join(installed, 'dist/cli/main.js')],
  ['npm start', '"$0" "$1" --json - | head -c 5', join(ROOT, 'scripts/start.mjs')],
])('%s ends quietly when its reader does', (_, command, script) => {
  const { status, stdout, stderr } = shell(command, script);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '{\n  "', stderr: '' });
});

test.runIf(existsSync('/dev/full'))('says in one line that a disk is full', () => {
  const main = join(installed, 'dist/cli/main.js');
  const { status, stderr } = shell('"$0" "$1" read --json > /dev/full', main);
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'luntan: standard output: cannot be written (ENOSPC)\n',
  });
});

test('publint has nothing to say', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('the types resolve for everyone who can import the package', () => {
  const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const args = [attw, inject('tarball'), '--profile', 'esm-only', '--no-color'];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(run.status, run.stdout).toBe(0);
});
