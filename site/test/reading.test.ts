import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, startBrowser } from './browser.js';
import { VIEWS, go } from './views.js';

// What stands on a page can be read: in the reader's language, in the right face, in whole words.

const base = pathToFileURL(new URL('../dist/', import.meta.url).pathname).href;

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Texts whose language is not that of their element: sentences in English, or Han without a script. */
const ofWrongLanguage = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // Machine words, and what the reader wrote, are of no language.
    const MACHINE = 'code, pre, textarea, script, style, noscript, del';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.nodeValue ?? '';
      if (parent === null || parent.closest(MACHINE)) continue;
      const lang = parent.closest('[lang]')?.getAttribute('lang') ?? '';
      const isChinese = lang.startsWith('zh-Han');
      const isWrong = isChinese
        ? /[a-z]{2,} [a-z]{2,}/i.test(text) && !/\p{Script=Han}/u.test(text)
        : /\p{Script=Han}/u.test(text);
      if (isWrong) found.push(`${lang} “${text.trim().slice(0, 60)}”`);
    }
    return found;
  });

/** Words and numbers that begin on one line and end on the next. */
const broken = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const LONGEST = 14;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (
        node.parentElement?.closest('code, pre, textarea, script, style, noscript, a[href^="http"]')
      )
        continue;
      for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[a-z]{2,}|\d[\d,.]*\d/gi)) {
        if (word.length > LONGEST) continue;
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
        if (Math.max(...tops) - Math.min(...tops) > 4) found.push(word);
      }
    }
    return found;
  });

test.each(['en', 'zh-Hans', 'zh-Hant'])(
  'in %s, texts are of the language that they say they are, and no word is broken',
  async (lang) => {
    const { page } = await openPage(browser, base);
    const found: string[] = [];
    for (const view of VIEWS) {
      const mark = view.includes('?') ? '&' : '?';
      await go(page, `${base}index.html${view}${mark}lang=${lang}`);
      found.push(...(await ofWrongLanguage(page)).map((text) => `${view}: ${text}`));
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const words = await broken(page);
        found.push(...words.map((word) => `${view} at ${String(width)} breaks ${word}`));
      }
    }
    expect(found).toEqual([]);
    await page.context().close();
  },
);
