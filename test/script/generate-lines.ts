/** Numbers in [0, limit), the same for the same seed. */
export function createRandom(seed: number): (limit: number) => number {
  let state = seed | 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

/**
 * Endless lines that are hard on a converter: words of the dictionaries, cut short, overlapping and run
 * together, between everything that is special to UTF-16, to normalization, or to descriptions.
 */
export function* generateLines(words: readonly string[], seed: number): Generator<string, never> {
  const random = createRandom(seed);
  const word = (): string => words[random(words.length)] as string;
  const unit = (from: number, to: number): string =>
    String.fromCharCode(from + random(to - from + 1));
  const codePoint = (from: number, to: number): string =>
    String.fromCodePoint(from + random(to - from + 1));
  const common = [word, word, word, word, () => unit(0x4e00, 0x9fff)];
  const rare = [
    () => word().slice(0, 1 + random(3)),
    () => word().slice(-1 - random(3)),
    () => overlap(word(), word()),
    () => word().repeat(2),
    () => unit(0x20, 0x7e),
    () => unit(0xff01, 0xff5e),
    () => unit(0x3000, 0x303f),
    () => '\u0000',
    () => '\ufeff',
    () => '\r\n',
    () => unit(0, 0xffff),
    () => unit(0xd800, 0xdbff),
    () => unit(0xdc00, 0xdfff),
    () => codePoint(0x20000, 0x2ebff),
    () => codePoint(0xf900, 0xfaff),
    () => codePoint(0x2f800, 0x2fa1f),
    () => unit(0x2ff0, 0x2fff),
    () => `${unit(0x2ff0, 0x2fff)}${word()}`,
    () => `${unit(0x2ff0, 0x2fff)}${unit(0x2ff0, 0x2fff)}${word()}${codePoint(0x2f800, 0x2fa1f)}`,
  ];
  for (;;) {
    // Most lines hold one or two oddities, some none and some little else.
    const oddity = random(8);
    let line = '';
    for (let parts = 1 + random(8); parts > 0; parts -= 1) {
      const makers = random(8) < oddity ? rare : common;
      line += (makers[random(makers.length)] as () => string)();
    }
    yield line;
  }
}

/** The second word laid over the end of the first, so that both seem to begin. */
function overlap(first: string, second: string): string {
  return first.slice(0, -1) + second;
}
