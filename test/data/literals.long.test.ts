import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';
import { RECORD_TYPES, type RecordType } from '../../src/ids/enums.js';
import { collections } from '../../src/lookup/collections.js';
import { FILES } from './bundled.js';

const ROOT = join(import.meta.dirname, '../..');
const moduleFile = (name: string): string => join(ROOT, `src/data/rows-as-literals-${name}.ts`);

/** `forum-series` → `BundledForumSeries`. */
const rowTypeOf = (type: RecordType): string =>
  `Bundled${type.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;

/** A module that holds the rows as literals of the types under which they are exported. */
const moduleOf = (types: readonly RecordType[]): string =>
  types
    .map(
      (type) => `import type { ${rowTypeOf(type)} } from './${FILES[type]}.js';
export const ${FILES[type].replaceAll('-', '')}: readonly ${rowTypeOf(type)}[] = ${JSON.stringify(collections[type])};
`,
    )
    .join('');

/** What TypeScript has to say of each module: of all in one program, for the types are the same. */
function faultsOf<Name extends string>(texts: Record<Name, string>): Record<Name, string[]> {
  const names = Object.keys(texts) as Name[];
  const modules = new Map<string, string>(names.map((name) => [moduleFile(name), texts[name]]));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    resolveJsonModule: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => modules.has(file) || fileExists(file);
  host.readFile = (file) => modules.get(file) ?? readFile(file);
  host.getSourceFile = (file, language, ...rest) => {
    const text = modules.get(file);
    return text === undefined
      ? getSourceFile(file, language, ...rest)
      : ts.createSourceFile(file, text, language);
  };
  const program = ts.createProgram([...modules.keys()], options, host);
  const faultsIn = (name: Name): string[] =>
    program
      .getSemanticDiagnostics(program.getSourceFile(moduleFile(name)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  return Object.fromEntries(names.map((name) => [name, faultsIn(name)])) as Record<Name, string[]>;
}

const forums = moduleOf(['forum']);
const spoilt = forums.replace('"seriesId":"zgc-forum"', '"seriesId":"zgc-forum-2024"');
let faults: Record<'all' | 'spoilt', string[]>;

beforeAll(() => {
  faults = faultsOf({ all: moduleOf(RECORD_TYPES), spoilt });
});

// A dataset gets its type by a cast, since TypeScript takes the texts of a JSON file for any text.
test('every row is of the type that its dataset says, literal ids included', () => {
  expect(faults.all).toEqual([]);
});

test('a row that is not would be noticed', () => {
  expect(spoilt).not.toBe(forums);
  expect(faults.spoilt).toEqual([expect.stringContaining('"zgc-forum-2024"')]);
});
