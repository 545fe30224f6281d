import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, overflowOf, startBrowser } from './browser.js';
import { serveFolder } from './static-server.js';

const dist = new URL('../dist/', import.meta.url).pathname;
const pages = readdirSync(join(dist, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => join('docs', name));

let browser: Browser;
let server: Server;
let base: string;

beforeAll(async () => {
  browser = await startBrowser();
  ({ server, base } = await serveFolder(dist, '/docs/luntan/'));
});

afterAll(async () => {
  await browser.close();
  server.close();
});

test('every link leads to a file that is there, on a relative path', () => {
  expect(pages.length).toBeGreaterThan(400);
  for (const page of pages) {
    const html = readFileSync(join(dist, page), 'utf8');
    const links = [...html.matchAll(/ (?:href|src)="([^"#?]+)/g)].map(([, link = '']) => link);
    for (const link of new Set(links)) {
      if (/^(?:https?|data):/.test(link)) continue;
      expect(link, page).not.toMatch(/^\//);
      const path = join(dist, dirname(page), decodeURI(link));
      expect(existsSync(path), `${page}: ${link}`).toBe(true);
    }
  }
});

test('llms.txt leads to files that are there', () => {
  const text = readFileSync(join(dist, 'llms.txt'), 'utf8');
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(30);
  expect(links.filter((link) => !existsSync(join(dist, link)))).toEqual([]);
});

test('no page spells out dozens of ids before it says what it is about', () => {
  const spelledOut = pages.filter((page) => {
    if (!/docs\/(?:functions|variables|types)/.test(page)) return false;
    const html = readFileSync(join(dist, page), 'utf8');
    const before = html.slice(0, html.indexOf('class="tsd-comment')).split('col-content')[1] ?? '';
    return (before.match(/&quot;[a-z0-9-]+&quot;/g)?.length ?? 0) > 15;
  });
  expect(spelledOut).toEqual([]);
});

test('the page of a schema leads to the type whose fields it checks', () => {
  for (const name of ['Forum', 'Organization', 'Money', 'ArticleReading', 'AnyRecord']) {
    const page = join(dist, `docs/variables/luntan_schemas.${name}Schema.html`);
    const html = readFileSync(page, 'utf8').split('col-content')[1] ?? '';
    expect(html, name).toMatch(
      new RegExp(`Its fields: <a href="[^"]*luntan_[a-z]+\\.${name}\\.html"`),
    );
  }
});

test('playground and reference lead to each other, from a sub-path and at every width', async () => {
  const { page, faults } = await openPage(browser, base);
  await page.goto(`${base}index.html`);
  await page.click('nav.pages a[href^="docs/"]');
  await page.waitForSelector('.tsd-typography img');
  expect(await page.textContent('.tsd-typography')).toContain('Three examples');
  for (const path of [
    'docs/index.html',
    'docs/documents/articles.html',
    'docs/modules/luntan_text.html',
    'docs/functions/luntan_article.readArticle.html',
    'docs/variables/luntan_schemas.ForumSchema.html',
    'docs/variables/luntan_schemas.LifecycleEventDraftSchema.html',
    'docs/interfaces/luntan_schemas.Forum.html',
  ]) {
    await page.goto(base + path);
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflowOf(page), `${path} at ${String(width)}`).toBe('');
    }
  }
  await page.click('.luntan-site a');
  await page.waitForSelector('main h1');
  expect(new URL(page.url()).hash).toMatch(/^#\/play/);
  expect(faults).toEqual([]);
  await page.context().close();
});
