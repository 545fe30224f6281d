import { expect, test } from 'vitest';
import { draftRecords } from '../../../src/article/index.js';
import type { AnyDraft } from '../../../src/schemas/index.js';
import { parseNumber } from '../../../src/text/index.js';
import { toQuantity } from '../../../src/text/to-quantity.js';
import { cpuTime } from '../../cpu-time.js';
import { type Stated, readingOf } from './reading.js';

const forum = (id: string, fields: object): AnyDraft =>
  ({ type: 'forum', id, status: 'held', ...fields }) as AnyDraft;
const figure = (id: string, words: string, fields: object = {}): AnyDraft =>
  ({
    ...{ type: 'statistic', id, measure: 'guests', status: 'reported' },
    ...{ subject: { id: 'zgc-forum-2024' }, quantity: toQuantity(parseNumber(words)) },
    ...fields,
  }) as AnyDraft;

test('nothing takes more than linear time', () => {
  const made = (count: number): (() => unknown) => {
    const lines = Array.from({ length: count }, (_, i) => `第${String(i + 1)}届来宾${String(i)}位`);
    const drafts = lines.flatMap((_, i) => [
      forum(`f${String(i)}`, { names: { hans: '海港论坛' }, ordinal: i + 1 }),
      figure(`s${String(i)}`, `${String(i)}位`),
    ]);
    const stated = drafts.map((draft, i): Stated => ({ draft, words: lines[i >> 1] ?? '' }));
    const reading = readingOf(lines.join('\n'), stated);
    return () => draftRecords(reading, { source: 'daily' });
  };
  const [few, many] = [made(300), made(2400)];
  few();
  expect(cpuTime(many)).toBeLessThan(24 * cpuTime(few) + 200);
});
