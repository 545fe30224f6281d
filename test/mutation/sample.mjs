/** The seed of the sample: the same mutants each time, as long as their lines stay what they are. */
export const SEED = 20_261_130;

/**
 * Whether a mutant is in the sample. It is asked of each mutant by itself, so that a change of one file leaves the
 * sample of the others as it was.
 *
 * @param share - of all mutants, from 0 to 1
 */
export function isSampled(mutant, share) {
  const { fileName, mutatorName, replacement, location } = mutant;
  const { start, end } = location;
  const file = fileName.replaceAll('\\', '/').replace(/^.*\/(?=src\/)/, '');
  const key = [
    SEED,
    file,
    start.line,
    start.column,
    end.line,
    end.column,
    mutatorName,
    replacement,
  ];
  return hash(key.join('|')) / 2 ** 32 < share;
}

/** The same of a result. */
export const isResultSampled = (result, share) => isSampled(moved(result, -1), share);

/** A mutant as its result has it: StrykerJS counts the lines and columns of mutants from 0, and those of results from 1. */
export const asResult = (mutant) => moved(mutant, 1);

function moved(mutant, by) {
  const { start, end } = mutant.location;
  const move = ({ line, column }) => ({ line: line + by, column: column + by });
  return { ...mutant, location: { start: move(start), end: move(end) } };
}

/** FNV-1a with a last mix, so that keys that differ in their end alone lie far apart. */
function hash(key) {
  let state = 0x811c9dc5;
  for (const byte of Buffer.from(key)) state = Math.imul(state ^ byte, 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
