import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { records } from './records.js';
import { openPage, overflowOf, startBrowser } from './browser.js';
import { serveFolder } from './static-server.js';
import { VIEWS, go } from './views.js';

const dist = new URL('../dist/', import.meta.url);
const fileBase = pathToFileURL(dist.pathname).href;

let browser: Browser;
let server: Server;
let httpBase: string;

beforeAll(async () => {
  browser = await startBrowser();
  ({ server, base: httpBase } = await serveFolder(dist.pathname, '/docs/luntan/'));
});

afterAll(async () => {
  await browser.close();
  server.close();
});

describe.each([
  ['a folder', () => fileBase],
  ['a sub-path', () => httpBase],
])('from %s', (_, base) => {
  test('every view opens, says nothing in the console, asks for nothing elsewhere', async () => {
    const { page, faults } = await openPage(browser, base());
    for (const view of VIEWS) {
      await go(page, `${base()}index.html${view}`);
      expect(await page.title()).toContain('luntan');
      expect(faults, view).toEqual([]);
    }
    await page.context().close();
  });

  test('an article is read in a worker, and gives marks, brackets and a card', async () => {
    const { page } = await openPage(browser, base());
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await go(page, `${base()}index.html#/play?v=edit`);
    await page.fill(
      'textarea.field',
      '2024中关村论坛年会签约金额673. 17亿元。\n第三届海港论坛将于2026年5月2日在北京举行。',
    );
    await page.click('[data-view="repaired"]');
    await page.waitForFunction(() => document.querySelectorAll('.block').length === 2);
    expect(workers).toHaveLength(1);
    expect(await page.textContent('.mk.amount')).toContain('673.17亿元');
    expect(await page.textContent('.mk.name')).toContain('2024中关村论坛年会');
    expect(await page.locator('.mk .caret').count()).toBe(1);
    expect(await page.locator('.stm').count()).toBeGreaterThan(0);
    expect(await page.locator('.stm.planned').count()).toBeGreaterThan(0);
    expect(await page.textContent('.card.planned')).toContain('2 May 2026');
    await page.locator('.mk.amount').click();
    const box = page.locator('.pop[role="dialog"]');
    expect(await box.textContent()).toContain('67,317,000,000 CNY');
    expect(await box.textContent()).toContain('zgc-forum-2024-signings');
    await page.context().close();
  });
});

test('where no worker starts, the page reads', async () => {
  const { page, faults } = await openPage(browser, fileBase);
  await page.addInitScript(() => {
    window.Worker = function refuse() {
      throw new Error('no workers here');
    } as unknown as typeof Worker;
  });
  await go(page, `${fileBase}index.html#/play?v=converted&to=hant-HK&s=symposium`);
  expect(await page.textContent('.converted .read')).toContain('簽約');
  expect(faults).toEqual([]);
  await page.context().close();
});

describe.each([
  ['en', 'light'],
  ['zh-Hans', 'dark'],
  ['zh-Hant', 'light'],
] as const)('in %s, %s', (lang, theme) => {
  test('nothing is wider than the window, from 360 px on', async () => {
    const { page } = await openPage(browser, fileBase, { theme });
    for (const view of VIEWS) {
      const mark = view.includes('?') ? '&' : '?';
      await go(page, `${fileBase}index.html${view}${mark}lang=${lang}`);
      expect(await page.getAttribute('html', 'lang')).toMatch(lang);
      for (const width of [360, 768, 1024, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overflowOf(page), `${view} at ${String(width)}`).toBe('');
      }
    }
    await page.context().close();
  });
});

test('everything that can be used has a name, ids are single, each page has one main and one h1', async () => {
  const { page } = await openPage(browser, fileBase);
  const session = await page.context().newCDPSession(page);
  const ROLES = [
    'button',
    'link',
    'textbox',
    'searchbox',
    'combobox',
    'tab',
    'tabpanel',
    'dialog',
    'region',
  ];
  for (const view of VIEWS) {
    await go(page, `${fileBase}index.html${view}`);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const nameless = nodes.filter(
      ({ ignored, role, name }) =>
        !ignored && ROLES.includes(String(role?.value)) && String(name?.value ?? '').trim() === '',
    );
    expect(
      nameless.map(({ role }) => role?.value),
      view,
    ).toEqual([]);
    const [doubles, mains, heads] = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
      return [
        twice,
        document.querySelectorAll('main').length,
        document.querySelectorAll('h1').length,
      ];
    });
    expect([doubles, mains, heads], view).toEqual([[], 1, 1]);
    const levels = await page.$$eval('h1, h2, h3, h4', (found) =>
      found.map(({ tagName }) => Number(tagName.slice(1))),
    );
    const skips = levels.filter((level, at) => level > (levels[at - 1] ?? level) + 1);
    expect(skips, `levels of headings in ${view}`).toEqual([]);
  }
  await page.context().close();
});

