import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { startBrowser } from '../../bench/start-browser.mjs';

const ORIGIN = 'http://app.test';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/**
 * Opens the page of a folder in Chromium, and waits for the answers of its script.
 *
 * @param head - what is to stand before the rest of the page
 */
export async function answersInBrowser(folder: string, head = ''): Promise<unknown> {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('requestfailed', (request) => faults.push(`not found: ${request.url()}`));
    await page.route('**', async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      if (origin !== ORIGIN) return route.abort();
      if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
      const path = pathname === '/' ? '/index.html' : decodeURIComponent(pathname);
      const text = readFileSync(join(folder, path), 'utf8');
      const body = pathname === '/' ? head + text : text;
      return route.fulfill({ body, contentType: TYPES[extname(path)] ?? 'text/plain' });
    });
    await page.goto(`${ORIGIN}/`, { waitUntil: 'load' });
    const answers = await page.evaluate(() => (globalThis as { answers?: string }).answers);
    if (answers === undefined || faults.length > 0) {
      throw new Error(`expected a page that runs; ${faults.join('; ')}`);
    }
    return JSON.parse(answers) as unknown;
  } finally {
    await browser.close();
  }
}
