import { Output, asSchema, tool } from 'ai';
import { zodResponseFormat, zodTextFormat } from 'openai/helpers/zod';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { luntan } from './installed.js';

const { EXTRACTION_KINDS, NotInArticleError, extractionSchema, fromExtraction } = luntan;

/** The parts of a strict schema: every object is closed, and all of its keys are required. */
function looseParts(node: unknown, path = '$'): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, properties, required, additionalProperties } = node as Record<string, unknown>;
  const isLoose =
    type === 'object' &&
    (additionalProperties !== false ||
      JSON.stringify(required) !== JSON.stringify(Object.keys(properties as object)));
  const parts = Object.entries(node).flatMap(([key, part]) => looseParts(part, `${path}.${key}`));
  return isLoose ? [path, ...parts] : parts;
}

describe.each(EXTRACTION_KINDS)('%s, asked of a model', (kind) => {
  const schema: z.ZodObject = extractionSchema(kind);

  test.each<[string, () => unknown]>([
    ['zodTextFormat of openai', () => zodTextFormat(schema, kind).schema],
    ['zodResponseFormat of openai', () => zodResponseFormat(schema, kind).json_schema.schema],
    ['asSchema of the AI SDK', () => asSchema(schema).jsonSchema],
    [
      'Output.object of the AI SDK',
      async () => {
        const format = await Output.object({ schema }).responseFormat;
        return format?.type === 'json' ? format.schema : undefined;
      },
    ],
  ])('is strict by %s', async (_, convert) => {
    const converted = await convert();
    expect(converted).toHaveProperty('properties');
    expect(looseParts(converted)).toEqual([]);
  });
});

test('a tool of the AI SDK refuses what a model made up', async () => {
  const article = '论坛闭幕,签约金额673.17亿元。';
  const note = tool({
    description: 'Notes a signing.',
    inputSchema: extractionSchema('signing'),
    execute: (answer) => fromExtraction('signing', answer, { source: 'gazette', article }),
  });
  const open = Object.fromEntries(
    Object.keys(extractionSchema('signing').shape).map((key) => [key, null]),
  );
  const run = async (amount: string) =>
    note.execute?.({ ...open, amount } as never, { toolCallId: 'a', messages: [] });
  expect(await run('673.17亿元')).toMatchObject({ money: { value: 67_317_000_000 } });
  await expect(run('9亿元')).rejects.toThrow(NotInArticleError);
});
