import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { CONFIGURATIONS } from '../../src/script/index.js';

/** The dictionaries that a configuration is made of, besides the one for compatibility characters. */
const DICTIONARIES = {
  s2t: ['st'],
  t2s: ['ts'],
  s2tw: ['st', 'tw-variants'],
  tw2s: ['ts', 'tw-variants-rev'],
  s2twp: ['st', 'tw-phrases', 'tw-variants'],
  tw2sp: ['ts', 'tw-phrases-rev', 'tw-variants-rev'],
  s2hk: ['hk-variants', 'st'],
  hk2s: ['hk-variants-rev', 'ts'],
  s2hkp: ['hk-phrases', 'hk-variants', 'st'],
  hk2sp: ['hk-phrases-rev', 'hk-variants-rev', 'ts'],
  t2tw: ['tw-variants'],
  tw2t: ['tw-variants-rev'],
  t2hk: ['hk-variants'],
  hk2t: ['hk-variants-rev'],
  t2jp: ['jp-rev'],
  jp2t: ['jp'],
} as const;

interface Bundle {
  readonly dictionaries: readonly string[];
  readonly gzip: number;
}

async function bundle(statement: string): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    stdin: {
      contents: statement,
      resolveDir: fileURLToPath(new URL('../../src', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const [output] = Object.values(metafile.outputs);
  return {
    dictionaries: Object.entries(output?.inputs ?? {})
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .flatMap(([path]) => /dictionaries\/(.+)\.generated\.ts$/.exec(path)?.[1] ?? []),
    gzip: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length,
  };
}

describe('a bundle of script conversion', () => {
  it.each(CONFIGURATIONS)('has no dictionaries but those of %s', async (name) => {
    const own = ['compatibility', ...DICTIONARIES[name]].toSorted();
    const alone = await bundle(`export { ${name} } from './script/${name}.js'`);
    const picked = await bundle(`export { ${name} } from './script/index.js'`);
    expect(alone.dictionaries.toSorted()).toEqual(own);
    expect(picked.dictionaries.toSorted()).toEqual(own);
  });

  it('has no dictionary for protected terms and streams', async () => {
    const { dictionaries, gzip } = await bundle(
      `export { protectTerms, convertStream } from './script/index.js'`,
    );
    expect(dictionaries).toEqual([]);
    expect(gzip).toBeLessThan(1500);
  });

  it('has the characters alone for candidates', async () => {
    const { dictionaries, gzip } = await bundle(`export { candidates } from './script/index.js'`);
    expect(dictionaries.toSorted()).toEqual(['candidates', 'st']);
    expect(gzip).toBeLessThan(15_000);
  });

  it.each([
    [`export * from './script/index.js'`, 245_000],
    [`export { t2s } from './script/t2s.js'`, 22_000],
    [`export { s2t } from './script/s2t.js'`, 190_000],
    [`export { s2twp } from './script/s2twp.js'`, 200_000],
  ])('%s is below %d bytes of gzip', async (statement, ceiling) => {
    const { gzip } = await bundle(statement);
    expect(gzip).toBeLessThan(ceiling);
  });
});
