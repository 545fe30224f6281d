import { describe, expect, test } from 'vitest';
import { repairText } from '../../../src/text/repair/repair-text.js';

test.each([
  ['总金额902. 21亿元', '总金额902.21亿元'],
  ['相关报道近7. 6万篇次', '相关报道近7.6万篇次'],
  ['成交額達3 .5億元', '成交額達3.5億元'],
  ['占地约12 . 8 平方公里', '占地约12.8 平方公里'],
  ['占比4.\u00a05%', '占比4.5%'],
  ['增长12.  5个百分点', '增长12.5个百分点'],
  ['投入$1. 2万', '投入$1.2万'],
  ['签约金额673．　17亿元', '签约金额673．17亿元'],
])('closes %s', (damaged, original) => {
  const { text, edits } = repairText(damaged);
  expect(text).toBe(original);
  for (const { raw, replacement, kind, certain } of edits) {
    expect(raw.trim()).toBe('');
    expect({ replacement, kind, certain }).toEqual({
      replacement: '',
      kind: 'number-space',
      certain: true,
    });
  }
});

test.each([
  ['签约1 2 3亿元', '签约123亿元', true],
  // At the head of a line it may be the row of a table.
  ['1 2 3亿元', '123亿元', false],
])('puts the figures of %s together, for certain or not', (damaged, original, certain) => {
  const { text, edits } = repairText(damaged);
  expect(text).toBe(original);
  expect(edits.map((edit) => edit.certain)).toEqual([certain, certain]);
});

test.each([
  '会上发布了3. 5家企业',
  '增长约5. 2024年再创新高',
  '共309. 其中北京占多数',
  '版本 2. 0 与 3. 1',
  '1 234 家企业',
  'IP 10. 0. 0. 1',
  '见第2. 3节',
  '总额902.\n21家企业',
])('keeps %j', (text) => {
  expect(repairText(text)).toEqual({ text, edits: [], unresolved: [] });
});

test.each([
  ['1. 5亿元项目落地', [[2, 3]]],
  [
    '内容如下：1. 5亿元投资；2. 3万人参与',
    [
      [7, 8],
      [16, 17],
    ],
  ],
])('reports that %s may be a list', (text, spans) => {
  const { edits, unresolved } = repairText(text);
  expect(edits).toEqual([]);
  expect(unresolved).toEqual(
    spans.map(([start, end]) => ({ start, end, raw: ' ', kind: 'number-space', candidates: [''] })),
  );
});

const unspaced = (text: string): string => text.replace(/ /g, '');

