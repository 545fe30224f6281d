import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** A folder for the tests of a file, gone behind them. */
export function testFolder(): {
  /** Its path, once the tests run. */
  path: () => string;
  /** Writes a file in it, and gives the path of that. */
  file: (name: string, content: string | Uint8Array) => string;
} {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'luntan-cli-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return {
    path: () => folder,
    file: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
  };
}
