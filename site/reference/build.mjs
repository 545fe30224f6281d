// Builds the reference into site/dist/docs: the guides and all that the package exports, by
// TypeDoc, whose settings stand in typedoc.json; and beside it llms.txt and llms-full.txt.
//
//   node site/reference/build.mjs

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as td from 'typedoc';
import { llmsFiles } from '../../scripts/llms.mjs';
import { CATEGORY_ORDER, categoryOf } from './categories.mjs';
import { GUIDES, pageOf } from './guides.mjs';
import { shortenTypes } from './short-types.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const site = fileURLToPath(new URL('../dist/', import.meta.url));
const guides = GUIDES.flatMap(([, files]) => files);

const app = await td.Application.bootstrapWithPlugins(
  {
    projectDocuments: guides,
    groupOrder: [...GUIDES.map(([group]) => group), 'Modules'],
    categoryOrder: CATEGORY_ORDER,
  },
  [new td.TypeDocReader(), new td.TSConfigReader()],
);

/** The file that each guide is made of. */
const sources = new Map();

/** Guides go by their first heading, under what they are for. */
app.converter.on(td.Converter.EVENT_CREATE_DOCUMENT, (context, document) => {
  const file = guides[sources.size];
  sources.set(document, file);
  const [, title] = /^# (.+)$/m.exec(document.content[0]?.text ?? '') ?? [];
  if (title === undefined) throw new Error(`${document.name}: expected a heading`);
  document.name = title;
  document.frontmatter.group = GUIDES.find(([, files]) => files.includes(file))[0];
});

/** Says which error is thrown, which TypeDoc drops, and leads to its page where it is one of ours. */
function nameErrors(comment, errors) {
  for (const tag of comment.blockTags) {
    const name = tag.typeAnnotation?.replace(/[{}]/g, '');
    if (tag.tag !== '@throws' || name === undefined) continue;
    const error = errors.get(name);
    const shown =
      error === undefined
        ? { kind: 'code', text: `\`${name}\`` }
        : { kind: 'inline-tag', tag: '@link', text: name, target: error };
    delete tag.typeAnnotation;
    tag.content.unshift(shown, { kind: 'text', text: ' ' });
  }
}

/** A schema's page is short: it leads to the type whose fields it checks. */
function nameFields(schema, types) {
  const type = types.get(schema.name.replace(/(?:Object)?Schema$/, ''));
  if (!schema.name.endsWith('Schema') || type === undefined) return;
  schema.comment?.summary.push(
    { kind: 'text', text: '\n\nIts fields: ' },
    { kind: 'inline-tag', tag: '@link', text: type.name, target: type },
    { kind: 'text', text: '.' },
  );
}

app.converter.on(
  td.Converter.EVENT_RESOLVE_BEGIN,
  ({ project }) => {
    const errors = new Map(
      project.getReflectionsByKind(td.ReflectionKind.Class).map((error) => [error.name, error]),
    );
    for (const { comment } of Object.values(project.reflections)) {
      if (comment !== undefined) nameErrors(comment, errors);
    }
    const types = new Map(
      project
        .getReflectionsByKind(td.ReflectionKind.Interface | td.ReflectionKind.TypeAlias)
        .map((type) => [type.name, type]),
    );
    for (const module of project.children) {
      for (const child of module.children ?? []) {
        if (child.kindOf(td.ReflectionKind.Variable)) nameFields(child, types);
        const { fileName } = project.getSymbolIdFromReflection(child);
        const text = categoryOf(module.name, relative(root, fileName), child.name);
        child.comment ??= new td.Comment();
        child.comment.blockTags.push(new td.CommentTag('@category', [{ kind: 'text', text }]));
      }
    }
  },
  1000,
);
app.converter.on(td.Converter.EVENT_RESOLVE_END, ({ project }) => {
  shortenTypes(project);
  // The page has its heading already.
  const [first] = project.readme;
  first.text = first.text.replace(/^\s*# .+\n/, '');
});

/** Pages of guides are called as their files are, whatever their titles. */
app.renderer.defineRouter(
  'guides',
  class extends td.KindRouter {
    getIdealBaseName(reflection) {
      const file = sources.get(reflection);
      return file === undefined ? super.getIdealBaseName(reflection) : pageOf(file);
    }
  },
);
app.options.setValue('router', 'guides');

// The first block in a language pays for its grammar, and on a busy machine is cut off for it: so
// one that nobody sees goes first.
app.renderer.on(td.PageEvent.BEGIN, ({ url }) => {
  if (url === 'index.html') {
    for (const language of app.options.getValue('highlightLanguages')) {
      app.renderer.markedPlugin.getHighlighted(
        "import { it } from 'it';\nit('它').it; // '它'",
        language,
      );
    }
  }
});

// A browser asks for an icon where no page names one.
app.renderer.hooks.on('head.end', () =>
  td.JSX.createElement('link', { rel: 'icon', href: 'data:,' }),
);

app.renderer.hooks.on('sidebar.begin', (context) =>
  td.JSX.createElement(
    'nav',
    { class: 'luntan-site' },
    td.JSX.createElement(
      'a',
      { href: context.relativeURL('../index.html') + '#/play' },
      'Playground',
    ),
    td.JSX.createElement('a', { href: context.relativeURL('../index.html') + '#/data' }, 'Data'),
  ),
);

const project = await app.convert();
if (project === undefined) process.exit(1);
app.validate(project);
await app.generateDocs(project, join(site, 'docs'));
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);

for (const [path, text] of llmsFiles()) {
  await mkdir(dirname(join(site, path)), { recursive: true });
  await writeFile(join(site, path), text);
}
