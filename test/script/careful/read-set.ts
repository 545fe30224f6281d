import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'sets');

/** The lines of a set, without its headings. */
export function readSet(name: string): string[] {
  return readFileSync(join(FOLDER, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The columns of a set. */
export function readTable(name: string): string[][] {
  return readSet(name).map((line) => line.split('\t'));
}
