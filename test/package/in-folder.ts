import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Runs an ES module in a consumer's folder and returns what it prints, as JSON. */
export function runModule(folder: string, code: string): unknown {
  return evaluate(folder, 'module', code);
}

/** Runs a CommonJS script in a consumer's folder and returns what it prints, as JSON. */
export function runScript(folder: string, code: string): unknown {
  return evaluate(folder, 'commonjs', code);
}

function evaluate(folder: string, type: string, code: string): unknown {
  const args = [`--input-type=${type}`, '--no-warnings', '--eval', code];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }));
}

/** Bundles an entry in a consumer's folder for browsers, as an app would. */
export async function bundle(folder: string, code: string, external: string[] = []) {
  const result = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    external,
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const [{ text, contents }] = result.outputFiles as [(typeof result.outputFiles)[number]];
  const used = Object.values(result.metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [path] : [],
    ),
  );
  return { text, gzip: gzipSync(contents, { level: 9 }).length, used };
}

/** Type-checks files in a consumer's folder; returns what the compiler says, empty when all is well. */
export function typeCheck(
  folder: string,
  files: Record<string, string>,
  options: Record<string, unknown>,
): string {
  const project = mkdtempSync(join(folder, 'types-'));
  for (const [name, code] of Object.entries(files)) writeFileSync(join(project, name), code);
  const compilerOptions = {
    strict: true,
    skipLibCheck: false,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    ...options,
  };
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc');
  try {
    return execFileSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
