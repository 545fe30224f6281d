import { foldHan } from '../../text/folding/fold-table.js';

const FULL_WIDTH_START = 0xff01;
const FULL_WIDTH_END = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;

/**
 * A text with one form for every script and width, of the same length: what stands at an
 * offset stands there still. Patterns are evened out the same way, so that each is written
 * once, in simplified characters.
 */
export function evenOut(text: string): string {
  let even = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isWide = unit >= FULL_WIDTH_START && unit <= FULL_WIDTH_END;
    const folded = isWide ? unit - FULL_WIDTH_SHIFT : foldHan(unit);
    even += folded <= 0xffff ? String.fromCharCode(folded) : text.charAt(i);
  }
  return even;
}
