import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The scorer counts what the gold says. Here it counts the gold itself: whole it must be right
// throughout, spoilt it must not.

const ROOT = join(import.meta.dirname, '../..');
const ARTICLES = join(ROOT, 'bench/articles');
const dist = mkdtempSync(join(tmpdir(), 'luntan-gold-'));

const folders = readdirSync(ARTICLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'scorer')
  .map(({ name }) => name);

async function runScorer(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(ARTICLES, 'score.mjs'), ...args],
    { env: { ...process.env, DIST: dist } },
  );
  return stdout;
}

beforeAll(async () => {
  await build({
    entryPoints: [join(ROOT, 'src/index.ts')],
    outfile: join(dist, 'index.js'),
    ...{ bundle: true, platform: 'node', format: 'esm', logLevel: 'error' },
  });
});

afterAll(() => {
  rmSync(dist, { recursive: true });
});

describe('the gold of the press texts', () => {
  test('there are five folders', () => {
    expect(folders).toEqual(['agencies', 'damaged', 'development', 'region', 'sites']);
  });

  test.each(folders)('%s has a text for each entry, and an entry for each text', async (folder) => {
    const texts = readdirSync(join(ARTICLES, folder)).filter((file) => /^\d+\.txt$/.test(file));
    const { default: gold } = (await import(join(ARTICLES, folder, 'gold.json'), {
      with: { type: 'json' },
    })) as { default: Record<string, unknown> };
    expect(Object.keys(gold).sort()).toEqual(texts.map((file) => file.slice(0, -4)).sort());
  });

  test.each(folders)('%s is well formed', async (folder) => {
    expect(await runScorer(join(ARTICLES, folder), '--self-test')).toMatch(/self-test passed\n$/);
  });

  test('a gold that cannot be counted is told before anything is read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'luntan-wrong-gold-'));
    const final = { kind: 'competition', name: '江北杯大赛', finalists: '12' };
    writeFileSync(join(folder, '01.txt'), '江北杯大赛决赛在江北举行。');
    writeFileSync(
      join(folder, 'gold.json'),
      JSON.stringify({ '01': { statements: [final, { kind: 'statistic', value: 12 }] } }),
    );
    await expect(runScorer(folder)).rejects.toMatchObject({
      stderr:
        '01, statement 0: expected a list of finalists\n' +
        '01, statement 1: expected what tells a statistic from others\n',
    });
    rmSync(folder, { recursive: true });
  });

  test('a text is scored', async () => {
    const counted = await runScorer(join(ARTICLES, 'development'), '--text', '01');
    expect(counted).toMatch(/^articles: P \d\.\d+ .* R \d\.\d+ .* fields \d\.\d+ .* traps 0$/m);
  });
});
