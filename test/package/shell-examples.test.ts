import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

// Every line of a `sh` block in the README and the guides is run as it stands, in a folder with the files it names.

const ROOT = join(import.meta.dirname, '../..');
const consumer = inject('consumer');
const main = join(consumer, 'node_modules/luntan/dist/cli/main.js');

const ARTICLE = '2024中关村论坛年会签约金额673.17亿元。\n';
/** 论坛签约3亿元, in GB18030. */
const OLD = [0xc2, 0xdb, 0xcc, 0xb3, 0xc7, 0xa9, 0xd4, 0xbc, 0x33, 0xd2, 0xda, 0xd4, 0xaa, 0x0a];

function exampleFolder(): string {
  const folder = mkdtempSync(join(consumer, 'shell-'));
  const write = (name: string, content: string | Uint8Array): void => {
    writeFileSync(join(folder, name), content);
  };
  const [forum] = JSON.parse(readFileSync(join(ROOT, 'data/forums.json'), 'utf8')) as unknown[];
  mkdirSync(join(folder, 'articles'));
  mkdirSync(join(folder, 'bin'));
  write('article.txt', ARTICLE);
  write('articles/one.txt', ARTICLE);
  write('articles/two.txt', ARTICLE);
  write('articles.ndjson', `${JSON.stringify({ id: 'a', text: ARTICLE })}\n${ARTICLE}`);
  write('old.ndjson', Uint8Array.from(OLD));
  write('page.html', '<p>软件与网络</p>\n');
  write('my-forums.json', JSON.stringify([forum]));
  write('my-forums.ndjson', `${JSON.stringify(forum)}\n`);
  // As npm links the command of a package.
  write('bin/luntan', `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`);
  chmodSync(join(folder, 'bin/luntan'), 0o755);
  // npx runs the command that is installed.
  write('bin/npx', `#!/bin/sh\nexec "$@"\n`);
  chmodSync(join(folder, 'bin/npx'), 0o755);
  return folder;
}

const guides = [
  'README.md',
  'data/README.md',
  ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`),
];
const lines = guides
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => {
    const text = readFileSync(join(ROOT, name), 'utf8');
    const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)];
    return blocks.flatMap(([, block = '']) =>
      block
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => [name, line] as const),
    );
  });
const starting = (word: string) => lines.filter(([, line]) => line.startsWith(`${word} `));
/** Lines that run the command, by itself, by npx, or behind a pipe. */
const OURS = /^(?:echo .* \| )?(?:npx )?luntan /;
const ours = lines.filter(([, line]) => OURS.test(line));

/** Lines of which this asks only whether they name what there is, and where they are run. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  npm: 'the scripts, by .ci/run or by hand',
  parallel: 'bench/spread.sh, which needs GNU parallel',
  claude: 'a program that luntan does not bring',
  duckdb: 'a program that luntan does not bring',
  'NODE_OPTIONS=--experimental-vm-modules': 'Jest, by test:runtimes',
};

describe('the lines for a shell', () => {
  const folder = exampleFolder();

  test.each(ours)('%s: %s', (_, line) => {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      },
    });
    expect({ status, stderr: stderr.replace(/^luntan: \S+: 1 record, all well\n$/, '') }).toEqual({
      status: 0,
      stderr: '',
    });
    const [, file] = / > (\S+)/.exec(line) ?? [];
    const written = file === undefined ? stdout : readFileSync(join(folder, file), 'utf8');
    const isQuiet = /^luntan validate|--output/.test(line);
    expect(written.length > 0).toBe(!isQuiet);
    expect(written).not.toContain('"error"');
  });

  test('--output wrote a file each', () => {
    expect(readdirSync(join(folder, 'readings')).sort()).toEqual(['one.txt.json', 'two.txt.json']);
  });

  test('of npm name scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = starting('npm').flatMap(([, line]) =>
      [...line.matchAll(/\bnpm (?:run (\S+)|(start|test)\b)/g)].map(
        ([, run, own]) => run ?? own ?? '',
      ),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('there are no others', () => {
    const known = Object.keys(ELSEWHERE);
    const others = lines.filter(
      ([, line]) => !OURS.test(line) && !known.includes(line.split(' ')[0] ?? ''),
    );
    expect(others).toEqual([]);
  });
});
