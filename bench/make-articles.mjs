// Articles as NDJSON, each put together of press texts of the benchmark; the same for the same number.
// node bench/make-articles.mjs COUNT > articles.ndjson
import { readFileSync, readdirSync } from 'node:fs';
import { once } from 'node:events';

const FOLDER = new URL('articles/', import.meta.url);
const SETS = ['agencies', 'damaged', 'development', 'region', 'sites'];
const LENGTH = 800;

const texts = SETS.flatMap((set) => {
  const folder = new URL(`${set}/`, FOLDER);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => readFileSync(new URL(name, folder), 'utf8'));
});

let seed = 1;
const next = (most) => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return Math.floor((seed / 0x80000000) * most);
};

const count = Number(process.argv[2] ?? 1000);
for (let i = 0; i < count; i++) {
  let text = '';
  while (text.length < LENGTH) text += `${texts[next(texts.length)].trim()}\n`;
  // What stands in a line of its own tells lines apart that read alike.
  const line = JSON.stringify({ id: `article-${i}`, set: i % 7, text });
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