test('links within the site lead somewhere', async () => {
  const { page } = await openPage(browser, fileBase);
  const ids = new Set(records().map(({ id }) => id));
  const broken: string[] = [];
  for (const view of VIEWS) {
    await go(page, `${fileBase}index.html${view}`);
    const links = await page.$$eval('a[href^="#"]', (found) =>
      found.map((link) => link.getAttribute('href') ?? ''),
    );
    for (const link of links) {
      const [, head = '', id = ''] = /^#\/([^/?]*)\/?([^?]*)/.exec(link) ?? [];
      const isRoute = link.startsWith('#/');
      const isRight = isRoute
        ? head === 'record'
          ? ids.has(decodeURIComponent(id))
          : ['', 'play', 'data'].includes(head)
        : (await page.$(link)) !== null;
      if (!isRight) broken.push(`${view}: ${link}`);
    }
    const pages = await page.$$eval('a[href^="docs/"]', (found) =>
      found.map((link) => link.getAttribute('href') ?? ''),
    );
    broken.push(...pages.filter((path) => !existsSync(new URL(path, dist))));
    const outside = await page.$$eval(
      'a[href^="http"]',
      (found) => found.filter((link) => link.getAttribute('rel') !== 'noreferrer').length,
    );
    expect(outside).toBe(0);
  }
  expect(broken).toEqual([]);
  await page.context().close();
});

