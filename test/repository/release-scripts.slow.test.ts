import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('the scripts of a release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'luntan-repository-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const files = [
    ...[
      'package.json',
      'package-lock.json',
      'CITATION.cff',
      'CODE_OF_CONDUCT.md',
      'CONTRIBUTING.md',
    ],
    ...['SECURITY.md', '.github/ISSUE_TEMPLATE/config.yml', 'src/versions.ts'],
    ...['data/datapackage.json', 'README.md', 'README.zh-CN.md'],
  ];
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  const run = (script: string, ...args: string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'scripts', script), ...args], {
      ...{ cwd: folder, encoding: 'utf8' },
    });
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const known = /github\.com\/([^/]+\/luntan)/.exec(read('package.json'))?.[1] ?? '';

  test('set-repository writes the address into every file, and does so again', () => {
    for (const repository of ['some-body/forums.ts', 'others/luntan']) {
      expect(run('set-repository.mjs', repository).status).toBe(0);
      const manifest = JSON.parse(text('package.json')) as Record<string, unknown>;
      expect(manifest).toMatchObject({
        repository: { url: `git+https://github.com/${repository}.git` },
        bugs: `https://github.com/${repository}/issues`,
        homepage: `https://github.com/${repository}#readme`,
      });
      for (const file of files.filter((name) => read(name).includes(known))) {
        expect(text(file), file).toContain(`github.com/${repository}`);
        expect(text(file), file).not.toContain(`github.com/${known}`);
      }
    }
  });

  test('no other file names the repository', () => {
    const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n');
    const naming = tracked.filter(
      (file) =>
        /\.(?:md|ya?ml|cff|json|ts|mjs|html)$/.test(file) &&
        existsSync(join(ROOT, file)) &&
        read(file).includes(`github.com/${known}`),
    );
    expect(naming.filter((file) => !files.includes(file))).toEqual([]);
  });

  test.each([
    [[]],
    [['owner']],
    [['owner/name', 'more']],
    [['https://github.com/a/b']],
    [['-a/b']],
  ])('set-repository refuses %j, and changes nothing', (args) => {
    const before = text('package.json');
    const { status, stderr } = run('set-repository.mjs', ...args);
    expect([status, stderr.split('\n').length]).toEqual([2, 2]);
    expect(text('package.json')).toBe(before);
  });

  test('set-version writes the version of package.json into the others', () => {
    const manifest = text('package.json').replace(/"version": "[^"]+"/, '"version": "7.8.9"');
    execFileSync(
      process.execPath,
      ['-e', 'fs.writeFileSync("package.json", process.argv[1])', manifest],
      {
        cwd: folder,
      },
    );
    expect(run('set-version.mjs').status).toBe(0);
    expect(text('src/versions.ts')).toContain("library: '7.8.9'");
    expect(parse(text('CITATION.cff'))).toMatchObject({ version: '7.8.9' });
    expect(JSON.parse(text('package-lock.json'))).toMatchObject({
      ...{ version: '7.8.9', packages: { '': { version: '7.8.9' } } },
    });
    expect(JSON.parse(text('data/datapackage.json'))).toMatchObject({ version: '7.8.9' });
    for (const page of ['README.md', 'README.zh-CN.md'])
      expect(text(page)).toContain('luntan-7.8.9.tgz');
  });
});
