import type { Browser, Page } from 'playwright-core';

export { startBrowser } from '../../bench/start-browser.mjs';

/** A page, and all that it said or asked for that it should not have. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors, warnings of the console, and requests to elsewhere. */
  readonly faults: string[];
}

/** How a page is opened. */
export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly locale?: string;
}

/** Opens a page of its own; only addresses that begin with `base`, and what it makes itself, are in order. */
export async function openPage(
  browser: Browser,
  base: string,
  { width = 1280, height = 900, theme = 'light', locale = 'en-US' }: PageOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(?:blob|data):/.test(url)) faults.push(`asked for ${url}`);
  });
  return { page, faults };
}

/** Whether something of the page is wider than its window; names the widest. */
export const overflowOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return '';
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > room + 1,
    );
    return `${String(document.documentElement.scrollWidth)} > ${String(room)}: ${wide
      .slice(0, 3)
      .map(({ tagName, className }) => `${tagName}.${String(className)}`)
      .join(', ')}`;
  });
