import fc from 'fast-check';
import { test } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import { cases } from '../thorough.js';
import { expectSound } from './sound.js';

const piece = fc.oneof(
  fc.constantFrom(
    '2024中關(guān)村論壇年會',
    '簽約金額',
    '673.17億元',
    '902. 21亿元',
    '9月19日至21日',
    '實踐??萍紙@區',
    '创(chuàng)新',
    '与联合国教科文组织签署备忘录',
    '举办',
    '第40届京台科技论坛于1500年9月19日举行。',
    `签约金额${'9'.repeat(400)}元。`,
    '设60场平行论坛。',
    '128場活動',
    '\n',
    '。',
    '?',
    '\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

test('readArticle never throws, and is sound on any text', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      expectSound(text, readArticle(text, { published: '2024-09-18' }));
    }),
    { numRuns: cases(1000) },
  );
});
