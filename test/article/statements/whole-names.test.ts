import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/index.js';
import { s2t } from '../../../src/script/index.js';
import { nameOf } from './shown.js';

// Where a name begins and ends: words that stand inside it are no edge of it.

const namesOf = (text: string, kinds: RegExp): string[] => [
  ...new Set(
    readArticle(text, { published: '2024-09-20' })
      .statements.filter(({ kind }) => kinds.test(kind))
      .map(({ draft }) => nameOf(draft.names)),
  ),
];
const eventsOf = (text: string) => namesOf(text, /forum|competition/);
const sitesOf = (text: string) => namesOf(text, /park|platform/);

describe('与 joins two topics in the name of one event', () => {
  test.each([
    ['20日将举行量子计算与人工智能融合分论坛。', '量子计算与人工智能融合分论坛'],
    ['量子计算与人工智能论坛6日在江州举行。', '量子计算与人工智能论坛'],
    ['大会期间举办低空经济与航空航天峰会。', '低空经济与航空航天峰会'],
    ['6日,海洋装备和深海探测研讨会在江州举行。', '海洋装备和深海探测研讨会'],
    ['论坛期间,举办细胞治疗及基因编辑论坛、人才对接会。', '细胞治疗及基因编辑论坛'],
  ])('%s', (text, name) => {
    expect(eventsOf(text)).toContain(name);
    expect(eventsOf(s2t(text))).toContain(s2t(name));
  });
  test.each(['沈丙与江北论坛主席会谈。', '江州大学与江北创新论坛签约。'])(
    'but nobody and no body: %s',
    (text) => {
      expect(eventsOf(text)).toEqual([]);
    },
  );
});

describe('暨 joins whatever follows to the ending of an event', () => {
  test.each([
    [
      '第五届江北脐橙产业发展大会暨客商回归招商推介会在江州举行。',
      '江北脐橙产业发展大会暨客商回归招商推介会',
    ],
    ['第三届江北人才大会暨成果转化落地对接会6日开幕。', '江北人才大会暨成果转化落地对接会'],
    ['2024江北科技大会暨创新驱动发展推进会6日举行。', '江北科技大会暨创新驱动发展推进会'],
    ['第三届江北论坛暨项目签约仪式6日举行。', '江北论坛暨项目签约仪式'],
  ])('%s', (text, name) => {
    expect(eventsOf(text).join()).toMatch(new RegExp(`^(?:2024|第三届)?${name}$`));
  });
});

describe('a bracket within a name says where or when', () => {
  test.each([
    [
      '第十届湾区（广州）国际生物医药与大健康博览会6日开幕。',
      '湾区（广州）国际生物医药与大健康博览会',
    ],
    ['第三届中国(江州)国际光电博览会6日开幕。', '中国(江州)国际光电博览会'],
    ['中国（深圳）具身智能应用创新大赛6日开赛。', '中国（深圳）具身智能应用创新大赛'],
    ['第二十届中国江州(秋季)国际种业博览会6日落幕。', '中国江州(秋季)国际种业博览会'],
  ])('%s', (text, name) => {
    expect(eventsOf(text)).toEqual([name]);
  });
  test.each([
    ['第三届江北科技大会(以下简称“大会”)招商推介会6日举行。', '江北科技大会'],
    ['江州大学(原江州学院)创新论坛6日举行。', '江州大学'],
  ])('and not what stands for it: %s', (text, name) => {
    expect(eventsOf(text)).not.toContain(`${name}招商推介会`);
    expect(eventsOf(text).join()).not.toContain('原江州学院');
  });
});

describe('a year belongs to the event to which 上 sticks', () => {
  test.each([
    '6日举行的2025江北机器人大会上,公司发布新品“巡山”机器人,签约项目3个。',
    '在2025江北机器人大会期间,签约项目3个。',
    '2025江北机器人大会现场,签约项目3个。',
    '2025江北机器人大会中,签约项目3个。',
  ])('%s', (text) => {
    const { statements } = readArticle(text, { published: '2025-09-20' });
    expect(statements.find(({ kind }) => kind === 'forum')?.draft).toMatchObject({ year: 2025 });
  });
});

describe('a verb inside the name of a site is no edge of it', () => {
  test.each([
    ['江州数据服务出海基地同期揭牌。', '江州数据服务出海基地'],
    ['江州人才培训交流基地6日启用。', '江州人才培训交流基地'],
    ['江州智慧农业数据采集应用示范基地揭牌。', '江州智慧农业数据采集应用示范基地'],
    ['三方共建的车规芯片可靠性联合实验室揭牌。', '车规芯片可靠性联合实验室'],
    ['江州图像识别率测试中心6日揭牌。', '江州图像识别率测试中心'],
    ['江州经济适应性研究中心6日揭牌。', '江州经济适应性研究中心'],
    ['江州制造标准化服务中心6日揭牌。', '江州制造标准化服务中心'],
  ])('%s', (text, name) => {
    expect(sitesOf(text)).toEqual([name]);
    expect(sitesOf(s2t(text))).toEqual([s2t(name)]);
  });

  test.each([
    '市科技局推进江北算力中心投入运营。',
    '江州大学参与建设江北联合实验室揭牌。',
    '推动江北创新中心揭牌。',
    '江州市谋划江北创新中心启用。',
  ])('and nothing is said where it may be one: %s', (text) => {
    const { statements, unstated } = readArticle(text, { published: '2024-09-20' });
    expect(statements).toEqual([]);
    expect(unstated).toMatchObject([{ reason: 'unclear-subject' }]);
  });
});

describe('the sign of a body and the title that begins with it', () => {
  test.each([
    ['江州发改委投资处处长彭甲介绍了情况。', '江州发改委投资处'],
    ['江州大学科研处副处长彭甲介绍了情况。', '江州大学科研处'],
    ['江州市投资促进局局长彭甲介绍了情况。', '江州市投资促进局'],
    ['江州海关监管处处长彭甲介绍了情况。', '江州海关监管处'],
    ['江州科技馆馆长彭甲介绍了情况。', '江州科技馆'],
  ])('%s', (text, organization) => {
    const { statements } = readArticle(text, { published: '2024-09-20' });
    expect(statements[0]?.draft).toMatchObject({
      names: { hans: '彭甲' },
      posts: [{ organization: { text: organization } }],
    });
  });
  test('a given name that is a word', () => {
    expect(namesOf('江州空间科技有限公司创始人、董事长魏启航。', /person/)).toEqual(['魏启航']);
    expect(namesOf('他担任院长时提出,要开放。', /person/)).toEqual([]);
  });
});
