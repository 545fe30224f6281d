import { readFileSync, readdirSync } from 'node:fs';
import { build } from 'esbuild';

/** The code of one source file within a file of the build. */
export interface Part {
  /** Its path, `src/text/fold.ts` or `data/forums.json`. */
  source: string;
  /** 0-based line on which it begins. */
  line: number;
}

/** One import of a file of the build. */
export interface Import {
  path: string;
  kind: string;
}

/** The source files of which a file of the build is made: esbuild names each above its code. */
export function partsOf(file: string): Part[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, line) => {
      const source = /^\/\/ ((?:src|data)\/.+\.(?:ts|json))$/.exec(text)?.[1];
      return source === undefined ? [] : [{ source, line }];
    });
}

/** The files of a folder and below whose names end so, sorted, with `/` on every system. */
export const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** What each file of a build imports of the others, by paths below its folder. */
export async function importsIn(folder: string): Promise<Map<string, Import[]>> {
  const { metafile } = await build({
    entryPoints: filesIn(folder, '.js'),
    absWorkingDir: folder,
    outdir: '.',
    bundle: true,
    packages: 'external',
    format: 'esm',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  return new Map(
    Object.entries(metafile.inputs).map(([path, { imports }]) => [
      path,
      imports.filter(({ external }) => !external),
    ]),
  );
}

/** The files that an entry loads, itself among them; with `dynamic`, those it may load later too. */
export function loadedBy(
  entry: string,
  imports: ReadonlyMap<string, readonly Import[]>,
  dynamic = false,
): Set<string> {
  const loaded = new Set([entry]);
  for (const file of loaded) {
    for (const { path, kind } of imports.get(file) ?? []) {
      if (dynamic || kind !== 'dynamic-import') loaded.add(path);
    }
  }
  return loaded;
}
