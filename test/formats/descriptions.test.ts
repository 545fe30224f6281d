import { readFile } from 'node:fs/promises';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { DEFINITIONS } from '../../src/formats/json-schema/definitions.js';
import { RECORD_TYPES } from '../../src/ids/enums.js';
import { AnyDraftSchema } from '../../src/schemas/index.js';
import { documented } from '../schemas/doc-comments.js';

/** `forum-series` → `ForumSeries`. */
function nameOf(type: string): string {
  return type.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const NAMES = [
  'RecordBase',
  'Occurrence',
  ...RECORD_TYPES.map(nameOf),
  ...DEFINITIONS.flatMap(({ interfaces }) => interfaces),
  ...['DraftBase', 'OccurrenceDraft', 'ReleaseDraft', 'SiteDraft'],
  ...['ArticleReading', 'MentionBase', 'NumericReading', 'StatementBase'],
  ...AnyDraftSchema.options.map(({ shape }) => nameOf(`${shape.type.value}-draft`)),
].filter((name, i, all) => documented.has(name) && all.indexOf(name) === i);

/** Readers of JSON Schema show text as it is. */
const plain = (text: string): string => text.replaceAll('`', '');

async function moduleOf(): Promise<string> {
  const descriptions = NAMES.map((name) => {
    const { about, extends: bases, fields } = documented.get(name) ?? { about: '' };
    const told = Object.entries(fields ?? {}).filter(([, text]) => text !== undefined);
    return [
      name,
      {
        about: plain(about),
        ...(bases?.length && { extends: bases }),
        fields: Object.fromEntries(told.map(([field, text]) => [field, plain(text ?? '')])),
      },
    ] as const;
  });
  const style = JSON.parse(
    await readFile(new URL('../../.prettierrc.json', import.meta.url), 'utf8'),
  ) as object;
  return format(
    `/** What an interface is and what its fields mean; those of the interfaces that it extends come first. */
export interface Description {
  readonly about: string;
  readonly extends?: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

/** The doc comments of the interfaces of \`src/schemas\`: \`vitest -u\` takes them from there. */
export const DESCRIPTIONS: Readonly<Record<string, Description>> = ${JSON.stringify(Object.fromEntries(descriptions))};
`,
    { ...style, parser: 'typescript' },
  );
}

// The comment beside a field is what the editor, the reference, the JSON Schema and
// data/README.md say of it: there is no second text to keep.
test('the descriptions are the doc comments', async () => {
  await expect(await moduleOf()).toMatchFileSnapshot(
    '../../src/formats/json-schema/descriptions.ts',
  );
});
