import { UsageError } from './errors.js';
import { didYouMean } from './suggest.js';
import { visibleInLine } from './visible.js';

/** Encodings of text that is read, and how messages call them. */
const NAMES = {
  'utf-8': 'UTF-8',
  'utf-16': 'UTF-16',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  gb18030: 'GB18030',
  gbk: 'GBK',
  big5: 'Big5',
} as const;

/** One of the encodings that `--encoding` takes. */
export type Encoding = keyof typeof NAMES;

const ENCODINGS = Object.keys(NAMES) as Encoding[];

export const nameOfEncoding = (encoding: Encoding): string => NAMES[encoding];

/**
 * The encoding that a word names.
 *
 * @throws {UsageError} When it names none, or one that this Node was built without.
 */
export function encodingNamed(name: string): Encoding {
  const lower = name.toLowerCase().replace(/^utf(?=\d)/, 'utf-');
  const encoding = ENCODINGS.find((known) => known === lower);
  if (encoding === undefined) {
    const near = didYouMean(lower, ENCODINGS);
    throw new UsageError(
      `--encoding: expected one of ${ENCODINGS.join(', ')}; got ${visibleInLine(name)}${near}`,
    );
  }
  try {
    new TextDecoder(encoding);
  } catch {
    throw new UsageError(`--encoding: this Node was built without ${NAMES[encoding]}`);
  }
  return encoding;
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/** So many bytes tell whether a byte order mark comes first. */
export const LONGEST_MARK = 4;

/** The encoding of which the first bytes are the byte order mark. */
export const markedEncoding = (first: Uint8Array): Encoding | undefined =>
  MARKS.find(([, mark]) => mark.every((byte, i) => first[i] === byte))?.[0];

/** The bytes of a line feed. */
export function lineFeedOf(encoding: Encoding): readonly number[] {
  if (encoding === 'utf-16be') return [0x00, 0x0a];
  return encoding.startsWith('utf-16') ? [0x0a, 0x00] : [0x0a];
}
