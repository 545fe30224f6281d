import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/index.js';

/** Each count and amount of a text with what it is of, `-` where nothing is told. */
const rolesIn = (text: string): string[] =>
  readArticle(text).mentions.map(({ raw, of }) => {
    if (of !== undefined) expect(text.slice(of.start, of.end)).toBe(of.raw);
    return `${raw}: ${of?.raw ?? '-'}`;
  });

test.each([
  ['大会举办128场活动,发布成果100项。', ['128场: 活动', '100项: 成果']],
  ['签约金额673.17亿元,总投资约20亿元。', ['673.17亿元: 签约金额', '约20亿元: 总投资']],
  ['簽約金額達673.17億元。', ['673.17億元: 簽約金額']],
  ['600余名来自海内外的专家参会。', ['600余名: 专家']],
  ['会议历时3天,共600人。', ['3天: -', '600人: -']],
  ['会上,24個雙向投資重大項目簽約。', ['24個: 雙向投資重大項目']],
])('%s', (text, roles) => {
  expect(rolesIn(text)).toEqual(roles);
});

test('a role whose wording was damaged is cited as it stands', () => {
  expect(rolesIn('簽約(yuē)金額(é)673.17億元,營業額(é)12億元。')).toEqual([
    '673.17億元: 簽約(yuē)金額',
    '12億元: 營業額',
  ]);
});

test('a role stands whether or not anything is stated', () => {
  expect(rolesIn('网传有128场活动。')).toEqual(['128场: 活动']);
});
