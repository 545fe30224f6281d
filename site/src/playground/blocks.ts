/** A stretch of the original text that is drawn as one paragraph. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text; lines over whose border some stretch reaches are one block. */
export function blocksOf(text: string, stretches: readonly Stretch[]): Block[] {
  const joined = new Set<number>();
  for (const { start, end } of stretches) {
    for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
      joined.add(at);
  }
  const blocks: Block[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (joined.has(at)) continue;
    blocks.push({ start, end: at });
    start = at + 1;
  }
  blocks.push({ start, end: text.length });
  return blocks.filter((block) => text.slice(block.start, block.end).trim() !== '');
}
