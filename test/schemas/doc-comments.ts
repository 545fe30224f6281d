import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const SRC = join(import.meta.dirname, '../../src');

/** An exported interface with what its doc comments say. */
export interface DocumentedInterface {
  name: string;
  about: string;
  extends: string[];
  /** By the name of the field; `undefined` for one without a comment. */
  fields: Record<string, string | undefined>;
}

/** The comment of a declaration on one line, without its tags. */
function commentOf(node: ts.Node): string | undefined {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  return ts
    .getTextOfJSDocComment(comment)
    ?.replaceAll(/\{@link (\w+)\}/g, '$1')
    .replaceAll(/\s+/g, ' ');
}

/** The exported interfaces of a module, the types of schemas aside. */
function interfacesOf(path: string): DocumentedInterface[] {
  const code = readFileSync(join(SRC, path), 'utf8');
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  return file.statements
    .filter(ts.isInterfaceDeclaration)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .filter(({ name }) => !name.text.startsWith('Zod'))
    .map((node) => ({
      name: node.name.text,
      about: commentOf(node) ?? '',
      extends: (node.heritageClauses ?? []).flatMap(({ types }) =>
        types.map(({ expression }) => expression.getText(file)),
      ),
      fields: Object.fromEntries(
        node.members
          .filter(ts.isPropertySignature)
          .map((member) => [member.name.getText(file), commentOf(member)]),
      ),
    }));
}

const schemaModules = readdirSync(join(SRC, 'schemas'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => `schemas/${path}`)
  .sort();

// What a record keeps of a number is told beside what is read from text; what is read from articles, beside its readers.
const readers = [
  'text/types.ts',
  'lookup/find-entities.ts',
  'article/read-article.ts',
  'article/bodies.ts',
  'article/context/finding.ts',
  'article/head/find-head.ts',
  'article/head/paragraphs.ts',
  'article/statements/statement.ts',
];

/** Every interface that is the type of a schema, by its name. */
export const documented: ReadonlyMap<string, DocumentedInterface> = new Map(
  [...schemaModules, ...readers].flatMap(interfacesOf).map((each) => [each.name, each]),
);

/** What a field means: by the interface itself, or by one that it extends. */
export function meaningOf(name: string, field: string): string | undefined {
  const found = documented.get(name);
  const own = found?.fields[field];
  if (own !== undefined) return own;
  for (const base of found?.extends ?? []) {
    const meaning = meaningOf(base, field);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}
