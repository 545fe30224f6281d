/** Reads the packed numbers of one string in order; the writing side is scripts/pack-numbers.mjs. */
export interface NumberReader {
  position: number;
  next(): number;
  /** The next number with its sign: differences are stored as 0, -1, 1, -2 … */
  nextSigned(): number;
}

const BASE = 93;

export function createNumberReader(packed: string, start = 0): NumberReader {
  function digit(): number {
    const unit = packed.charCodeAt(reader.position++);
    // The quote and the backslash are no digits: they would need escapes in the string.
    return unit - 0x20 - (unit > 0x27 ? 1 : 0) - (unit > 0x5c ? 1 : 0);
  }

  // The leading digit tells how many follow: below 40 none, below 90 one, below 92 two, 92 three.
  // Each longer form starts to count where the shorter one ends.
  const reader: NumberReader = {
    position: start,
    next() {
      const lead = digit();
      if (lead < 40) return lead;
      if (lead < 90) return 40 + (lead - 40) * BASE + digit();
      if (lead < 92) return 4690 + ((lead - 90) * BASE + digit()) * BASE + digit();
      return 21_988 + (digit() * BASE + digit()) * BASE + digit();
    },
    nextSigned() {
      const value = reader.next();
      return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    },
  };
  return reader;
}
