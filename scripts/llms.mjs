// What a language model reads of the package: llms.txt (https://llmstxt.org), a list of pages;
// llms-full.txt, the guides and the signatures of all that is exported, in one file; and each
// guide in Markdown beside its page. All are made of the files that people read.

import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { GUIDES, pageOf } from '../site/reference/guides.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(join(ROOT, path), 'utf8');

/** Entry points of the package, and the module of each. */
export const MODULES = {
  'luntan/text': 'src/text/index.ts',
  'luntan/article': 'src/article/index.ts',
  'luntan/script': 'src/script/index.ts',
  'luntan/script/careful': 'src/script/careful.ts',
  'luntan/lookup': 'src/lookup/index.ts',
  'luntan/data': 'src/data/index.ts',
  'luntan/schemas': 'src/schemas/index.ts',
  'luntan/formats': 'src/formats/index.ts',
  'luntan/labels': 'src/labels/index.ts',
  'luntan/ids': 'src/ids/index.ts',
  luntan: 'src/index.ts',
};

/** What stands in llms-full.txt of the guides: what is for contributors is left out, and what repeats README. */
const LEFT_OUT = ['For contributors', '中文'];

/** A type that spells out its hundreds of ids is cut there. */
const LONGEST = 2000;

const titleOf = (page) => /^# (.+)$/m.exec(page)?.[1] ?? '';

/** The first paragraph of running text, in one line, up to its first sentence. */
function summaryOf(page) {
  const paragraphs = page.replace(/^(```|<!--)[\s\S]*?^(```|-->)$/gm, '').split(/\n{2,}/);
  const first = paragraphs.find((it) => /^[\p{L}`@]/u.test(it.trim())) ?? '';
  const line = first
    .trim()
    .replaceAll('\n', ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return /^.*?[.。](?= |$)/.exec(line)?.[0] ?? line;
}

/** Where the Markdown of a guide stands in the site. */
const markdownOf = (file) =>
  file === 'README.md' ? 'docs/index.html.md' : `docs/${pageOf(file)}.html.md`;

/** A guide whose links lead to other guides' Markdown, or where nothing stands, to nothing. */
function linked(file, files) {
  const from = posix.dirname(markdownOf(file));
  return read(file).replace(
    /(!?)\[([^\]]*)\]\((?!https?:)([^)#]*)(#[^)]*)?\)/g,
    (all, mark, text, path, hash = '') => {
      if (path === '') return all;
      const target = posix.join(posix.dirname(file), path);
      if (mark === '' && files.includes(target)) {
        return `[${text}](${posix.relative(from, markdownOf(target))}${hash})`;
      }
      return text;
    },
  );
}

/** A declaration as a reader of types wants it: no bodies, no `export`. */
function signatureOf(declaration, checker) {
  const source = declaration.getSourceFile();
  const text = (node) => node.getText(source);
  const cut = (code) => (code.length > LONGEST ? `${code.slice(0, LONGEST)} …` : code);
  if (ts.isFunctionDeclaration(declaration)) {
    const end = declaration.body?.getStart(source) ?? declaration.getEnd();
    return source.text
      .slice(declaration.getStart(source), end)
      .trim()
      .replace(/^export /, '');
  }
  if (ts.isClassDeclaration(declaration)) {
    const members = declaration.members.flatMap((member) => {
      if (!ts.isPropertyDeclaration(member)) return [];
      const type =
        member.type === undefined
          ? checker.typeToString(checker.getTypeAtLocation(member))
          : text(member.type);
      return [`  readonly ${text(member.name)}: ${type};`];
    });
    const bases = declaration.heritageClauses?.map(text).join(' ') ?? '';
    return `class ${text(declaration.name)} ${bases} {\n${members.join('\n')}\n}`;
  }
  if (ts.isVariableDeclaration(declaration)) {
    const type =
      declaration.type === undefined
        ? checker.typeToString(
            checker.getTypeAtLocation(declaration),
            undefined,
            ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope,
          )
        : text(declaration.type);
    return cut(`const ${text(declaration.name)}: ${type}`);
  }
  return cut(text(declaration).replace(/^export /, ''));
}

/** What an entry point exports, each under the first sentence that is said of it. */
function exportsOf(program, path) {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(join(ROOT, path)));
  return checker.getExportsOfModule(module).map((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declarations = target.getDeclarations() ?? [];
    const overloads = declarations.filter(
      (it) => ts.isFunctionDeclaration(it) && it.body === undefined,
    );
    const shown = overloads.length > 0 ? overloads : declarations.slice(0, 1);
    const said = ts.displayPartsToString(target.getDocumentationComment(checker)).split('\n\n')[0];
    return {
      name: symbol.name,
      target,
      file: posix.relative(ROOT, declarations[0].getSourceFile().fileName),
      said: said.replaceAll('\n', ' '),
      code: shown.map((it) => signatureOf(it, checker)).join('\n'),
    };
  });
}

/** The exports of each entry point; of `luntan` those that no other one has. */
export function publicSurface() {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.build.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const program = ts.createProgram(
    Object.values(MODULES).map((path) => join(ROOT, path)),
    { ...options, noEmit: true },
  );
  const seen = new Set();
  return Object.entries(MODULES).map(([module, path]) => [
    module,
    // The types of schemas say no more than the schemas and the records.
    exportsOf(program, path).filter(({ name, target }) => {
      const isNew = !seen.has(target) && !name.startsWith('Zod');
      seen.add(target);
      return isNew;
    }),
  ]);
}

function index() {
  const groups = GUIDES.map(([group, guides]) => {
    const lines = guides.map((file) => {
      const page = read(file);
      return `- [${titleOf(page)}](${markdownOf(file)}): ${summaryOf(page)}`;
    });
    return `## ${group}\n\n${lines.join('\n')}`;
  });
  const modules = Object.entries(MODULES).map(([module, path]) => {
    const [, said = ''] = /^\/\*\*\n([\s\S]*?)(?:\n \*\n|\n \* @)/.exec(read(path)) ?? [];
    const page = `docs/modules/${module.replaceAll('/', '_')}.html`;
    return `- [${module}](${page}): ${said.replace(/^ \* ?/gm, '').replaceAll('\n', ' ')}`;
  });
  return (
    [
      '# luntan',
      `> ${summaryOf(read('README.md'))}`,
      'Every span is an offset into the text as it was passed. Amounts have an exact `decimal` in a string. ' +
        'Dates are EDTF. Nothing reads the clock: give `published` or `reference` to resolve dates. ' +
        '[All guides and signatures in one file](llms-full.txt).',
      ...groups,
      `## Modules\n\n${modules.join('\n')}`,
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

function full(files, exported) {
  const shown = [
    'README.md',
    ...GUIDES.flatMap(([group, guides]) => (LEFT_OUT.includes(group) ? [] : guides)),
  ];
  const surface = exported.map(([module, names]) => {
    const list = names.map(({ said, code }) => `${said === '' ? '' : `// ${said}\n`}${code}`);
    return `# ${module}\n\n\`\`\`ts\n${list.join('\n\n')}\n\`\`\``;
  });
  return [...shown.map((file) => linked(file, files).trim()), ...surface, '']
    .join('\n\n---\n\n')
    .replace(/\n---\n\n$/, '');
}

/** The files for language models: paths below the site, and their texts. */
export function llmsFiles(exported = publicSurface()) {
  const files = ['README.md', ...GUIDES.flatMap(([, guides]) => guides)];
  return [
    ['llms.txt', index()],
    ['llms-full.txt', full(files, exported)],
    ...files.map((file) => [markdownOf(file), linked(file, files)]),
  ];
}
