/**
 * Words that newspapers in Taiwan and Hong Kong print for one of the mainland's.
 *
 * A row: the word in simplified characters, Taiwan's, Hong Kong's; `=` where the region prints the same
 * word in its own characters. Behind them, `-行动` is what the word does not stand before in that
 * meaning, and `预-` what it does not stand after. `>` before a row keeps it out of the way back: what the region prints
 * stands for other words too.
 */
export interface PressGroup {
  /** Where the words can be looked up. */
  readonly ground: string;
  readonly rows: string;
}
