import { bmpFolds } from '../text/folding/fold-table.js';
import { lazy } from '../text/lazy.js';

const FULL_WIDTH_START = 0xff01;
const FULL_WIDTH_END = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const CASE_SHIFT = 0x20;

/** By code unit, what stands for it in simplified characters, half width and lower case; 0 where it stands for itself. */
export const evenUnits = lazy((): Readonly<Uint16Array> => {
  const table = Uint16Array.from(bmpFolds());
  for (let unit = FULL_WIDTH_START; unit <= FULL_WIDTH_END; unit++) {
    table[unit] = unit - FULL_WIDTH_SHIFT;
  }
  for (let letter = CAPITAL_A; letter <= CAPITAL_Z; letter++) {
    table[letter] = letter + CASE_SHIFT;
    table[letter + FULL_WIDTH_SHIFT] = letter + CASE_SHIFT;
  }
  return table;
});

// The number of arguments that a call may have is limited.
const CHUNK = 8192;

/** The string of some code units. */
export function stringOf(units: Uint16Array): string {
  let text = '';
  for (let i = 0; i < units.length; i += CHUNK) {
    // Spreading a typed array walks its iterator, which takes ten times as long.
    text += String.fromCharCode.apply(null, units.subarray(i, i + CHUNK) as unknown as number[]);
  }
  return text;
}
