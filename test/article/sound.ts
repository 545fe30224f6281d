import { expect } from 'vitest';
import type { ArticleReading } from '../../src/article/index.js';
import { AnyDraftSchema } from '../../src/schemas/index.js';

/** What holds of every reading of every text. */
export function expectSound(text: string, reading: ArticleReading): void {
  expect(reading.text).toBe(text);
  for (const { start, end, raw } of [...reading.mentions, ...reading.entities, ...reading.edits]) {
    expect(text.slice(start, end)).toBe(raw);
  }
  for (const { start, end, bare } of reading.mentions) {
    expect(start).toBeLessThanOrEqual(bare.start);
    expect(bare.start).toBeLessThanOrEqual(bare.end);
    expect(bare.end).toBeLessThanOrEqual(end);
  }
  for (const { start, end, paragraph, draft } of reading.statements) {
    expect(AnyDraftSchema.safeParse(draft).error).toBeUndefined();
    const around = reading.paragraphs[paragraph];
    expect(around?.start).toBeLessThanOrEqual(start);
    expect(around?.end).toBeGreaterThanOrEqual(end);
  }
  expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
}
