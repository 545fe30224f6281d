import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

const STATIC = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\s*\(\s*(.+?)[\s,)]/g;

/** What a module names in its imports; `import { type A }` is no type import: `import {}` stays. */
function specifiersIn(code: string): { specifier: string; typeOnly: boolean }[] {
  const fixed = [...code.matchAll(STATIC)].map(([, type, specifier = '']) => ({
    specifier,
    typeOnly: type !== undefined,
  }));
  // A computed specifier is left as it stands, which no rule allows.
  const dynamic = [...code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').matchAll(DYNAMIC)].map(
    ([, argument = '']) => ({
      specifier: /^['"`]([^'"`$]+)['"`]$/.exec(argument)?.[1] ?? argument,
      typeOnly: false,
    }),
  );
  return [...fixed, ...dynamic];
}

function importsOf(file: string): Import[] {
  const code = readFileSync(join(SRC, file), 'utf8');
  return specifiersIn(code).map(({ specifier, typeOnly }) => ({
    from: file,
    to: specifier.startsWith('.')
      ? relative(SRC, normalize(join(SRC, dirname(file), specifier))).replaceAll('\\', '/')
      : specifier,
    typeOnly,
  }));
}

const imports = files.flatMap(importsOf);

/** The layer of a file: its folder, or the file itself at the top. */
const layerOf = (file: string): string => file.split('/')[0]?.replace(/\.(js|ts)$/, '') ?? '';

const isOurs = (to: string): boolean => to.endsWith('.js') && !to.startsWith('../');

/** What each layer may import at run time; its types may come from the schemas besides. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  script: [],
  ids: [],
  // The words of the enums, and what language a tag asks for.
  labels: ['ids', 'text'],
  versions: [],
  schemas: ['ids', 'text'],
  data: ['ids'],
  lookup: ['data', 'ids', 'labels', 'text'],
  article: ['ids', 'lookup', 'text'],
  formats: ['ids', 'labels', 'lookup', 'schemas', 'text'],
  cli: [
    'article',
    'data',
    'formats',
    'ids',
    'labels',
    'lookup',
    'schemas',
    'script',
    'text',
    'versions',
  ],
  index: ['article', 'data', 'formats', 'ids', 'labels', 'lookup', 'schemas', 'text', 'versions'],
};

const PACKAGES: Readonly<Record<string, readonly RegExp[]>> = {
  schemas: [/^zod(\/locales)?$/],
  lookup: [/^date-fns\/[a-zA-Z]+$/],
  formats: [/^zod$/],
  cli: [/^node:/, /^zod$/, /^@modelcontextprotocol\/server(\/stdio)?$/],
  data: [/^\.\.\/data\/[a-z-]+\.json$/],
};

/** What the folders of the readers may import from each other; the public faces may import them all. */
const TEXT_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  characters: [],
  vocabulary: ['characters'],
  numbers: ['characters', 'vocabulary'],
  quantities: ['characters', 'vocabulary', 'numbers'],
  dates: ['characters', 'vocabulary', 'numbers'],
  scan: ['characters', 'vocabulary', 'numbers', 'quantities', 'dates'],
};

/** What the folders of the reader of articles may import from each other. */
const ARTICLE_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  head: [],
  words: ['head'],
  patterns: ['words'],
  context: ['words'],
  statements: ['words', 'patterns', 'context'],
  records: ['statements'],
};

describe('the reading of imports', () => {
  test.each([
    ["import type { A } from './a.js';", [{ specifier: './a.js', typeOnly: true }]],
    ["export type { A } from './a.js';", [{ specifier: './a.js', typeOnly: true }]],
    ["import { type A } from './a.js';", [{ specifier: './a.js', typeOnly: false }]],
    ["export { type A } from './a.js';", [{ specifier: './a.js', typeOnly: false }]],
    ["import {\n  a,\n  type B,\n} from './a.js';", [{ specifier: './a.js', typeOnly: false }]],
    ["import './a.js';", [{ specifier: './a.js', typeOnly: false }]],
    ["export * from './a.js';", [{ specifier: './a.js', typeOnly: false }]],
    ["const a = await import('./a.js');", [{ specifier: './a.js', typeOnly: false }]],
    ['const a = import( "zod" );', [{ specifier: 'zod', typeOnly: false }]],
    ['const a = import(name);', [{ specifier: 'name', typeOnly: false }]],
    ["// import('./a.js')\n/* import('./b.js') */", []],
  ])('%s', (code, expected) => {
    expect(specifiersIn(code)).toEqual(expected);
  });
});

describe('layers', () => {
  test('every folder of src has its rule', () => {
    expect([...new Set(files.map(layerOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  test('a layer imports only what lies below it', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      if (!isOurs(to) || layerOf(to) === layerOf(from)) return false;
      if (typeOnly && ['schemas', 'text', 'ids', 'data', 'lookup'].includes(layerOf(to))) {
        return layerOf(from) === 'text' || layerOf(from) === 'script' || layerOf(from) === 'ids';
      }
      return !MAY_IMPORT[layerOf(from)]?.includes(layerOf(to));
    });
    expect(wrong).toEqual([]);
  });

  test('of the readers of text, a folder imports only what it is made of', () => {
    const folderOf = (file: string): string => /^text\/([a-z]+)\//.exec(file)?.[1] ?? '';
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      const allowed = TEXT_MAY_IMPORT[folderOf(from)];
      const target = folderOf(to);
      // Types of what is read upwards cost nothing, and tell the reader what it is filled into.
      if (!allowed || !(target in TEXT_MAY_IMPORT) || target === folderOf(from)) return false;
      return !typeOnly && !allowed.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  test('a folder of the reader of articles imports only from those before it', () => {
    const folderIn = (file: string) => (/^article\/([^/]+)\//.exec(file) ?? [])[1] ?? '';
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      const allowed = ARTICLE_MAY_IMPORT[folderIn(from)];
      const target = folderIn(to);
      if (!allowed || !(target in ARTICLE_MAY_IMPORT) || target === folderIn(from)) return false;
      return !typeOnly && !allowed.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  test('a layer imports only its own packages', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        !isOurs(to) && !(PACKAGES[layerOf(from)] ?? []).some((allowed) => allowed.test(to)),
    );
    expect(wrong).toEqual([]);
  });

  test('of the formats, those that are schemas alone need the schemas and zod', () => {
    const needing = imports.filter(
      ({ from, to, typeOnly }) =>
        layerOf(from) === 'formats' && !typeOnly && (to === 'zod' || layerOf(to) === 'schemas'),
    );
    const meant = /^formats\/(json-schema|extraction)(\/|\.ts$)/;
    expect(needing.filter(({ from }) => !meant.test(from))).toEqual([]);
    expect(needing.length).toBeGreaterThan(0);
  });

  // Records say where and who by ids: calendars and linked data, which show names, know those.
  test.each([
    ['csv', []],
    ['ndjson', []],
    ['json-schema', []],
    ['extraction', []],
    ['calendar-events', ['places']],
    ['to-icalendar', ['places']],
    ['json-ld', ['organizations', 'places']],
  ])('%s has no dataset in it but those whose names it shows', (format, wanted) => {
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { from, to, typeOnly } of imports) {
        if (from === file && !typeOnly && isOurs(to)) visit(to.replace(/\.js$/, '.ts'));
      }
    };
    visit(`formats/${format}.ts`);
    const datasets = [...reached].filter((file) => layerOf(file) === 'data').sort();
    expect(datasets.filter((file) => file !== 'data/frozen.ts')).toEqual(
      wanted.map((name) => `data/${name}.ts`),
    );
  });

  test('nothing imports the root, and no dataset imports the sources', () => {
    expect(imports.filter(({ to }) => to === 'index.js')).toEqual([]);
    const intoSources = imports.filter(
      ({ from, to }) => layerOf(from) === 'data' && to === 'data/sources.js',
    );
    expect(intoSources.map(({ from }) => from)).toEqual(['data/index.ts']);
  });

  test('zod is imported as a namespace, which bundlers can shake', () => {
    for (const file of files) {
      const code = readFileSync(join(SRC, file), 'utf8');
      expect(code, file).not.toMatch(/import \{[^}]*\} from 'zod'/);
    }
  });

  test('there are no circles at run time', () => {
    const targets = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports) {
      if (typeOnly || !isOurs(to)) continue;
      const file = to.replace(/\.js$/, '.ts');
      targets.set(from, [...(targets.get(from) ?? []), file]);
    }
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      expect(path, 'a circle').not.toContain(file);
      if (done.has(file)) return;
      for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });
});
