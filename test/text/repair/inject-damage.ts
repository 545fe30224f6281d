/**
 * Does to a text what damaged sites do: replaces byte pairs of its GBK form, blind to where its
 * characters begin, and decodes the result.
 */

const codes = new Map<string, [number, number]>();
const decoder = new TextDecoder('gbk');
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const char = decoder.decode(Uint8Array.of(lead, trail));
    if (char.length === 1 && char !== '\ufffd') codes.set(char, [lead, trail]);
  }
}

function encode(text: string): number[] {
  return Array.from(text).flatMap((char) => codes.get(char) ?? [char.charCodeAt(0)]);
}

export interface Injection {
  /** Full-width signs that become half-width. */
  signs?: string;
  /** Characters and the reading put behind each. */
  readings?: Readonly<Record<string, string>>;
  /** What the decoder shows for a byte without its partner. */
  mark?: string;
}

/** The half-width form of the signs: what the site meant to do. */
export function narrow(text: string, signs: string): string {
  return text.replace(/[！-～]/g, (char) =>
    signs.includes(char) ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char,
  );
}

export function injectDamage(text: string, injection: Injection): string {
  const { signs = '', readings = {}, mark = '?' } = injection;
  const rules = new Map<number, number[]>();
  const key = ([lead = 0, trail = 0]: number[]) => lead * 0x100 + trail;
  for (const sign of signs) rules.set(key(encode(sign)), encode(narrow(sign, signs)));
  for (const [char, reading] of Object.entries(readings)) {
    rules.set(key(encode(char)), encode(`${char}(${reading})`));
  }
  const bytes = encode(text);
  const damaged: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    const replaced = rules.get(key(bytes.slice(i, i + 2)));
    damaged.push(...(replaced ?? bytes.slice(i, i + 1)));
    if (replaced) i++;
  }
  return decoder.decode(Uint8Array.from(damaged)).replaceAll('\ufffd', mark);
}
