import { expect, test } from 'vitest';
import { repairText } from '../../../src/text/repair/repair-text.js';

test.each([
  ['科▂技创新', '科技创新', true],
  ['論壇在北█京舉行', '論壇在北京舉行', true],
  ['科技□园区，科技园区', '科技园区，科技园区', false],
  ['科╳技創新與科技園區', '科技創新與科技園區', false],
])('removes the symbol in %s', (damaged, original, certain) => {
  const { text, edits } = repairText(damaged);
  expect(text).toBe(original);
  expect(edits).toHaveLength(1);
  expect(edits[0]).toMatchObject({ kind: 'symbol', replacement: '', certain });
});

test('reports a symbol that may stand for a character or a cross', () => {
  expect(repairText('故宫╳敦煌')).toEqual({
    text: '故宫╳敦煌',
    edits: [],
    unresolved: [{ start: 2, end: 3, raw: '╳', kind: 'symbol', candidates: [''] }],
  });
});

test.each([
  '▂▂▂▂▂▂',
  '第一章▂▂▂▂第二章',
  '二○二四年',
  '★重点任务',
  '●一是加强合作',
  'A□B',
  '□ 已签约 □ 未签约',
  '中关村论坛×创新',
  '来自@北京发布',
])('keeps %s', (text) => {
  expect(repairText(text)).toEqual({ text, edits: [], unresolved: [] });
});
