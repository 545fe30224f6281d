import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type OutputFile } from 'esbuild';
import { partsOf } from './build-parts.js';

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

/**
 * Bundles an entry in a consumer's folder for browsers, as an app would.
 *
 * @returns its text and size, and the files of which something is in it: of our build, the source
 *   files, such as `luntan/src/text/fold.ts` and `luntan/data/forums.json`
 */
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
    sourcemap: 'external',
    sourcesContent: false,
    outfile: 'bundle.js',
    write: false,
    logLevel: 'silent',
  });
  const [map, { text, contents }] = result.outputFiles as [OutputFile, OutputFile];
  const used = Object.values(result.metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [path] : [],
    ),
  );
  const lines = linesIn(text, JSON.parse(map.text) as SourceMapPayload);
  return {
    text,
    gzip: gzipSync(contents, { level: 9 }).length,
    used: used.flatMap((path) =>
      path.includes('luntan/dist/') ? sourcesOf(path, lines.get(path) ?? new Set()) : [path],
    ),
  };
}

/** For every file of which something is in a bundle, the 0-based lines that are. */
function linesIn(text: string, payload: SourceMapPayload): Map<string, Set<number>> {
  const map = new SourceMap(payload);
  const lines = new Map<string, Set<number>>();
  for (const [row, line] of text.split('\n').entries()) {
    for (const { index } of line.matchAll(/[\w$]+/g)) {
      const entry = map.findEntry(row, index);
      if (!('originalSource' in entry)) continue;
      const own = lines.get(entry.originalSource) ?? new Set();
      lines.set(entry.originalSource, own.add(entry.originalLine));
    }
  }
  return lines;
}

/** The source files behind lines of a file of the build. */
function sourcesOf(path: string, lines: ReadonlySet<number>): string[] {
  const parts = partsOf(resolve(path));
  const found = [...lines].map((line) => parts.findLast((part) => part.line < line)?.source);
  const sources = [...new Set(found)].filter((source) => source !== undefined);
  if (sources.length === 0) throw new Error(`${path}: expected to find what of it is used`);
  return sources.map((source) => `luntan/${source}`);
}

const COMPILER = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc');

/**
 * Type-checks files in a consumer's folder.
 *
 * @param tsc - the compiler's script
 * @returns what the compiler says, empty when all is well
 */
export function typeCheck(
  folder: string,
  files: Record<string, string>,
  options: Record<string, unknown>,
  tsc = COMPILER,
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
  try {
    return execFileSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
