import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { RECORD_TYPES, type RecordType } from '../../src/ids/enums.js';
import { collections } from '../../src/lookup/collections.js';
import { FILES } from './bundled.js';

const ROOT = join(import.meta.dirname, '../..');
const MODULE = join(ROOT, 'src/data/rows-as-literals.ts');

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

/** What TypeScript has to say of the module. */
function faultsOf(text: string): string[] {
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
  host.fileExists = (file) => file === MODULE || fileExists(file);
  host.readFile = (file) => (file === MODULE ? text : readFile(file));
  host.getSourceFile = (file, language, ...rest) =>
    file === MODULE
      ? ts.createSourceFile(file, text, language)
      : getSourceFile(file, language, ...rest);
  const program = ts.createProgram([MODULE], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(MODULE))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

// A dataset gets its type by a cast, since TypeScript takes the texts of a JSON file for any text.
test('every row is of the type that its dataset says, literal ids included', () => {
  expect(faultsOf(moduleOf(RECORD_TYPES))).toEqual([]);
}, 120_000);

test('a row that is not would be noticed', () => {
  const code = moduleOf(['forum']);
  const spoilt = code.replace('"seriesId":"zgc-forum"', '"seriesId":"zgc-forum-2024"');
  expect(spoilt).not.toBe(code);
  expect(faultsOf(spoilt)).toEqual([expect.stringContaining('"zgc-forum-2024"')]);
}, 60_000);
