import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { draftRecords, readArticle } from '../../src/article/index.js';
import { codeFor } from '../src/playground/as-code.js';
import type { Read } from '../src/playground/play-site.js';
import { SAMPLES } from '../src/playground/samples.js';

const MINE = [
  { key: 'a quote and a backslash', text: "海港'论坛\\签约金额3亿元。", published: '' },
  { key: 'a range', text: '意向金额80亿至100亿元。', published: '2026-04-20' },
  { key: 'nothing', text: '', published: '' },
];

/** Runs the program of the Code tab over a text, and pairs what its lines give with their comments. */
async function runOver(text: string, published: string): Promise<[unknown, string][]> {
  const reading = readArticle(text, published === '' ? {} : { published });
  const drafts = draftRecords(reading, { source: 'my-source' });
  const program = codeFor({ reading, drafts } as Read, published)
    .replaceAll(/^import .*$/gm, '')
    .replaceAll(/^(r\S+); \/\/ (.*)$/gm, (_, line: string, comment: string) => {
      return `said.push([${line}, ${JSON.stringify(comment)}]);`;
    });
  const { code } = await transform(program, { loader: 'ts' });
  const said: [unknown, string][] = [];
  const run = new Function('readFileSync', 'readArticle', 'draftRecords', 'said', code);
  run(() => text, readArticle, draftRecords, said);
  return said;
}

test.each([...SAMPLES, ...MINE])(
  'the program for $key runs, and its lines give what they say',
  async ({ key, text, published }) => {
    const said = await runOver(text, published);
    expect(said.length > 0, key).toBe(key !== 'nothing');
    for (const [value, comment] of said) {
      if (typeof value === 'string') expect(comment).toContain(`'${value}'`);
      else {
        const { raw, clean = raw, currency, decimal } = value as Record<string, string>;
        expect(comment).toContain(clean);
        expect(comment).toContain(currency);
        expect(comment).not.toMatch(/null|undefined/);
        if (decimal) expect(comment).toContain(decimal);
      }
    }
  },
);
