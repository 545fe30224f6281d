import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import { createNameIndex } from '../../src/lookup/index.js';
import { MentionSchema } from '../../src/schemas/index.js';
import { expectSound } from './sound.js';

const SAMPLE = readFileSync(join(import.meta.dirname, '../../data/sample-article.txt'), 'utf8');

describe('the sample article', () => {
  const reading = readArticle(SAMPLE, { source: 'sample' });

  test('is sound', () => {
    expectSound(SAMPLE, reading);
  });

  test('shows every kind of damage, all of it mended', () => {
    const kinds = new Set(reading.edits.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['byte-shift', 'gloss', 'number-space', 'separator']);
    expect(reading.unresolved).toEqual([]);
    expect(reading.repaired).toContain('要把技術用於實踐。科技園區則要把服務送到企業門口。');
    expect(reading.repaired).toContain('科技創新·融合發展');
  });

  test('has every role of a paragraph', () => {
    const roles = new Set(reading.paragraphs.map(({ role }) => role));
    expect([...roles].sort()).toEqual(['body', 'byline', 'caption', 'furniture', 'heading']);
  });

  test('gives its amounts exactly', () => {
    const amounts = reading.mentions.filter(({ kind }) => kind === 'amount');
    expect(amounts).toMatchObject([
      { raw: '673.17億元', decimal: '67317000000', currency: 'CNY' },
      { raw: '902. 21億元', clean: '902.21億元', decimal: '90221000000', currency: 'CNY' },
      { raw: '500億元至600億元', approximation: 'range', min: 5e10, max: 6e10 },
      {
        raw: '約合US$1.32 billion',
        decimal: '1320000000',
        approximation: 'about',
        currency: 'USD',
      },
    ]);
  });

  test('every mention passes its schema', () => {
    for (const { clean, of, ...mention } of reading.mentions) {
      expect(MentionSchema.safeParse(mention).error).toBeUndefined();
      expect(clean).not.toBe(mention.raw);
      if (of !== undefined) expect(SAMPLE.slice(of.start, of.end)).toBe(of.raw);
    }
  });

  test('names records in the other script, damaged as they are', () => {
    const found = new Map(reading.entities.map(({ id, raw }) => [id, raw]));
    expect(found.get('zgc-forum-2024')).toBe('2024中關(guān)村論壇年會');
    expect(found.get('cross-strait-innovation-centre-research-collaboration')).toBe(
      '科研協(xié)同平臺',
    );
    expect(found.get('zgc-forum-2024-aerospace-industry-forum')).toBe(
      '空天產(chǎn)業(yè)創(chuàng)新論壇',
    );
  });

  test('states what was signed with its source, and a plan as a plan', () => {
    const signings = reading.statements.filter(({ kind }) => kind === 'signing');
    expect(signings).toMatchObject([
      {
        paragraph: 1,
        draft: {
          forum: { id: 'zgc-forum-2024' },
          money: { value: 67317000000 },
          sources: [{ source: 'sample', paragraph: 1 }],
        },
      },
    ]);
    const forum = reading.statements.find(
      ({ recordId, draft }) => recordId === 'beijing-taiwan-forum-27' && 'startDate' in draft,
    );
    expect(forum).toMatchObject({
      kind: 'forum',
      status: 'planned',
      draft: { startDate: '2024-09-19', endDate: '2024-09-21' },
    });
  });
});

describe('readArticle', () => {
  test('resolves dates against the day of issue alone', () => {
    const text = '論壇于3月28日開幕。';
    expect(readArticle(text).mentions[0]).not.toHaveProperty('resolved');
    expect(readArticle(text, { published: '2025-03-28' }).mentions).toMatchObject([
      { edtf: 'XXXX-03-28', resolved: '2025-03-28' },
    ]);
  });

  test('takes the names of the caller', () => {
    const names = createNameIndex([
      {
        type: 'organization',
        id: 'harbour-tech',
        names: { hans: '海港科技公司' },
        kind: 'company',
        sources: [{ source: 'register' }],
      },
    ]);
    const { entities } = readArticle('海港科技公司與聯合國教科文組織', { names });
    expect(entities.map(({ id }) => id)).toEqual(['harbour-tech', 'unesco']);
  });

  test('what is no string is refused, as is a day that is none', () => {
    expect(() => readArticle(undefined as unknown as string)).toThrow(
      new TypeError('expected a string, got undefined'),
    );
    expect(() => readArticle('', { published: '2024-02-30' })).toThrow(RangeError);
  });

  test('an empty text has nothing in it', () => {
    expect(readArticle('')).toMatchObject({ paragraphs: [], mentions: [], statements: [] });
  });

  test('what is not asked for as it should be is refused by name', () => {
    expect(() => readArticle('', { source: 'Bad Id!' })).toThrow(
      'expected source to be an id such as city-gazette, got "Bad Id!"',
    );
    expect(() => readArticle('', { published: 'yesterday' })).toThrow(
      'expected published to be a day such as 2025-03-28, got "yesterday"',
    );
  });
});
