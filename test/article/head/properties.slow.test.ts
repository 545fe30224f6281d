import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHead } from '../../../src/article/head/find-head.js';
import { findParagraphs, readArticle } from '../../../src/article/index.js';
import { findMentions } from '../../../src/text/find-mentions.js';
import { cases } from '../../thorough.js';
import { BYLINES, FURNITURE } from './lines.js';

const LINES = [...Object.values(FURNITURE), BYLINES].flatMap(({ yes, no }) => [...yes, ...no]);

const piece = fc.oneof(
  fc.constantFrom(
    ...LINES,
    '新华社北京9月19日电(记者甲乙)',
    '〔記者林甲/海東報導〕',
    '【港聞網訊】',
    '(记者 张三',
    '来源:',
    'date 2025-11-24 ',
    '創(chuàng)新',
    '。',
    ':',
    '\n',
    '(',
    ']',
    '\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const page = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('the head of any text', () => {
  test('cites it, and leads lie in lines of the body, apart from each other', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { head } = readArticle(text, { published: '2024-09-20' });
        const { title, outlet, publishedOn, dateline, bylines } = head;
        for (const part of [
          title,
          outlet,
          publishedOn,
          dateline,
          dateline?.place,
          bylines,
        ].flat()) {
          if (part) expect(text.slice(part.start, part.end)).toBe(part.raw);
        }
        const paragraphs = findParagraphs(text);
        let last = 0;
        for (const { start, end } of findHead(text, paragraphs, findMentions(text)).leads) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          const line = paragraphs.find((p) => p.start <= start && end <= p.end);
          expect(line?.role).toBe('body');
        }
      }),
      { numRuns: cases(1000) },
    );
  });
});

describe('clean prose', () => {
  const subject = fc.constantFrom('论坛', '園區', '来源广泛的企业', '记者们', '版权交易', '作者');
  const verb = fc.constantFrom(
    '昨天开幕',
    '簽約12項',
    '报道了合作',
    '浏览展区',
    '分享经验',
    '打印图纸',
  );
  const clause = fc.tuple(subject, verb).map((words) => words.join(''));
  const sentence = fc
    .array(clause, { minLength: 1, maxLength: 4 })
    .map((clauses) => `${clauses.join(',')}。`);

  test('has no furniture, no byline and no head', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
        const text = sentences.join('\n');
        expect(findParagraphs(text).every(({ role }) => role === 'body')).toBe(true);
        expect(readArticle(text).head).toEqual({});
      }),
    );
  });
});
