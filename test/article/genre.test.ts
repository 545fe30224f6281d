import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/index.js';

const NEWS =
  '第八届海港论坛9月19日在海港会展中心开幕,来自12个国家的300家企业参展。海港大学与青山科技有限公司签署合作协议。';
const published = '2024-09-20';
const read = (text: string) => readArticle(text, { published });
const reasons = (text: string) => [...new Set(read(text).unstated.map(({ reason }) => reason))];

test('news states', () => {
  expect(read(`海港论坛开幕\n${NEWS}`).statements.length).toBeGreaterThan(2);
});

describe('a page that states nothing by itself', () => {
  test.each([
    ['【今日辟谣】这些消息别再转了', 'hearsay'],
    ['关于网传不实信息的声明', 'hearsay'],
    ['澄清公告', 'hearsay'],
    ['讀者來論|假如海港也有論壇', 'hearsay'],
    ['假如海港也有自己的论坛', 'conditional'],
    ['如果论坛办到青山', 'conditional'],
    ['专栏|倘若论坛办到青山', 'conditional'],
    ['更正启事', 'denied'],
    ['致歉声明', 'denied'],
    ['“金点子”征集来信选登(节选)', 'wish'],
    ['【科幻征文选登】海港2049', 'fiction'],
    ['新闻写作课堂|签约消息怎么写', 'fiction'],
    ['签约消息范文三则', 'fiction'],
    ['常见问题解答(样稿,供讨论)', 'fiction'],
    ['“科创知多少”有奖竞答', 'fiction'],
    ['海港往事 连载(十七)', 'fiction'],
  ])('%s', (heading, reason) => {
    const text = `${heading}\n${NEWS}`;
    expect(read(text).statements).toEqual([]);
    expect(reasons(text)).toEqual([reason]);
  });

  test.each([
    ['编者按:以下作品中的人物和数字均出于想象。', 'fiction'],
    ['以下例文中的地名、单位、数字均为虚构,请勿当真。', 'fiction'],
    ['本故事纯属虚构,如有雷同,实属巧合。', 'fiction'],
    ['編者按:以下均為市民來信中的設想。', 'wish'],
  ])('above or below it: %s', (line, reason) => {
    for (const text of [`海港的一天\n${line}\n${NEWS}`, `海港的一天\n${NEWS}\n${line}`]) {
      expect(read(text).statements).toEqual([]);
      expect(reasons(text)).toContain(reason);
    }
  });

  test('a story goes on in the next issue', () => {
    expect(read(`海港的一天\n${NEWS}\n(未完,下期续)`).statements).toEqual([]);
    expect(read(`海港的一天\n${NEWS}\n（未完待續）`).statements).toEqual([]);
  });

  test('what it says without a verb is left open as well', () => {
    const theme = '第三十届海港星际博览会以“去月球上班”为主题,吸引了九颗星球的12000家企业。';
    expect(read(`【科幻征文选登】海港\n${theme}`).statements).toEqual([]);
    expect(reasons(`【科幻征文选登】海港\n${theme}`)).toEqual(['fiction']);
  });

  test.each([
    '2049年11月8日',
    '2049-11-08',
    '二〇四九年十一月八日',
    '二零四九年11月8日',
    '2049.11.8',
  ])('nobody plans a day so far ahead: %s', (day) => {
    const far = NEWS.replace('9月19日', day);
    expect(read(`海港的一天\n${far}`).statements).toEqual([]);
  });
});

describe('a page that has such a word and is news', () => {
  test.each([
    '海港科幻大会开幕',
    '青少年征文大赛在海港启动',
    '海港论坛展望2049',
    '作家走进海港论坛开幕现场',
    '科学城要是家门口的科学城',
    '海港启动更正登记信息工作',
    '专家:没有如果,只有行动',
  ])('%s', (heading) => {
    expect(read(`${heading}\n${NEWS}`).statements.length).toBeGreaterThan(2);
  });

  test('a year far ahead is no day', () => {
    const text = `海港论坛开幕\n${NEWS}到2049年11月,海港要建成科学城。规划期到2050年。`;
    expect(read(text).statements.length).toBeGreaterThan(2);
  });
});
