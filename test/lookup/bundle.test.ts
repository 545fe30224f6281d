import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

test('search costs at most 8 kB beyond the names and their folding', async () => {
  const size = async (contents: string): Promise<number> => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: new URL('../../src/lookup/', import.meta.url).pathname },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
      write: false,
      logLevel: 'silent',
    });
    return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
  };
  const names = `export { collections } from './collections.ts'; export { fold } from '../text/fold.ts'`;
  const withSearch = await size(`${names}; export { search } from './search.ts'`);
  expect(withSearch - (await size(names))).toBeLessThanOrEqual(8_000);
});
