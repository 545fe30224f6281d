// The sets of texts with their gold, and what was known of them while the rules were written.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..');

/** Every third text of the sorted ids is held out of a set that is looked at otherwise. */
const isHeldOut = (_id, index) => index % 3 === 2;
const isLookedAt = (id, index) => !isHeldOut(id, index);

/** `part` leaves the other texts of the folder out. */
export const SETS = [
  { name: 'development', folder: 'development', part: isLookedAt, isLookedAt: true },
  { name: 'agencies', folder: 'agencies', isLookedAt: true },
  { name: 'region', folder: 'region', isLookedAt: true },
  { name: 'sites', folder: 'sites', isLookedAt: true },
  { name: 'damaged', folder: 'damaged', isLookedAt: false },
  { name: 'held out', folder: 'development', part: isHeldOut, isLookedAt: false },
];

/** The texts of a folder, by id: `{ text, entry }`, where `entry` is what the gold says. */
export function readSet(folder, part = () => true) {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
  return Object.keys(gold)
    .sort()
    .filter(part)
    .map((id) => ({
      id,
      text: readFileSync(join(folder, `${id}.txt`), 'utf8'),
      entry: gold[id],
    }));
}

/** The texts of a set of this folder. */
export const textsOf = ({ folder, part }) => readSet(join(FOLDER, folder), part);
