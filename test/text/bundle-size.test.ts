import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../src/text/', import.meta.url));

async function bundle(name: string, module: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from './${module}'`, resolveDir: source },
    ...{ bundle: true, minify: true, write: false },
    ...{ format: 'esm', charset: 'utf8', logLevel: 'silent' },
  });
  return outputFiles[0]?.text ?? '';
}

test.each([
  ['repairText', 'repair/repair-text.ts', 11.1],
  ['toOriginalSpan', 'original-span.ts', 0.6],
  ['toCodePointOffset', 'code-points.ts', 0.4],
  ['fold', 'fold.ts', 11],
  ['detectScript', 'detect-script.ts', 4],
])('%s alone', async (name, module, kilobytes) => {
  const code = await bundle(name, module);
  expect(code).toContain(name);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(kilobytes * 1024);
});

test('tables travel only with what reads them', async () => {
  const { FOLD_SOURCES } = await import('../../src/text/folding/fold-table.generated.js');
  const { SCRIPT_MARKS } = await import('../../src/text/folding/script-table.generated.js');
  const detector = await bundle('detectScript', 'detect-script.ts');
  expect(detector).toContain(SCRIPT_MARKS.slice(0, 50));
  expect(detector).not.toContain(FOLD_SOURCES.slice(0, 50));
  expect(await bundle('fold', 'fold.ts')).not.toContain(SCRIPT_MARKS.slice(0, 50));
});
