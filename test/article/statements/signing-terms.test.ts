import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/index.js';
import { nameOf } from './shown.js';

const signingsOf = (text: string) =>
  readArticle(text, { published: '2025-02-18' }).statements.flatMap(({ draft }) =>
    draft.type === 'signing' ? [draft] : [],
  );

describe('what a signing is about', () => {
  test.each([
    ['江北管委会与云舟集团签约储能电池项目,总投资32亿元。', '储能电池项目'],
    ['江州研究院与南屿大学就良种繁育签署合作协议。', '良种繁育'],
    ['江州研究院与南屿大学就共建数据走廊签署框架协议,首期投资5亿元。', '共建数据走廊'],
    ['江州公司与南屿开发区签署协议,计划投资1.6亿元建设组件工厂。', '建设组件工厂'],
    ['江州公司与南屿大学签署备忘录,范围涵盖人才交流。', '人才交流'],
    ['江州公司与南屿大学签署协议,三方拟共同设立基金。', '共同设立基金'],
  ])('%s', (text, about) => {
    const found = signingsOf(text).filter(({ parties = [] }) => parties.length === 2);
    expect(found.map(({ scope = [] }) => nameOf(scope[0]?.names))).toEqual([about]);
  });
});

test.each([
  '11月举办的江北洽谈会上,共签约项目43个。',
  '去年11月举办的江北洽谈会上,共签约项目43个。',
])('what was signed in November is not ahead in February: %s', (text) => {
  expect(signingsOf(text)).toMatchObject([{ status: 'held', count: { value: 43 } }]);
});

test('results are no signings, however they were reached', () => {
  expect(signingsOf('江北服贸会在多个领域达成900余项成果。')).toEqual([]);
});

test('the sum of this year is none of all editions', () => {
  expect(signingsOf('今年以来,江北高新区新签约项目36个,总投资210亿元。')).toMatchObject([
    { amountKind: 'planned-investment' },
  ]);
});
