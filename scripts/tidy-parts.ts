import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['plugins']>[number];

/** Imports that only load. They stand for what an entry may need, should it act: nothing does. */
const BARE_IMPORT = /^import "[^"]+";\n/gm;
/** A source file, which esbuild names above its code. */
const SOURCE = /^\/\/ src\/(.+?)(?:\.generated)?\.ts$/gm;

/** Whether a file of the build is a part, and no entry. */
const isPart = (file: string): boolean => basename(dirname(file)) === 'chunks';

/** The name of a part: its last source file, which imports the others, `text-quantities-scan`. */
function nameOf(part: string): string {
  const sources = Array.from(part.matchAll(SOURCE), ([, path = '']) => path);
  const last = sources.at(-1);
  if (last === undefined)
    throw new Error(`expected a part with the code of a source file: ${part}`);
  return last.replaceAll('/', '-');
}

/**
 * Tidies the parts that esbuild makes of what several entries share: each is named after a source
 * file, where esbuild has a hash that depends on the folder of the build, and empty ones go.
 */
export const tidyParts: Plugin = {
  name: 'tidy-parts',
  renderChunk: (code) => ({ code: code.replaceAll(BARE_IMPORT, '') }),
  buildEnd({ writtenFiles }) {
    const files = writtenFiles.map(({ name }) => name);
    const names = new Map<string, string>();
    for (const file of files.filter(isPart)) {
      const code = readFileSync(file, 'utf8');
      if (code === '') rmSync(file);
      else names.set(basename(file), `${nameOf(code)}.js`);
    }
    if (new Set(names.values()).size < names.size) throw new Error('two parts have one name');
    for (const file of files) {
      const name = names.get(basename(file));
      if (name === undefined && isPart(file)) continue;
      const code = readFileSync(file, 'utf8').replaceAll(
        /(?<=(?:from |import\()"\.[^"]*\/)[^"/]+(?=")/g,
        (target) => names.get(target) ?? target,
      );
      writeFileSync(file, code);
      if (name !== undefined) renameSync(file, join(dirname(file), name));
    }
  },
};