describe('digits that a crawler split', () => {
  test.each([
    ['lead', '签约金额 5 2.4 亿元', '签约金额 52.4亿元'],
    ['lead', '總投資1 2億元', '總投資12億元'],
    ['lead', '共有4 5 项成果', '共有45项成果'],
    ['lead', '吸引来自2 3个国家的嘉宾', '吸引来自23个国家的嘉宾'],
    ['lead', '签约金额：5 2.4 亿元', '签约金额：52.4亿元'],
    ['lead, full width', '出资５ ２．４亿元', '出资５２．４亿元'],
    ['filled-group', '总投资1,43 0亿元', '总投资1,430亿元'],
    ['threes', '67.317 3亿元', '67.3173亿元'],
    ['single-digits', '企业出资 7 5 0 万元', '企业出资 750万元'],
    ['single-digits', '參會人數3 2 0人', '參會人數320人'],
    ['single-digits', '总额达6 7 3.1 7 亿元', '总额达673.17亿元'],
    ['a day in a range', '11 月 24-2 5 日', '11 月 24-25日'],
    ['leading-zero', '该市43 0亿元项目', '该市430亿元项目'],
    ['date', '2024 年 4 月 2 9 日', '2024 年 4 月 29日'],
    ['date', '2024年1 2月', '2024年12月'],
    ['year', '20 24 年', '2024年'],
    ['year', '2 024年', '2024年'],
    ['label of a rank', '第2 7届论坛', '第27届论坛'],
    ['evidence', '项目3 6个，签约金额5 2.4 亿元', '项目36个，签约金额52.4亿元'],
    ['a tag between', '签约36<b>.8</b>亿元', '签约36.8亿元'],
    ['an entity between', '签约5&nbsp;2.4&nbsp;亿元', '签约52.4亿元'],
    ['a blank of typesetters', '签约36.8\u2009亿元', '签约36.8亿元'],
    ['a comma', '签约金额1, 430亿元', '签约金额1,430亿元'],
  ])('%s: %s', (_, damaged, original) => {
    const { text, unresolved } = repairText(damaged);
    expect(text).toBe(original);
    expect(unresolved).toEqual([]);
  });

  test.each([
    ['thousands', '12 345 人'],
    ['thousands', '投入 1 200 万 元'],
    ['year-alone', '2024 500强'],
    ['year-alone', '2024 3.5亿元'],
    ['label', '表1 3.5亿元'],
    ['label', '图2 50家'],
    ['label', '第3 20家'],
    ['item', '1 20家企业入驻'],
    ['uncounted', '中国队 3 2 韩国队'],
    ['uncounted', '电话 010 8888 6666'],
    ['uncounted', '9月19日 21日'],
    ['glued', '2024-04-29 16时'],
    ['glued', '08:30\n5月18日，论坛开幕'],
    ['row', '地区 项目 金额\n北京 12 3.5亿元\n上海 8 2.1亿元'],
    ['columns', '12 35 48家'],
    ['weekdays', '每周1 3 5天'],
    ['weekdays', '每週2 4 6日'],
    ['a line and the next', '浏览：1023\n2024 年 4 月 29 日'],
  ])('%s: keeps %j', (_, text) => {
    expect(repairText(text)).toEqual({ text, edits: [], unresolved: [] });
  });

  test.each([
    ['another number word', '北京 5 2.4亿元'],
    ['a word without evidence', '签约项目3 6个'],
    ['columns', '甲公司 20 35万元'],
    ['too many days', '4月5 6日'],
    ['a lead in a row', '合计 20 5.6亿元\n北京 12 3.1亿元'],
    ['a line and the next', '投入5\n2.4亿元'],
  ])('%s: reports %j', (_, text) => {
    const { edits, unresolved } = repairText(text);
    expect(edits).toEqual([]);
    expect(unresolved).toMatchObject([{ kind: 'number-space', candidates: [''] }]);
  });

  test('reports an entity that may be within a number as it stands', () => {
    const { text, unresolved } = repairText('北京&nbsp;5&nbsp;2.4亿元');
    expect(text).toBe('北京 5&nbsp;2.4亿元');
    expect(unresolved).toMatchObject([{ raw: '&nbsp;', kind: 'number-space' }]);
  });
});

describe('numbers broken by a line end', () => {
  test.each([
    ['全年交易额91.\n4亿元', '全年交易额91.4亿元'],
    ['签约总额达673.17\n亿元', '签约总额达673.17亿元'],
    ['增长48\r\n%', '增长48%'],
    ['2024年4\n月25日开幕', '2024年4月25日开幕'],
    ['4月25\n日开幕', '4月25日开幕'],
    ['2024\n年4月', '2024年4月'],
    ['2024年4月\n25日', '2024年4月25日'],
    ['第27\n屆論壇', '第27屆論壇'],
    ['總投資67.3\n1億元', '總投資67.31億元'],
  ])('%j', (damaged, original) => {
    expect(repairText(damaged)).toMatchObject({ text: original, unresolved: [] });
  });

  test.each(['排名25\n日本企业居首', '共有50\n万科等企业', '2024\n年度报告', '人数30\n个人中心'])(
    'keeps %j',
    (text) => {
      expect(repairText(text)).toEqual({ text, edits: [], unresolved: [] });
    },
  );

  test('reports a point that may end a sentence', () => {
    const { edits, unresolved } = repairText('论坛开幕. 签约总额91.\n4亿元');
    expect(edits).toEqual([]);
    expect(unresolved).toHaveLength(1);
  });
});

test('no split number is left with its right part alone and untold', () => {
  for (const lead of ['签约', '总投资', '簽約金額', '全年营收达', '某公司']) {
    for (const number of ['5 2.4', '52. 4', '52 .4', '5 24', '52.4 1', '1 2 8', '1,43 0', '43 0']) {
      for (const unit of ['亿元', ' 亿元', '萬美元', '万吨']) {
        const { text, unresolved } = repairText(lead + number + unit);
        const whole = unspaced(text) === unspaced(lead + number + unit);
        expect(whole).toBe(true);
        expect(unresolved.length > 0 || !/\d \d|\. | \./.test(text)).toBe(true);
      }
    }
  }
});
