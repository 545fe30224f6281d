import { bmpFolds } from '../../text/folding/fold-table.js';
import { lazy } from '../../text/lazy.js';

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

const FULL_WIDTH_START = 0xff01;
const FULL_WIDTH_END = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;

/** By code unit, what stands for it; 0 where it stands for itself. */
const evenUnits = lazy((): Readonly<Uint16Array> => {
  const table = Uint16Array.from(bmpFolds());
  for (let unit = FULL_WIDTH_START; unit <= FULL_WIDTH_END; unit++) {
    table[unit] = unit - FULL_WIDTH_SHIFT;
  }
  for (const [forms, form] of MARKS) {
    for (const mark of forms) table[mark.charCodeAt(0)] = form.charCodeAt(0);
  }
  for (let letter = 0x41; letter <= 0x5a; letter++) {
    table[letter] = letter + 0x20;
    table[letter - FULL_WIDTH_SHIFT + 2 * FULL_WIDTH_SHIFT] = letter + 0x20;
  }
  return table;
});

const STRAIGHT_QUOTE = 0x22;
const OPENING_QUOTE = 0x201c;
const CLOSING_QUOTE = 0x201d;
const LINE_END = 0x0a;

// The number of arguments that a call may have is limited.
const CHUNK = 8192;

/**
 * A text with one form for every script, width and kind of mark, of the same length: what
 * stands at an offset stands there still. Words are evened out the same way, so that each is
 * written once, in simplified characters.
 */
export function evenText(text: string): string {
  const table = evenUnits();
  if (text.length === 1 && text.charCodeAt(0) !== STRAIGHT_QUOTE) {
    const unit = text.charCodeAt(0);
    return String.fromCharCode(table[unit] || unit);
  }
  const units = new Uint16Array(text.length);
  let isOpen = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === STRAIGHT_QUOTE) {
      // A straight quote opens and closes by turns, and does not reach into the next line.
      units[i] = isOpen ? CLOSING_QUOTE : OPENING_QUOTE;
      isOpen = !isOpen;
      continue;
    }
    if (unit === LINE_END) isOpen = false;
    units[i] = table[unit] || unit;
  }
  let even = '';
  for (let i = 0; i < units.length; i += CHUNK) {
    // Spreading a typed array walks its iterator, which takes ten times as long.
    even += String.fromCharCode.apply(null, units.subarray(i, i + CHUNK) as unknown as number[]);
  }
  return even;
}

/** Words set apart by white space, evened out. */
export const evenWords = (words: string): string[] => evenText(words).split(/\s+/).filter(Boolean);
