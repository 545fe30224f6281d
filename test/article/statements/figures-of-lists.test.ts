import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/index.js';
import { s2t } from '../../../src/script/index.js';
import { shownReference } from './shown.js';

// Figures that stand in lists, behind sums, and in clauses without a subject: a class of texts each.

/** Subject, noun and value of each figure that a text states, and its status where it is ahead. */
function figuresOf(text: string): string[] {
  const reading = readArticle(text, { published: '2024-09-20' });
  return reading.statements.flatMap(({ draft, status }) =>
    draft.type === 'statistic'
      ? [
          [
            draft.subject && shownReference(draft.subject, reading),
            draft.of ?? '',
            draft.quantity?.value ?? draft.money?.value,
            ...(status === 'planned' ? ['ahead'] : []),
          ].join(' '),
        ]
      : [],
  );
}

/** A class of texts: a text, and the figures that it states. */
function states(name: string, rows: readonly [text: string, ...figures: string[]][]): void {
  describe(name, () => {
    test.each(rows)('%s', (text, ...figures) => {
      expect(figuresOf(text)).toEqual(figures);
    });
    test.each(rows)('as many in traditional characters: %s', (text, ...figures) => {
      expect(figuresOf(s2t(text))).toHaveLength(figures.length);
    });
  });
}

const FORUM = '第五届江北科技大会6日闭幕。';
const IT = '【江北科技大会】';

states('events that a count sums up count nothing themselves', [
  [`${FORUM}期间举办甲江论坛、乙湖推介会和丙山路演共3场活动。`, `${IT} 活动 3`],
  ['第五届江北科技大会举办江海论坛、湖山论坛两场平行论坛。', `${IT} 平行论坛 2`],
  ['江北市科协主办了江海大会、湖山论坛两场平行论坛。', '江北市科协 平行论坛 2'],
  ['江北科技局主办了江海论坛,湖山论坛等9场平行论坛。', '江北科技局 平行论坛 9'],
  ['第五届江北科技大会包括江海论坛、湖山论坛等6场论坛。', `${IT} 论坛 6`],
  ['江海论坛和湖山论坛共吸引500名嘉宾。'],
  ['湖山论坛、江海论坛吸引嘉宾500名。'],
]);

states('a list of those who come, with its verb at the end', [
  [
    `${FORUM}218家外国机构,162家国内外高校,上万家科技企业深度参与。`,
    `${IT} 外国机构 218`,
    `${IT} 国内外高校 162`,
    `${IT} 科技企业 10000`,
  ],
  [`${FORUM}120余位院士、专家,在会上发表了演讲。`, `${IT} 院士、专家 120`],
  [`${FORUM}26所高校组团参展,65家知名跨国公司参加。`, `${IT} 高校 26`, `${IT} 知名跨国公司 65`],
  ['300家企业,50所高校参加第五届江北科技大会。', `${IT} 企业 300`, `${IT} 高校 50`],
  ['江北软件园有300家企业,50所高校参加了培训。', '江北软件园 企业 300'],
  [
    '江州大学有院士12位,教授300名,参与国家项目50项。',
    '江州大学 院士 12',
    '江州大学 教授 300',
    '江州大学 国家项目 50',
  ],
]);

states('what is done at an event is its own where nobody else is named', [
  [`${FORUM}会议期间发布了研究报告、榜单、指数、倡议等近100项成果。`, `${IT} 成果 100`],
  [`${FORUM}大会期间共发布成果100项。`, `${IT} 成果 100`],
  [`${FORUM}会上,晨光科技发布20项成果。`],
  [`${FORUM}大会上,李甲发布了20项成果。`],
  [`${FORUM}大会为50余家研发中心授牌。`],
  [`${FORUM}活动组织江北示范区内10家企业参展。`],
]);

states('a sum behind what was counted', [
  [
    `${FORUM}大会发布231个招商合作项目,总金额902.21亿元。`,
    `${IT} 招商合作项目 231`,
    `${IT} 总金额 90221000000`,
  ],
  [
    '第五届江北科技大会将于9月25日开幕。还将发布招商项目161个,招商总额503.7亿元。',
    `${IT} 招商项目 161 ahead`,
    `${IT} 招商总额 50370000000 ahead`,
  ],
  [`${FORUM}大会有12名学者出席,总金额902.21亿元。`, `${IT} 学者 12`],
]);

states('of whom the clause before speaks', [
  [
    '北京也相继出台政策鼓励外资研发中心集聚发展,目前已认定外资研发中心221家,其中港资企业96家。',
    '北京 外资研发中心 221',
    '北京 港资企业 96',
  ],
  [
    '特别是作为科技创新中心主阵地的江北高新区,截至目前已拥有高新技术企业1.7万余家。',
    '江北高新区 高新技术企业 17000',
  ],
  ['作为江北高新区的龙头,云舟集团有员工500人。', '云舟集团 员工 500'],
  [
    '江州市以创新引领产业发展,形成2个万亿元级产业集群,以及人工智能、医药等8个千亿元级产业集群。',
    '江州市 万亿元级产业集群 2',
    '江州市 千亿元级产业集群 8',
  ],
  [
    '江北高新区新增高新技术企业96家,总数达到815家。',
    '江北高新区 高新技术企业 96',
    '江北高新区 高新技术企业 815',
  ],
  ['总数达815家。'],
  ['江北软件园2004年开园,最初只有三栋楼。'],
]);

states('those who make an event speak for it', [
  [
    '2024湾区创科周将于25日开幕。主办方预计吸引20个国家及地区的8000人次入场。',
    '【湾区创科周】 国家及地区 20 ahead',
    '【湾区创科周】  8000 ahead',
  ],
  ['主办方预计吸引8000人次入场。'],
]);

states('an event that the text only announces later counts nothing before', [
  ['新馆设6个常设展厅,展品520余件。\n第十二届江北科普节将于10月1日启幕。'],
  [
    '2月28日,江州研究所工作总结会召开,300余名职工代表参加。\n研究所承办的第三届江北研讨会吸引226名学者参会。',
    '【江北研讨会】 学者 226',
  ],
  [`${FORUM}首次设立江海主题论坛。一共举办了12场相关活动。`, '【江海主题论坛】 相关活动 12'],
]);

states('a report to a congress is of its place', [
  [
    '2024年1月14日在云州市第十六届人民代表大会第四次会议上\n全市地区生产总值增长6.1%,达到5240.7亿元;一般公共预算收入386亿元,增长4.5%。',
    '云州市 地区生产总值 524070000000',
    '云州市 一般公共预算收入 38600000000',
  ],
  ['有机构预测2025年江州市地区生产总值将达到2.25万亿元。'],
  ['武汉市统计局介绍,全年社会消费品零售总额8932亿元。'],
]);

states('the days of a show, and where the paper comes out', [
  ['第八届江北科技展6日开幕,展期3天,共有412家厂商参展。', '【江北科技展】 厂商 412'],
  ['同日举行的江北对接会吸引约260名企业代表参加。', '【江北对接会】 企业代表 260'],
  ['江北软件园每日接待500名观众。'],
  ['2024年本港初创企业数目达4694间。', '本港 本港初创企业数目 4694'],
]);
