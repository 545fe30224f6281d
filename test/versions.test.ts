import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { VERSIONS } from '../src/versions.js';

function versionIn(path: string): unknown {
  const file = readFileSync(join(import.meta.dirname, '..', path), 'utf8');
  return (JSON.parse(file) as { version: unknown }).version;
}

test('the versions are those of what is built and what it is built from', () => {
  expect(VERSIONS.library).toBe(versionIn('package.json'));
  expect(VERSIONS.opencc).toBe(versionIn('node_modules/opencc-js/package.json'));
  expect(VERSIONS.data).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
