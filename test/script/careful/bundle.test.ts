import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { characters, levels, own, places, words } from '../../../src/script/careful/word-list.js';

describe('the size of the careful converter', () => {
  it('is 350 kB at most in a bundle', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `export * from './careful.js';`,
        resolveDir: fileURLToPath(new URL('../../../src/script/', import.meta.url)),
      },
      bundle: true,
      minify: true,
      format: 'esm',
      charset: 'utf8',
      write: false,
    });
    const size = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
    expect(size).toBeLessThan(350_000);
  });

  it('is 120 kB at most of words', () => {
    expect(gzipSync(characters + own + places + words + levels, { level: 9 }).length).toBeLessThan(
      120_000,
    );
  });
});
