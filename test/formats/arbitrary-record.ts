import fc from 'fast-check';
import { type JsonSchemaNode, jsonSchemas } from '../../src/formats/index.js';
import { RECORD_TYPES } from '../../src/ids/index.js';

// Records of any shape that the JSON Schemas allow; the rules between fields may be broken.

const EDTF = ['2024', '2024-04', '2024-04-12', '2024-04~', '2024-21', 'XXXX-09-19', '199X'];
const INTERVALS = ['2024/2027', '2025-04-11/2025-04-20', '2024/..', '../2024-04', '2024~/2025'];

/** Texts that are hard on tables: quotes, separators, formulas, line ends, halves of pairs. */
export const hardText = fc
  .oneof(
    { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
    fc
      .array(
        fc.constantFrom(
          '=',
          '+',
          '-',
          '@',
          '＝',
          '＋',
          "'",
          '"',
          ',',
          ';',
          '\t',
          '\r',
          '\n',
          ' ',
          '论',
          '1',
          '\u2028',
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((parts) => parts.join('')),
  )
  .filter((text) => /\S/.test(text));

/** A text of a pattern. Behind a scheme stands a host: the pattern asks for none, and zod does for `https:` and its like. */
function matching(pattern: string): fc.Arbitrary<string> {
  const text = fc.stringMatching(new RegExp(pattern.replace('\\s*', '')));
  return pattern.endsWith(':') ? text.map((scheme) => `${scheme}//example.org/论坛`) : text;
}

interface Node extends JsonSchemaNode {
  $ref?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Node[];
  items?: Node;
  prefixItems?: Node[];
  minItems?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  required?: string[];
}

function arbitraryOf(node: Node, defs: Record<string, Node>): fc.Arbitrary<unknown> {
  if (node.$ref !== undefined) {
    const name = node.$ref.replace('#/$defs/', '');
    if (name === 'Edtf') return fc.constantFrom(...EDTF, ...INTERVALS);
    if (name === 'EdtfInterval') return fc.constantFrom(...INTERVALS);
    if (name === 'Text') return hardText;
    if (name === 'TimeZone') return fc.constantFrom('Asia/Shanghai', 'America/New_York', 'UTC');
    const definition = defs[name];
    if (definition === undefined) throw new Error(`no definition ${name}`);
    return arbitraryOf(definition, defs);
  }
  if ('const' in node) return fc.constant(node.const);
  if (node.enum) return fc.constantFrom(...node.enum);
  if (node.anyOf) return fc.oneof(...node.anyOf.map((one) => arbitraryOf(one, defs)));
  switch (node.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(node.properties ?? {}).map(([key, part]) => [
            key,
            arbitraryOf(part, defs),
          ]),
        ),
        { requiredKeys: node.required ?? [] },
      );
    case 'array':
      if (node.prefixItems) {
        return fc.tuple(...node.prefixItems.map((item) => arbitraryOf(item, defs)));
      }
      return fc.array(arbitraryOf(node.items ?? {}, defs), {
        minLength: node.minItems ?? 0,
        maxLength: 3,
      });
    case 'string':
      return node.pattern === undefined ? hardText : matching(node.pattern);
    case 'integer':
      return fc.integer({ min: node.minimum ?? 0, max: Math.min(node.maximum ?? 9999, 1e9) });
    case 'number':
      return fc
        .double({
          min: node.minimum ?? -1e25,
          max: node.maximum ?? 1e25,
          noNaN: true,
          noDefaultInfinity: true,
        })
        .map((value) => (Object.is(value, -0) ? 0 : value));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      throw new Error(`no arbitrary for ${JSON.stringify(node)}`);
  }
}

const documents = jsonSchemas();

/** A record of any type. */
export const anyRecord = fc.oneof(
  ...RECORD_TYPES.map((type) => {
    const document = documents[type] as Node;
    return arbitraryOf(document, document.$defs ?? {});
  }),
) as fc.Arbitrary<never>;
