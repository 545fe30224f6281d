import { lazy } from '../../text/lazy.js';
import { evenUnits, stringOf } from '../even-units.js';

// Marks that stand for one another. Brackets, quotes and dashes have many forms in the press of
// three regions; a middle dot has five.
const MARKS = [
  ['「『﹁﹃〝‘', '“'],
  ['」』﹂﹄〞’', '”'],
  ['〈', '《'],
  ['〉', '》'],
  ['（〔【［[', '('],
  ['）〕】］]', ')'],
  ['•‧・．∙', '·'],
  ['－—–―～~', '-'],
  ['　\t\u00a0', ' '],
] as const;

/** By code unit, what stands for it; 0 where it stands for itself. */
const units = lazy((): Readonly<Uint16Array> => {
  const table = Uint16Array.from(evenUnits());
  for (const [forms, form] of MARKS) {
    for (const mark of forms) table[mark.charCodeAt(0)] = form.charCodeAt(0);
  }
  return table;
});

const STRAIGHT_QUOTE = 0x22;
const OPENING_QUOTE = 0x201c;
const CLOSING_QUOTE = 0x201d;
const LINE_END = 0x0a;

/**
 * A text with one form for every script, width and kind of mark, of the same length: what
 * stands at an offset stands there still. Words are evened out the same way, so that each is
 * written once, in simplified characters.
 */
export function evenText(text: string): string {
  const table = units();
  if (text.length === 1 && text.charCodeAt(0) !== STRAIGHT_QUOTE) {
    const unit = text.charCodeAt(0);
    return String.fromCharCode(table[unit] || unit);
  }
  const even = new Uint16Array(text.length);
  let isOpen = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === STRAIGHT_QUOTE) {
      // A straight quote opens and closes by turns, and does not reach into the next line.
      even[i] = isOpen ? CLOSING_QUOTE : OPENING_QUOTE;
      isOpen = !isOpen;
      continue;
    }
    if (unit === LINE_END) isOpen = false;
    even[i] = table[unit] || unit;
  }
  return stringOf(even);
}

/** Words set apart by white space, evened out. */
export const evenWords = (words: string): string[] => evenText(words).split(/\s+/).filter(Boolean);
