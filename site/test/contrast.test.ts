import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

/** Colours of a theme by token. */
function tokensOf(selector: string): Record<string, string> {
  const [, after = ''] = css.split(`${selector} {`);
  const [block = ''] = after.split('}');
  const found = block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g);
  return Object.fromEntries([...found].map(([, name = '', colour = '']) => [name, colour]));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['paper', 'sheet', 'sunk'];
const KINDS = ['amount', 'date', 'count', 'name', 'statement', 'repaired'];

describe.each([
  ['light', ':root'],
  ['dark', ":root[data-theme='dark']"],
])('contrast of the %s theme', (_, selector) => {
  const tokens = tokensOf(selector);
  const ratio = (one: string, other: string): number =>
    contrast(tokens[one] ?? '#000000', tokens[other] ?? '#000000');

  test.each(GROUNDS)('text and borders on %s', (ground) => {
    for (const ink of ['ink', 'ink-2', 'ink-3'])
      expect(ratio(ink, ground), ink).toBeGreaterThan(4.5);
    for (const line of ['rule-strong', 'focus'])
      expect(ratio(line, ground), line).toBeGreaterThan(3);
  });

  test.each(KINDS)('%s as text on the grounds and on its own tint', (kind) => {
    for (const ground of ['paper', 'sheet', `${kind}-tint`])
      expect(ratio(kind, ground), ground).toBeGreaterThan(4.5);
    expect(ratio('ink', `${kind}-tint`)).toBeGreaterThan(7);
  });

  test('text on what is chosen', () => {
    expect(ratio('on-invert', 'invert')).toBeGreaterThan(7);
  });
});
