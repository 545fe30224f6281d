import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { lazy } from '../../src/text/lazy.js';

/** Where the code of a worker thread is, which Node cannot run as TypeScript; made when first asked for. */
export const workerCode = lazy(() => {
  const folder = mkdtempSync(join(tmpdir(), 'luntan-worker-'));
  process.on('exit', () => {
    rmSync(folder, { recursive: true });
  });
  const outfile = join(folder, 'worker.mjs');
  buildSync({
    entryPoints: [join(import.meta.dirname, '../../src/cli/worker.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Packages that read `require` of Node's own modules want one.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return pathToFileURL(outfile);
});
