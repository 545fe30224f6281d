/**
 * Reads the numbers that `scripts/generate-fold-table.mjs` packed into a literal: up to 51 in one
 * character; a code of 93 or more says that the number goes on, in digits of base 24.
 */
export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let scale = 1;
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    if (code >= 93) {
      // What goes on is at least 52, the first number that one character cannot be.
      number += (code - 93 + 52) * scale;
      scale *= 24;
    } else {
      numbers.push(number + (code - 40) * scale);
      number = 0;
      scale = 1;
    }
  }
  return numbers;
}
