import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import { s2t } from '../../src/script/index.js';

/** What a text names without a record: `organization 江北大学`. */
const bodiesOf = (text: string): string[] =>
  readArticle(text, { published: '2024-09-20' }).bodies.map(({ type, raw }) => `${type} ${raw}`);

interface NamingText {
  text: string;
  bodies: readonly string[];
}

// Written, with what they name, before the reader was tried on any of them.
const NAMING_TEXTS: readonly NamingText[] = [
  {
    text: '江州大学与云舟集团签署合作协议。',
    bodies: ['organization 江州大学', 'organization 云舟集团'],
  },
  { text: '第三届江北科技大会9日开幕。', bodies: ['forum 第三届江北科技大会'] },
  {
    text: '第三届江北科技大会生命科学平行论坛举行。',
    bodies: ['sub-forum 第三届江北科技大会生命科学平行论坛'],
  },
  { text: '江北创新创业大赛决赛举行。', bodies: ['competition 江北创新创业大赛决赛'] },
  { text: '江北低空经济产业园开园。', bodies: ['park 江北低空经济产业园'] },
  { text: '江北算力调度平台上线。', bodies: ['platform 江北算力调度平台'] },
  { text: '江州大学校长沈丙致辞。', bodies: ['organization 江州大学', 'person 沈丙'] },
  { text: '江北量子研究院揭牌。', bodies: ['platform 江北量子研究院'] },
  {
    text: '云舟科技与远帆智能签署合作协议。',
    bodies: ['organization 云舟科技', 'organization 远帆智能'],
  },
  { text: '“江北海洋实验室”揭牌。', bodies: ['platform 江北海洋实验室'] },
  { text: '江北招商推介会在江州举行。', bodies: ['forum-event 江北招商推介会'] },
  { text: '江州省科技廳發布《江州報告》。', bodies: ['organization 江州省科技廳'] },
  {
    text: '活动由江北市人民政府主办,江北国际会展中心承办。',
    bodies: ['organization 江北市人民政府', 'platform 江北国际会展中心'],
  },
  { text: '江北市统计局公布2024年江北科技企业百强榜单。', bodies: ['organization 江北市统计局'] },
  // No names.
  { text: '多家企业、知名大学、有关银行参加。', bodies: [] },
  { text: '公司与大学合作,平台上线,园区开园。', bodies: [] },
  { text: '本届大会由该公司协办。', bodies: [] },
  { text: '加快建设国家重点实验室和公共服务平台。', bodies: [] },
  { text: '全国首个联合实验室揭牌。', bodies: [] },
  { text: '我校与参会企业座谈,推动科技发展。', bodies: [] },
  { text: '中国科学院和国务院参加。', bodies: [] },
  { text: '三家高新技术企业和两所高校签约。', bodies: [] },
];

describe('bodies', () => {
  test.each(NAMING_TEXTS)('$text', ({ text, bodies }) => {
    expect(bodiesOf(text)).toEqual(bodies);
  });

  test.each(NAMING_TEXTS.slice(0, 14))('traditional: $text', ({ text, bodies }) => {
    expect(bodiesOf(s2t(text))).toEqual(bodies.map((body) => s2t(body)));
  });

  test('cite the input, damage included', () => {
    const text = '江州大\n学与云舟集团签署合作协议。';
    for (const { start, end, raw } of readArticle(text).bodies)
      expect(text.slice(start, end)).toBe(raw);
  });
});

const recordsOf = (text: string): string[] => readArticle(text).entities.map(({ raw }) => raw);

describe('records named', () => {
  // A longer name is another body's.
  test.each([
    '中国科学院苏州纳米所与云舟集团签署协议。',
    '国务院发展研究中心发布报告。',
    '中关村证券参加。',
    '中关村软件园发展有限公司参加。',
    '第十届中关村国际前沿科技大赛决赛举行。',
    '中关村银行行长王甲致辞。',
    '中关村科技租赁股份有限公司签约。',
    '中關村科技擔保公司參加。',
    '江北中关村科技产业园开园。',
    '中国科学院江北纳米研究所揭牌。',
  ])('none: %s', (text) => {
    expect(recordsOf(text)).toEqual([]);
  });

  // An edition, a year, brackets, a place, or a part of the same body.
  test.each([
    ['2024中关村论坛开幕。', ['2024中关村论坛']],
    ['第二届中关村论坛开幕。', ['中关村论坛']],
    ['北京中关村软件园开园。', ['中关村软件园']],
    ['中关村论坛组委会发布消息。', ['中关村论坛']],
    ['中关村论坛平行论坛举行。', ['中关村论坛']],
    ['中关村软件园、中国科学院参加。', ['中关村软件园', '中国科学院']],
    ['中国科学院办公室主任王甲参加。', ['中国科学院']],
    ['国务院(北京)召开会议。', ['国务院']],
    ['中国科学院院士王甲乙致辞。', ['中国科学院']],
    ['中关村论坛开幕式举行。', ['中关村论坛']],
  ])('kept: %s', (text, records) => {
    expect(recordsOf(text)).toEqual(records);
  });
});
