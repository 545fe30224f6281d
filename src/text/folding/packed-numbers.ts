/**
 * Reads the numbers that `scripts/generate-fold-table.mjs` packed into a literal: base-32 digits,
 * lowest first; a code of 93 or more says that the number goes on.
 */
export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let scale = 1;
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    if (code >= 93) {
      number += (code - 93) * scale;
      scale *= 32;
    } else {
      numbers.push(number + (code - 40) * scale);
      number = 0;
      scale = 1;
    }
  }
  return numbers;
}
