import { expect, test } from 'vitest';
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
  '会上发布了3. 5家企业',
  '增长约5. 2024年再创新高',
  '共309. 其中北京占多数',
  '版本 2. 0 与 3. 1',
  '1 234 家企业',
  'IP 10. 0. 0. 1',
  '见第2. 3节',
  '总额902.\n21亿元',
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
