import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArticleReading, readArticle } from '../../src/article/index.js';
import { AnyDraftSchema } from '../../src/schemas/drafts.js';
import { s2t } from '../../src/script/index.js';
import { repairText } from '../../src/text/index.js';
import type { Span } from '../../src/text/types.js';
import { cases } from '../thorough.js';

// Pieces of press text in any order: most of it says something, and none of it may be read wrong
// in form.

const NAMES = [
  '第三届江北科技大会',
  '2024江北创新论坛',
  '第27届京台科技论坛',
  '2024中关村论坛年会',
  '江北软件园',
  '江州大学',
  '云舟集团',
  '江北公司',
  '江北市人民政府',
  '海淀区',
  '该园区',
  '本届大会',
  '大会',
  '签约仪式',
  '第三届江北科技大会闭幕式',
  '某某发展论坛',
  '江北创新中心',
  '《江北白皮书》',
  '“智造”江北大赛',
  '江州大学校长沈丙',
  '主任王甲',
  '双方',
  '全市',
];
const VERBS = [
  '与',
  '、',
  '和',
  '由',
  '的',
  '分别与',
  '签署合作协议',
  '签约',
  '开幕',
  '举行',
  '举办了',
  '举办',
  '闭幕',
  '推迟',
  '主办',
  '承办',
  '揭牌',
  '成立',
  '发布',
  '吸引',
  '有',
  '参展',
  '将',
  '计划',
  '未',
  '据传',
  '如果',
  '上',
  '期间',
  '其中',
  '同比增长6.2%',
  '(以下简称“大会”)',
  '表示',
];
const FIGURES = [
  '500家企业',
  '企业500家',
  '12个项目',
  '签约项目86个',
  '超亿元项目',
  '签约金额30亿元',
  '总投资52.4亿元',
  '30亿元',
  '600余人',
  '占地面积300亩',
  '9月19日',
  '2024年9月1日至3日',
  '去年',
  '上半年',
];
const MARKS = [',', '。', ';', '、', '?', ':', '\n', '(', ')', '“', '”', '《', ' '];
/** Damage that is mended to what stands before it. */
const DAMAGED = [
  '創(chuàng)新園區',
  '67.317 3億元',
  '第 27 届京台科技论坛',
  '術(shù)大會',
  '5 0 0家企业',
];

const pieces = (...lists: string[][]) =>
  fc
    .array(fc.oneof(...lists.map((list) => fc.constantFrom(...list))), { maxLength: 24 })
    .map((all) => all.join(''));

const press = pieces(NAMES, VERBS, FIGURES, MARKS);
const damaged = pieces(NAMES, VERBS, FIGURES, MARKS, DAMAGED, ['\ud800', '！', 'Ａ', '\u200b']);

const read = (text: string): ArticleReading =>
  readArticle(text, { published: '2024-09-20', source: 'city-gazette' });

/** All that a value holds, itself and what is in it. */
function* valuesIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const part of Object.values(value)) yield* valuesIn(part);
}

const idsOf = ({ statements }: ArticleReading) => statements.map(({ draft }) => draft.id);

describe('the reading of any text', () => {
  test('cites the text: every span is a stretch of it, every raw its words', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        for (const part of valuesIn(read(text))) {
          if (!('start' in part && typeof part.start === 'number')) continue;
          const { start, end, raw } = part as Span & { raw?: string };
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (raw !== undefined) expect(text.slice(start, end)).toBe(raw);
        }
      }),
      { numRuns: cases(400) },
    );
  });

  test('has drafts that parse, and whose references are drafts of the same reading', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { statements } = read(text);
        const ids = new Set(statements.map(({ draft }) => draft.id));
        for (const { kind, draft } of statements) {
          expect(draft.type).toBe(kind);
          AnyDraftSchema.parse(draft);
          for (const part of valuesIn(draft))
            if ('draft' in part) expect(ids).toContain(part.draft);
        }
      }),
      { numRuns: cases(400) },
    );
  });

  test('has no figure that is a part of itself, over however many others', () => {
    fc.assert(
      fc.property(pieces(['其中', ';', ',', '江北软件园'], FIGURES), (text) => {
        const wholes = new Map<string, string>();
        for (const { draft } of read(text).statements) {
          const whole = draft.type === 'statistic' ? draft.subsetOf : undefined;
          if (whole && 'draft' in whole) wholes.set(draft.id, whole.draft);
        }
        for (const start of wholes.keys()) {
          const seen = new Set<string>();
          for (let at: string | undefined = start; at !== undefined; at = wholes.get(at)) {
            expect(seen.has(at)).toBe(false);
            seen.add(at);
          }
        }
      }),
      { numRuns: cases(400) },
    );
  });

  test('gives the same ids in traditional characters', () => {
    fc.assert(
      fc.property(press, (text) => {
        expect(idsOf(read(s2t(text)))).toEqual(idsOf(read(text)));
      }),
      { numRuns: cases(300) },
    );
  });

  test('gives the same ids for damaged text', () => {
    const damages: [string, string][] = [
      ['論壇', '論(lùn)壇(tán)'],
      ['與', '與(yǔ)'],
      ['舉辦', '舉(jǔ)辦(bàn)'],
      ['30億', '3 0億'],
      ['52.4億', '52. 4億'],
      ['第27屆', '第 27 屆'],
    ];
    fc.assert(
      fc.property(press, (text) => {
        const whole = s2t(text);
        const broken = damages.reduce((words, [from, to]) => words.replaceAll(from, to), whole);
        // A single gloss may be what the writer put there.
        fc.pre(repairText(broken).text === whole);
        expect(idsOf(read(broken))).toEqual(idsOf(read(whole)));
      }),
      { numRuns: cases(300) },
    );
  });

  test('does not depend on what was read before', () => {
    fc.assert(
      fc.property(damaged, damaged, (text, other) => {
        const first = read(text);
        read(other);
        expect(read(text)).toEqual(first);
      }),
      { numRuns: cases(200) },
    );
  });
});
