import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const TEXT_FOLDER = new URL('../../src/text/', import.meta.url).pathname;

/** Minified, zipped size of a bundle that imports one name, and the files that it holds. */
async function bundle(name: string, file: string): Promise<{ bytes: number; inputs: string[] }> {
  const result = await build({
    stdin: { contents: `export { ${name} } from './${file}.ts'`, resolveDir: TEXT_FOLDER },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const bytes = gzipSync(result.outputFiles[0]?.contents ?? '', { level: 9 }).length;
  return { bytes, inputs: Object.keys(result.metafile.inputs) };
}

describe('what a page pays', () => {
  it.each([
    ['parseAmount', 'parse-amount', 16.8],
    ['findMentions', 'find-mentions', 53.7],
  ])('%s from %s is at most %f kB', async (name, file, kilobytes) => {
    const { bytes } = await bundle(name, file);
    const advice =
      'words cost a few bytes: raise the ceiling by 0.1, here and in docs/benchmarks.md; for more, look for what to take out';
    expect(bytes, advice).toBeLessThanOrEqual(kilobytes * 1000);
  });

  it('parseAmount brings no calendar and no classifiers', async () => {
    const { inputs } = await bundle('parseAmount', 'parse-amount');
    expect(inputs.filter((file) => /date|calendar|units|scan/.test(file))).toEqual([]);
  });
});
