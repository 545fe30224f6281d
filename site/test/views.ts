import type { Page } from 'playwright-core';

/** Addresses of all that there is to see; a new view has its line here. */
export const VIEWS = [
  '#/',
  '#/play',
  '#/play?v=edit',
  '#/play?v=original&s=damaged',
  '#/play?v=converted&to=hant-TW&s=symposium',
  '#/play?tab=list',
  '#/play?tab=json',
  '#/play?tab=ndjson',
  '#/play?tab=code',
  '#/play?tab=records',
  '#/data',
  '#/data/forums?series=zgc-forum&year=2024',
  '#/data/amounts',
  '#/data/amounts?as=table',
  '#/data/places',
  '#/data/places?by=series',
  '#/data/places?by=kind',
  '#/data/search?q=中关村',
  '#/data/search?q=xqzzy',
  '#/record/zgc-forum-2024',
  '#/record/zgc-forum-2024-signings',
  '#/record/cross-strait-innovation-centre',
];

/** Waits until a view is drawn in full. */
async function settled(page: Page): Promise<void> {
  await page.waitForSelector('main h1');
  const isPlay = await page.evaluate(() => location.hash.startsWith('#/play'));
  if (isPlay) await page.waitForSelector('.play[data-took]:not(.stale)');
  if (await page.$('.play[data-view="converted"]')) await page.waitForSelector('.converted .read');
}

/** Opens an address anew, and waits until all of it is drawn. */
export async function go(page: Page, url: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(url);
  await settled(page);
}
