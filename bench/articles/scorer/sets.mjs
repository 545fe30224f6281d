// The sets of texts with their gold, and what was known of them while the rules were written.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..');

export const SETS = [
  { name: 'development', folder: 'development', isLookedAt: true },
  { name: 'agencies', folder: 'agencies', isLookedAt: true },
  { name: 'region', folder: 'region', isLookedAt: true },
  { name: 'sites', folder: 'sites', isLookedAt: true },
  { name: 'damaged', folder: 'damaged', isLookedAt: false },
];

/** The texts of a folder, by id: `{ text, entry }`, where `entry` is what the gold says. */
export function readSet(folder) {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
  return Object.keys(gold)
    .sort()
    .map((id) => ({
      id,
      text: readFileSync(join(folder, `${id}.txt`), 'utf8'),
      entry: gold[id],
    }));
}

/** The texts of a set of this folder. */
export const textsOf = ({ folder }) => readSet(join(FOLDER, folder));
