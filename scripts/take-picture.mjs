// Takes the picture of the playground that README shows: `npm run site`, then
//
//   node scripts/take-picture.mjs
//
// CHROMIUM_PATH says where a Chromium is. The browser itself writes WebP, from a canvas.

import { mkdir, writeFile } from 'node:fs/promises';
import { startBrowser } from '../bench/start-browser.mjs';

const VIEW = '#/play?lang=en&theme=light';
const SIZE = { width: 1280, height: 800 };
const QUALITY = 0.8;

const browser = await startBrowser();
const page = await browser.newPage({ viewport: SIZE, locale: 'en-US', colorScheme: 'light' });
await page.goto(new URL(`../site/dist/index.html${VIEW}`, import.meta.url).href);
await page.waitForSelector('.play[data-took]:not(.stale)');
const png = await page.screenshot();

await page.setContent('<canvas></canvas>');
const webp = await page.evaluate(
  async ({ base64, quality }) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.querySelector('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    canvas.getContext('2d').drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', quality).split(',')[1];
  },
  { base64: png.toString('base64'), quality: QUALITY },
);
await browser.close();

const folder = new URL('../docs/images/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('playground.webp', folder), Buffer.from(webp, 'base64'));
