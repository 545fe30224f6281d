import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/index.js';
import { AnyDraftSchema } from '../../../src/schemas/index.js';
import { s2t } from '../../../src/script/index.js';

// What is stated of events, and what only looks like it: a class of input each.

const PUBLISHED = '2024-09-20';

function read(text: string, published = PUBLISHED) {
  const { statements } = readArticle(text, { published });
  for (const { draft } of statements)
    expect(AnyDraftSchema.safeParse(draft).error, text).toBeUndefined();
  return statements;
}

interface Told {
  names?: Record<string, string>;
  ordinal?: number;
  status?: string;
  startDate?: string;
  places?: { text?: string }[];
  hosts?: { text?: string; role: string }[];
}

/** The events that a text states, a draft a name: what several sentences say is put together. */
function eventsOf(text: string, published = PUBLISHED): Record<string, Told> {
  const events: Record<string, Told> = {};
  for (const { kind, draft } of read(text, published)) {
    if (!/forum|competition/.test(kind)) continue;
    const name = Object.values(draft.names ?? {})[0] ?? '';
    events[name] = { ...events[name], ...(draft as Told) };
  }
  return events;
}

describe('an organ that meets is no event until it is said to', () => {
  test.each([
    '本次投资尚需提交股东大会审议,公司累计推广汽车4870辆。',
    '该事项须经云舟集团股东大会批准,涉及企业30家。',
    '董事会审议通过了议案,公司现有员工500人。',
    '市人民代表大会代表、企业家沈丙说,园区有企业500家。',
    '方案已报公司职工代表大会讨论,惠及员工500人。',
    '他当选市党代会代表,带领团队研发产品30项。',
    '公司将召集股东会表决,预计投资3亿元。',
  ])('%s', (text) => {
    expect(eventsOf(text)).toEqual({});
    expect(eventsOf(s2t(text))).toEqual({});
  });
  test('and one when it is', () => {
    expect(Object.keys(eventsOf('云舟集团6日召开2024年度股东大会。'))).toHaveLength(1);
  });
});

describe('what a heading says of the place in short, the text says in full', () => {
  test.each([
    [
      '第三届江北科技大会在江州开幕\n第三届江北科技大会6日在江州国际会展中心开幕。',
      '江州国际会展中心',
    ],
    ['江北科技大会在沪举行\n第三届江北科技大会6日在云海会议中心举行。', '云海会议中心'],
  ])('%s', (text, place) => {
    const places = read(text).flatMap(({ draft }) => (draft as Told).places ?? []);
    expect(places).toEqual([{ text: place }]);
  });
  test('the heading alone says it where nothing else does', () => {
    const text = '第三届江北科技大会在江州开幕\n第三届江北科技大会6日开幕。';
    const places = read(text).flatMap(({ draft }) => (draft as Told).places ?? []);
    expect(places).toEqual([{ text: '江州' }]);
  });
});

describe('a bracket behind a hall says which part of it is meant', () => {
  test.each([
    ['第三届江北科技大会6日在江州国际会展中心(东区)举行。', '江州国际会展中心(东区)'],
    ['第三届江北科技大会6日在江州国际会展中心（新馆）开幕。', '江州国际会展中心（新馆）'],
    ['第三届江北科技大会6日在云海会议中心（以下简称“中心”）开幕。', '云海会议中心'],
    ['第三届江北科技大会6日在江州(东区)举行。', '江州'],
  ])('%s', (text, place) => {
    expect(read(text)[0]?.draft).toMatchObject({ places: [{ text: place }] });
  });
});

describe('a page that looks back on a year speaks of months of that year', () => {
  test.each([
    ['江州经济开发区2023年经济运行情况', '2023-11'],
    ['江州经济开发区2023年国民经济和社会发展统计公报', '2023-11'],
    ['江州大学2023年度工作总结', '2023-11'],
    ['江州高新区2023年大事记', '2023-11'],
    ['江州高新区2023年工作回顾', '2023-11'],
  ])('%s', (heading, day) => {
    const text = `${heading}\n11月举办的第三届江北科技大会上,共签约项目43个。`;
    expect(eventsOf(text, '2024-02-18')['江北科技大会']).toMatchObject({ status: 'held' });
    const held = `${heading}\n第三届江北科技大会11月举行。`;
    expect(eventsOf(held, '2024-02-18')['江北科技大会']).toMatchObject({
      status: 'held',
      startDate: day,
    });
  });
  test.each(['江州高新区2024年工作要点', '江州高新区公布2024年大事记', '江州科技大会筹备进展'])(
    'but not where it looks ahead: %s',
    (heading) => {
      const text = `${heading}\n第三届江北科技大会11月举行。`;
      expect(eventsOf(text, '2024-02-18')['江北科技大会']).toMatchObject({
        status: 'planned',
        startDate: '2024-11',
      });
    },
  );
});

describe('what something is said of is no predicate', () => {
  test.each([
    '作为大会重头戏的江北创新论坛将于14日下午开讲。',
    '作为江州名片的江北创新论坛14日在江州开幕。',
    '被誉为行业风向标、作为年度盛事的江北创新论坛于14日举行。',
  ])('%s', (text) => {
    expect(eventsOf(text)['江北创新论坛']).toMatchObject({ startDate: '2024-09-14' });
  });
  test('江北论坛是综合性的创新论坛 names one event', () => {
    expect(Object.keys(eventsOf('第三届江北论坛6日举行。江北论坛是综合性的创新论坛。'))).toEqual([
      '江北论坛',
    ]);
  });
});

describe('who holds an event is the one that was named', () => {
  test.each([
    ['江州科学研究院6日揭牌。研究院将于12月举办首届江北创新论坛。', '江州科学研究院'],
    ['江州大学6日公布了计划。该校将于12月举办首届江北创新论坛。', '江州大学'],
    ['云舟公司介绍了情况。该公司将于12月举办首届江北创新论坛。', '云舟公司'],
  ])('%s', (text, host) => {
    expect(eventsOf(text)['江北创新论坛']?.hosts?.map(({ text }) => text)).toEqual([host]);
  });
  test.each([
    '江州科学研究院、云海科学研究院6日揭牌。研究院将于12月举办首届江北创新论坛。',
    '公司将于12月举办首届江北创新论坛。',
  ])('and nobody where that is open: %s', (text) => {
    expect(eventsOf(text)['江北创新论坛']).not.toHaveProperty('hosts');
  });
});
