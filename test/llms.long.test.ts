import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MODULES, llmsFiles, publicSurface } from '../scripts/llms.mjs';
import { CATEGORIES, CATEGORY_ORDER, categoryOf } from '../site/reference/categories.mjs';
import { GUIDES } from '../site/reference/guides.mjs';
import * as luntan from '../src/index.js';
import * as careful from '../src/script/careful.js';
import * as scripts from '../src/script/index.js';

const ROOT = join(import.meta.dirname, '..');
const surface = publicSurface();
const files = new Map(llmsFiles(surface));
const index = files.get('llms.txt') ?? '';
const full = files.get('llms-full.txt') ?? '';
const guides = GUIDES.flatMap(([, pages]) => pages);

test('every guide is in the reference, once, and has a heading and a first sentence', () => {
  const pages = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
  const docs = guides.filter((guide) => guide.startsWith('docs/'));
  expect(docs.toSorted()).toEqual(pages.map((name) => `docs/${name}`).sort());
  expect(new Set(guides).size).toBe(guides.length);
});

test('every entry point of the package is a module of the reference, with its categories', () => {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  const layers = Object.keys(exports)
    // One row of a layer is described with the layer.
    .filter((path) => !/^\.\/(?:schemas|data|script|json-schema)\/(?!careful$)|\.json$/.test(path))
    .map((path) => path.replace(/^\./, 'luntan'));
  expect(Object.keys(MODULES).toSorted()).toEqual(layers.sort());
  expect(Object.keys(CATEGORIES).toSorted()).toEqual(layers.sort());
  const { entryPoints } = JSON.parse(readFileSync(join(ROOT, 'typedoc.json'), 'utf8')) as {
    entryPoints: string[];
  };
  expect(entryPoints).toEqual(Object.values(MODULES));
  expect(new Set(CATEGORY_ORDER).size).toBe(CATEGORY_ORDER.length);
});

test('every export has a row that says under what it stands', () => {
  for (const [module, names] of surface)
    for (const { name, file } of names)
      expect(CATEGORY_ORDER).toContain(categoryOf(module, file, name));
});

describe('llms.txt', () => {
  test('has a title, a summary in a quotation, and lists of links with what they are about', () => {
    const [title = '', summary = '', remark = '', ...sections] = index.trimEnd().split('\n\n');
    expect(title).toBe('# luntan');
    expect(summary).toMatch(/^> .+\.$/);
    expect(remark).not.toMatch(/^#/);
    for (const [heading, list] of sections.entries()) {
      if (heading % 2 === 0) expect(list).toMatch(/^## \S/);
      else {
        for (const line of list.split('\n'))
          expect(line).toMatch(/^- \[[^\]]+\]\([^)]+\): .*[.。]$/);
      }
    }
  });

  test('leads to every guide and every module', () => {
    const links = [...index.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links).toHaveLength(1 + guides.length + Object.keys(MODULES).length);
    for (const link of links) {
      if (!link.startsWith('docs/modules/')) expect([...files.keys()]).toContain(link);
    }
  });
});

describe('llms-full.txt', () => {
  test('has the guides for users', () => {
    for (const guide of guides.filter((path) => path.startsWith('docs/from-')))
      expect(full).toContain(/^# .+$/m.exec(readFileSync(join(ROOT, guide), 'utf8'))?.[0]);
    expect(full).not.toContain('# Extending the readers');
  });

  test('has the signature of everything that is exported', () => {
    const declared = new Set(
      [...full.matchAll(/^(?:function|const|class|interface|type) ([\w$]+)/gm)].map(
        ([, name = '']) => name,
      ),
    );
    const exported = Object.keys({ ...luntan, ...scripts, ...careful });
    expect(exported.filter((name) => !declared.has(name))).toEqual([]);
    expect(full).toMatch(/^\/\/ .+\nfunction parseAmount\(text: string, /m);
  });
});

test('the Markdown of a guide leads to pages that are there', () => {
  for (const [path, text] of files) {
    if (!path.endsWith('.md')) continue;
    for (const [, link = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      const target = join(path, '..', link);
      expect(files.has(target) || existsSync(join(ROOT, target)), `${path}: ${link}`).toBe(true);
    }
  }
});
