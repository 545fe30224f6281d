import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/index.js';
import { s2t } from '../../../src/script/index.js';
import { shownReference } from './shown.js';

// Of whom a figure is, where more than one is named: a class of texts each. What is not clear is not stated.

/** Subject, noun and value of each figure that a text states. */
function figuresOf(text: string): string[] {
  const reading = readArticle(text, { published: '2025-03-10' });
  return reading.statements.flatMap(({ draft }) =>
    draft.type === 'statistic'
      ? [
          [
            draft.subject && shownReference(draft.subject, reading),
            draft.of ?? '',
            draft.quantity?.value ?? draft.money?.value,
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
    test.each(rows.filter(([, ...figures]) => figures.length === 0))(
      'not in Taiwan: %s',
      (text) => {
        expect(figuresOf(s2t(text))).toEqual([]);
      },
    );
  });
}

states('what belongs to a house, or is done by it, is another', [
  ['云舟集团董事长王甲表示,公司在江州投资的工厂有员工3000人。'],
  ['江北软件园的企业晨光科技,去年销售收入12亿元。'],
  ['云舟集团在江州的生产基地有员工5000人。'],
  ['江北区政府推动的数据中心二期今天动工,总经费12亿元。'],
  ['江北大学孵化的晨光公司已上市,员工800人。'],
  ['江北高新区培育的龙头企业远帆,年产值30亿元。'],
  ['江北大学设立的研究院,去年科研经费2亿元。'],
  ['江北软件园的企业达500家。', '江北软件园 企业 500'],
  ['江北软件园引进的企业达500家。', '江北软件园 企业 500'],
  ['江北软件园是云海市最大的园区,有企业500家。', '江北软件园 企业 500'],
]);

states('what is built, founded or brought is spoken of next', [
  ['云舟集团在江州建设数据中心,占地面积500亩。'],
  ['云舟集团投资建设智能工厂,总投资30亿元,占地500亩。'],
  ['江北市设立创新研究院,现有科研人员120人。'],
  ['江北区引进云帆研究院,研发人员300人。'],
  ['江北大学成立人工智能学院,首批学生120人。'],
  ['江北园推出“江北云”平台,服务企业260家。'],
  ['远帆将投资15亿元建设智能工厂,达产后年产值30亿元。'],
  ['江北区大力发展低空经济,引进企业30家。', '江北区 企业 30'],
  ['云舟集团成立于2004年,现有员工3600人。', '云舟集团 员工 3600'],
  ['江北软件园位于临江区,拥有企业120家。', '江北软件园 企业 120'],
]);

states('somebody whom another acts on may be meant', [
  ['江北区帮助云舟集团融资12亿元。'],
  ['江北区支持江州大学建设实验室12个。'],
  ['江北银行助力云舟集团发放贷款12亿元。'],
  ['江北区推荐晨光公司申报专利30件。'],
  ['江北软件园依托江州大学引进人才300名。'],
  ['江北软件园吸引云舟集团、晨光公司等企业500家。', '江北软件园 企业 500'],
  ['江北软件园在云海市设有分园3个。', '江北软件园 分园 3'],
]);

states('公司, 学校 and 园区 mean whom the text speaks of, and no party', [
  ['晨光与云舟集团续签协议。今年一季度公司营收3亿元。'],
  ['晨光由江州大学与云舟集团共建。公司现有员工300人。'],
  ['大会由江州大学与云舟集团合办。学校遴选成果86项。'],
  ['大会由江州大学与南屿大学合办。学校遴选成果86项。'],
  ['江北软件园位于江北高新区。园区有企业500家。', '江北软件园 企业 500'],
  ['江北生物城由江北高新区与双流区共建。园区引进项目270个。', '江北生物城 项目 270'],
  ['江北软件园与南屿科技园签约。此外,两园联动。园区有企业500家。'],
  ['江北高新区、南屿高新区、云海高新区公布数据。我区新认定企业73家。'],
  ['江州大学昨日开学。学校有教师2000人。', '江州大学 教师 2000'],
  ['有关学院负责人参加。学校有成果86项。'],
]);

states('what an office tells is not of the office', [
  ['云海市科技局局长李甲介绍,现有高新技术企业500家。'],
  ['云海市商务局表示,今年引进企业120家。'],
  ['云海市台办主任李甲表示,目前创业的青年近3万人。'],
  ['江北软件行业协会介绍,去年产业规模达120亿元。'],
  ['云海市政府办公室透露,今年新增就业3万人。'],
  ['云舟集团表示,目前有员工500人。', '云舟集团 员工 500'],
  ['云海市科技局局长李甲介绍,全市现有高新技术企业500家。', '云海市 高新技术企业 500'],
]);

states('words for a kind name nobody', [
  ['创新平台:建成国家级创新平台21个。'],
  ['三区共有企业500家。'],
  ['居三区首位。新认定高新技术企业73家。'],
  ['有关学院有教师300人。'],
  ['全国孵化器达到6659家。'],
  ['孵化基地有企业120家。'],
  ['A区展出面积12000平方米。'],
  ['公司车规级芯片累计出货1亿颗。'],
  ['生物医药产业规模2140亿元。'],
  ['龙头企业海纳药业员工超过2000人。'],
]);

const OPENED = '第三届江北大会6日开幕。';
states('an event has only those figures that are said of it', [
  [`${OPENED}晨光科技成立于2015年,产品销往全球31个国家和地区。`],
  [`${OPENED}云舟集团发展迅速,参与建设加氢站29座。`],
  [`${OPENED}由江州研究院牵头、11家单位参与研制的云平台上线。`],
  [`${OPENED}云舟集团发布新品,首发搭载于江州汽车的两款车型。`],
  [`${OPENED}数据中心今天揭牌,十二座城邦的代表签署协议。`],
  [`${OPENED}首届大会2021年举办时,参会嘉宾300人。`],
  [`${OPENED}我猜会有1000人报名。`],
  [`${OPENED}来自31个国家和地区的嘉宾参会。`, '【江北大会】 国家和地区 31'],
  [
    `${OPENED}600余名专家学者、企业代表将在为期3天的会期内交流。`,
    '【江北大会】 专家学者、企业代表 600',
  ],
  [
    `${OPENED}江州学院项目摘得大奖,三等奖3名、优秀奖12名揭晓。`,
    '【江北大会】 三等奖 3',
    '【江北大会】 优秀奖 12',
  ],
]);

states('of several events that a list names none is spoken of', [
  [
    `${OPENED}大会期间举办江北论坛、新品发布会等活动。其中,论坛6日举行。500名嘉宾参会。`,
    '【江北大会】 嘉宾 500',
  ],
  [`${OPENED}大会由云海市主办,云舟集团承办,吸引500家企业参展。`, '【江北大会】 企业 500'],
  [
    `${OPENED}\n江北青年论坛邀请嘉宾30位。\n\n全场观众3万人。`,
    '【江北青年论坛】 嘉宾 30',
    '【江北大会】 全场观众 30000',
  ],
]);

states('a party, a part and the sum of what was signed are no figure of who was named', [
  ['江北区与12家企业签约,总投资68亿元。'],
  ['云海市与20家机构建立合作。'],
  ['江北区与云舟集团签约,投资20亿元。'],
  ['吸引800家企业参展,其中云海市企业200家。'],
  ['江北科学城由江北片区、南屿片区组成,其中江北片区35平方公里,已落户机构48家。'],
  ['与邻近的南屿市相比,多出300家。'],
  ['高新技术企业从300家增加到1200家。'],
  ['相较南屿园区去年营业额149亿元,江北仍在起步。'],
  ['云海市146个重点项目启动,其中江北区25个。', '云海市 重点项目 146', '江北区 重点项目 25'],
]);

test.each([
  ['江北高新区有国家级孵化器5家,省级重点实验室12家。', '国家级孵化器', '省级重点实验室'],
  ['云舟集团计划三年内在江北投资100亿元。', '投资'],
  ['云舟集团达产后年产值120亿元。', '年产值'],
  ['云舟集团芯片主频最高400兆赫。'],
])('the nouns of %s', (text, ...nouns) => {
  expect(figuresOf(text).map((line) => line.split(' ').at(-2))).toEqual(nouns);
});

states('what a preposition governs is no figure of who acts', [
  ['江北大会上发布指数报告。报告从27项指标入手。'],
  ['江北大会发布的报告给96个城市做了一次体检。'],
  ['江北大会按12000人的规模准备。'],
  ['江北论坛面向300家企业征集需求。'],
  ['江北软件园对120家企业进行走访。'],
]);

states('a figure of the country is not of whom the text spoke before', [
  ['江北软件园升至第7位。报告测算,我国软件产业规模为12亿元,企业数量达788家。'],
  ['江北软件园今天开园。据介绍,全球企业数量达788家。'],
]);

states('公司 is the company that the text calls so', [
  [
    '江北传感技术股份有限公司(以下简称“公司”)公告,创新中心由公司全资子公司海纳科技有限公司负责运营。\n截至目前,公司拥有发明专利214项。',
    '江北传感技术股份有限公司 发明专利 214',
  ],
]);
