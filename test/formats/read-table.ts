import Papa from 'papaparse';
import { type JsonSchemaNode, jsonSchemas } from '../../src/formats/index.js';
import type { RecordType } from '../../src/ids/index.js';

// The rule of docs/formats.md by which a table is read back, written out: the JSON Schema of a
// record's type says what a cell holds.

const documents = jsonSchemas();

interface Node extends JsonSchemaNode {
  $ref?: string;
  anyOf?: Node[];
}

/** What the schema says of a column. */
function nodeAt(type: RecordType, column: string): Node | undefined {
  const root = documents[type] as Node;
  return column.split('.').reduce<Node | undefined>((node, key) => {
    const property: Node | undefined = node?.properties?.[key];
    const name = property?.$ref?.replace('#/$defs/', '');
    return name === undefined ? property : root.$defs?.[name];
  }, root);
}

const isText = (node: Node | undefined): boolean => node?.type === 'string';

function valueOf(cell: string, node: Node | undefined): unknown {
  return isText(node)
    ? cell.replace(/^'(?=['\p{Cc}\p{Cf}]*[=+\-@\t\r\n＝＋－＠﹢﹣﹦﹫])/u, '')
    : JSON.parse(cell);
}

/** The records of a table. */
export function readTable(csv: string): unknown[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    delimiter: ',',
    newline: '\r\n',
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.map((row) => {
    const record: Record<string, unknown> = {};
    for (const [column, cell] of Object.entries(row)) {
      if (cell === '') continue;
      const keys = column.split('.');
      const last = keys.pop() ?? '';
      let target = record;
      for (const key of keys) target = (target[key] ??= {}) as Record<string, unknown>;
      target[last] = valueOf(cell, nodeAt(row['type'] as RecordType, column));
      // A quantity always has a value and a unit: an empty value is null, an empty unit none.
      if (last === 'approximation') {
        target['value'] ??= null;
        target['unit'] ??= '';
      }
    }
    return record;
  });
}
