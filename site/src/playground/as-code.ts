import { plainValue } from './mention-values.js';
import type { Read } from './play-site.js';

const MOST = 4;

const quoted = (value: unknown): string =>
  typeof value === 'string'
    ? `'${value.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`
    : JSON.stringify(value);

/** Lines on amounts, each with the value that this text gives. */
function amountLines({ reading }: Read): string[] {
  return reading.mentions.flatMap((mention, index) =>
    mention.kind === 'amount'
      ? [
          `reading.mentions[${String(index)}]; // ${quoted(mention.clean ?? mention.raw)}: ${plainValue(mention)}`,
        ]
      : [],
  );
}

function entityLines({ reading }: Read): string[] {
  return reading.entities.map(
    ({ id }, index) => `reading.entities[${String(index)}]?.id; // ${quoted(id)}`,
  );
}

function statementLines({ reading }: Read): string[] {
  return reading.statements.map(
    ({ kind, status }, index) =>
      `reading.statements[${String(index)}]?.kind; // ${quoted(kind)}, ${status}`,
  );
}

function draftLines({ drafts }: Read): string[] {
  return Object.entries(drafts).flatMap(
    ([collection, records]: [string, readonly { id: string }[]]) =>
      records
        .slice(0, 1)
        .map(
          ({ id }) =>
            `records.${collection}[0]?.id; // ${quoted(id)}, 1 of ${String(records.length)}`,
        ),
  );
}

/** A program that reads this text, with what each line of it gives. */
export function codeFor(read: Read, published: string): string {
  const options = published === '' ? '' : `, { published: ${quoted(published)} }`;
  const blocks = [
    [
      "import { readFileSync } from 'node:fs';",
      "import { draftRecords, readArticle } from 'luntan';",
    ],
    [
      "const text = readFileSync('article.txt', 'utf8');",
      `const reading = readArticle(text${options});`,
      "const records = draftRecords(reading, { source: 'my-source' });",
    ],
    ...[amountLines, entityLines, statementLines].map((lines) => lines(read).slice(0, MOST)),
    draftLines(read),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}
