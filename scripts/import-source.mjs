// Imports what a module of the source exports, whatever TypeScript it is made of.
import { build } from 'esbuild';

/** What a module exports; its imports are those of a file in the root of the project. */
export async function importSource(contents) {
  const {
    outputFiles: [{ contents: code }],
  } = await build({
    stdin: { contents, resolveDir: new URL('..', import.meta.url).pathname },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