test('every record has a page in every language', async () => {
  const { page, faults } = await openPage(browser, fileBase);
  for (const lang of ['en', 'zh-Hans', 'zh-Hant']) {
    await go(page, `${fileBase}index.html#/data?lang=${lang}`);
    const wrong = await page.evaluate(
      async (all) => {
        const found: string[] = [];
        for (const id of all) {
          location.hash = `#/record/${id}`;
          await new Promise((resolve) => {
            addEventListener('hashchange', resolve, { once: true });
          });
          const shown = document.querySelector('.record')?.textContent ?? '';
          const id0 = document.querySelector('.record > .record-main > p code')?.textContent;
          if (id0 !== id || /undefined|\[object|NaN|null/.test(shown)) found.push(id);
        }
        return found;
      },
      records().map(({ id }) => id),
    );
    expect(wrong, lang).toEqual([]);
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

test('keys: one stop for the text, arrows between marks, Enter opens, Escape returns', async () => {
  const { page } = await openPage(browser, fileBase);
  await go(page, `${fileBase}index.html#/play`);
  expect(await page.locator('.read .mk[tabindex="0"]').count()).toBe(1);
  await page.focus('.read .mk[tabindex="0"]');
  const first = await page.evaluate(() => document.activeElement?.id);
  await page.keyboard.press('ArrowRight');
  const second = await page.evaluate(() => document.activeElement?.id);
  expect(second).not.toBe(first);
  expect(await page.locator('.pop[role="note"]').isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  expect(await page.locator('.pop[role="dialog"]').isVisible()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.classList.contains('pop'))).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('.pop').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(second);
  await page.context().close();
});

test('passing over a mark shows its value, leaving it takes that away', async () => {
  const { page } = await openPage(browser, fileBase);
  await go(page, `${fileBase}index.html#/play?s=preview`);
  await page.locator('.mk.count').first().hover();
  await page.waitForSelector('.pop[role="note"]');
  await page.mouse.move(2, 2);
  await page.waitForSelector('.pop', { state: 'hidden' });
  await page.context().close();
});

test('the address holds the state, and gives it back', async () => {
  const { page } = await openPage(browser, fileBase);
  await go(page, `${fileBase}index.html#/play?v=edit`);
  const text = '第9届海港论坛签约金额12.5亿元，共41个项目。';
  await page.fill('textarea.field', text);
  await page.fill('.pub input', '2026-02-03');
  await page.click('[data-view="converted"]');
  await page.click('[data-target="hant-HK"]');
  await page.click('#tab-list');
  await page.waitForFunction(() => /t=.*v=converted.*tab=list.*to=hant-HK/.test(location.hash));
  const url = page.url();
  const other = await openPage(browser, fileBase, { locale: 'zh-TW' });
  await go(other.page, url);
  expect(await other.page.inputValue('textarea.field')).toBe(text);
  expect(await other.page.inputValue('.pub input')).toBe('2026-02-03');
  expect(await other.page.getAttribute('#tab-list', 'aria-selected')).toBe('true');
  expect(await other.page.textContent('.converted .read')).toContain('論壇');
  await page.context().close();
  await other.page.context().close();
});

test('a day of an example stays with its text, and no panel is empty', async () => {
  const { page } = await openPage(browser, fileBase);
  await go(page, `${fileBase}index.html#/play?v=edit`);
  const type = async (text: string): Promise<string> => {
    const before = await page.getAttribute('.play', 'data-reads');
    await page.fill('textarea.field', text);
    await page.waitForFunction(
      (was) => document.querySelector('.play')?.getAttribute('data-reads') !== was,
      before,
    );
    return page.inputValue('.pub input');
  };
  const example = await page.inputValue('textarea.field');
  expect(await type(`${example}\n明天闭幕。`)).toBe('2024-09-10');
  expect(await type('今天天气很好。')).toBe('');
  expect(await page.textContent('#results')).toContain('states nothing that makes a record');
  expect(await type('。')).toBe('');
  expect(await page.textContent('#results')).toContain('Try an example');
  await page.fill('.pub input', '2024-09-10');
  expect(await type('昨天签约金额3亿元。')).toBe('2024-09-10');
  await page.context().close();
});

test('a link to a mark opens it', async () => {
  const { page } = await openPage(browser, fileBase);
  await go(page, `${fileBase}index.html#/play`);
  await page.locator('.mk.date').first().click();
  await page.waitForFunction(() => location.hash.includes('m='));
  const url = page.url();
  await go(page, url);
  expect(await page.locator('.pop[role="dialog"]').textContent()).toContain('2024-04-29');
  await page.context().close();
});

test('search finds, and what is shown is saved', async () => {
  const { page } = await openPage(browser, fileBase);
  await go(page, `${fileBase}index.html#/data`);
  await page.keyboard.press('/');
  await page.keyboard.type('28届京港');
  await page.waitForSelector('.hits');
  expect(page.url()).toContain('#/data/search?q=');
  expect(await page.locator('.hits li code').first().textContent()).toBe(
    'beijing-hong-kong-symposium-28',
  );
  for (const [format, begins] of [
    ['csv', /^\uFEFF?type,id/],
    ['json', /^\[/],
    ['ndjson', /^\{"type"/],
    ['ics', /^BEGIN:VCALENDAR/],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click(`[data-format="${format}"]`),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toMatch(begins);
  }
  await page.context().close();
});

test('a value shows its sources on a click', async () => {
  const { page } = await openPage(browser, fileBase);
  await go(page, `${fileBase}index.html#/record/zgc-forum-2024-signings`);
  await page.locator('.fact', { hasText: 'CN¥67.317 billion' }).locator('.src').click();
  const box = await page.locator('.pop[role="dialog"]').textContent();
  expect(box).toContain('673.17亿元 → 67317000000 CNY');
  expect(box).toContain('Paragraph 1');
  await page.context().close();
});

test('amounts stand in panels of one kind and one currency', async () => {
  const { page } = await openPage(browser, fileBase);
  await go(page, `${fileBase}index.html#/data/amounts`);
  const panels = await page.$$eval('.amount-panel', (found) =>
    found.map((panel) => ({
      head: panel.querySelector('h2')?.textContent ?? '',
      amounts: [...panel.querySelectorAll('.bar-words b, .small b')].map(
        ({ textContent }) => textContent,
      ),
    })),
  );
  expect(new Set(panels.map(({ head }) => head)).size).toBe(panels.length);
  for (const { head, amounts } of panels) {
    const isDollar = head.includes('USD');
    for (const amount of amounts)
      expect(/(?:^|[^¥\w])\$/.test(amount), `${head}: ${amount}`).toBe(isDollar);
  }
  await page.context().close();
});

test('typing in an article of 5,000 characters holds the page up for less than 50 ms', async () => {
  const { page } = await openPage(browser, fileBase);
  await go(page, `${fileBase}index.html#/play?v=edit`);
  const piece = (await page.inputValue('textarea.field')) + '\n';
  await page.fill('textarea.field', piece.repeat(Math.ceil(5000 / piece.length)).slice(0, 5000));
  await page.waitForTimeout(2500);
  await page.evaluate(() => {
    const kept = ((globalThis as { kept?: number[] }).kept = []) as number[];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) kept.push(duration);
    }).observe({ type: 'longtask' });
  });
  await page.focus('textarea.field');
  const KEYS = 12;
  for (let i = 0; i < KEYS; i += 1) {
    const before = await page.getAttribute('.play', 'data-reads');
    await page.keyboard.type('年');
    await page.waitForFunction(
      (was) => document.querySelector('.play')?.getAttribute('data-reads') !== was,
      before,
    );
    await page.waitForTimeout(100);
  }
  // Every key makes two tasks or more; a long one now and then is the machine's.
  const long = await page.evaluate(() => (globalThis as { kept?: number[] }).kept ?? []);
  expect(long.length, `long tasks: ${long.join(', ')}`).toBeLessThanOrEqual(KEYS / 4);
  await page.context().close();
});
