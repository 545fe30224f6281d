import { bmpFolds } from '../../text/folding/fold-table.js';
import { lazy } from '../../text/lazy.js';

const FULL_WIDTH_START = 0xff01;
const FULL_WIDTH_END = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;

/** By code unit, what stands for it; 0 where it stands for itself. */
const evenUnits = lazy((): Readonly<Uint16Array> => {
  const table = Uint16Array.from(bmpFolds());
  for (let unit = FULL_WIDTH_START; unit <= FULL_WIDTH_END; unit++)
    table[unit] = unit - FULL_WIDTH_SHIFT;
  return table;
});

/**
 * A text with one form for every script and width, of the same length: what stands at an
 * offset stands there still. Patterns are evened out the same way, so that each is written
 * once, in simplified characters.
 */
export function evenOut(text: string): string {
  const table = evenUnits();
  let even = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    even += String.fromCharCode(table[unit] || unit);
  }
  return even;
}
