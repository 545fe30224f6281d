import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { VERSIONS } from '../../src/versions.js';

const ROOT = join(import.meta.dirname, '../..');
const PAPERS = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md'],
  ...readdirSync(join(ROOT, 'docs')).flatMap((name) =>
    name.endsWith('.md') ? `docs/${name}` : [],
  ),
];
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** How GitHub names the headings of a page. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

test.each(PAPERS)('what %s links to is there, down to the heading', (paper) => {
  const text = read(paper).replace(/^```[\s\S]*?^```/gm, '');
  for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? paper : join(dirname(paper), path);
    expect(existsSync(join(ROOT, file)), target).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(read(file)), target).toContain(anchor);
  }
});

test('CITATION.cff says what a citation needs, and the version of the package', () => {
  expect(parse(read('CITATION.cff'))).toMatchObject({
    ...{ 'cff-version': '1.2.0', title: 'luntan', type: 'software', version: VERSIONS.library },
    authors: [{ name: 'The luntan contributors' }],
  });
});
