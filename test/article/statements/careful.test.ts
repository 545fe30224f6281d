import { describe, expect, test } from 'vitest';
import { type Statement, readArticle } from '../../../src/article/index.js';
import { AnyDraftSchema } from '../../../src/schemas/index.js';
import { s2t } from '../../../src/script/index.js';
import { nameOf, shownReference } from './shown.js';

// What must not be stated, and what must be stated no otherwise: a class of input each.

const PUBLISHED = '2024-09-20';

function read(text: string): Statement[] {
  const { statements } = readArticle(text, { published: PUBLISHED });
  for (const { draft } of statements)
    expect(AnyDraftSchema.safeParse(draft).error, text).toBeUndefined();
  return statements;
}

const draftsOf = <Kind extends Statement['kind']>(text: string, kind: Kind) =>
  read(text)
    .filter((statement): statement is Extract<Statement, { kind: Kind }> => statement.kind === kind)
    .map(({ draft }) => draft as Extract<Statement, { kind: Kind }>['draft']);

const figuresOf = (text: string) =>
  draftsOf(text, 'statistic').map(({ of = '', quantity, money }) =>
    [of, quantity?.value ?? money?.value ?? ''].join(' '),
  );

describe('a signing that is put off is not stated as signed', () => {
  test.each([
    '江北公司与南屿大学签约推迟。',
    '江北公司与南屿大学签约一再推迟。',
    '江北公司与南屿大学的签约被推迟到下月。',
    '江北公司与南屿大学战略合作签约延后。',
    '江北公司与南屿大学签约押后。',
    '江北公司与南屿大学签约仪式改期举行。',
    '江北公司与南屿大学签约仪式因台风延期。',
    '江北公司与南屿大学原定8日签署协议,现已推迟。',
    '江北公司与南屿大学签署协议的时间推迟至10月。',
    '江北公司与南屿大学签约顺延。',
    '江北公司与南屿大学签约暂缓。',
    '江北公司与南屿大学签约活动推后举行。',
    '江北公司与南屿大学签约延迟至10月。',
  ])('%s', (text) => {
    expect(draftsOf(text, 'signing')).toEqual([]);
    expect(draftsOf(s2t(text), 'signing')).toEqual([]);
  });

  test('what was signed stays', () => {
    expect(draftsOf('江北公司与南屿大学签约。论坛推迟到10月举行。', 'signing')).toHaveLength(1);
  });
});

describe('the size of each project of a class is no sum', () => {
  test.each([
    ['签约亿元以上项目30个', '亿元以上项目 30'],
    ['签约10亿元以上项目5个', '10亿元以上项目 5'],
    ['签约超10亿元的项目5个', '项目 5'],
    ['签约投资超10亿元项目5个', '超10亿元项目 5'],
    ['签约总投资超亿元项目5个', '超亿元项目 5'],
    ['签约亿元级项目12个', '亿元级项目 12'],
    ['集中签约5亿元以上工业项目9个', '5亿元以上工业项目 9'],
    ['签约协议金额超亿元项目9个', '超亿元项目 9'],
    ['签约金额超亿元的企业有9家', '企业 9'],
    ['签约超亿元项目30个,其中百亿元项目3个', '超亿元项目 30', '百亿元项目 3'],
  ])('%s', (words, ...figures) => {
    const text = `第三届江北科技大会${words}。`;
    expect(draftsOf(text, 'signing')).toEqual([]);
    expect(figuresOf(text)).toEqual(figures);
  });

  test('the sum beside it stays', () => {
    const text = '第三届江北科技大会签约项目86个,签约金额52亿元,其中超亿元项目12个。';
    expect(draftsOf(text, 'signing')).toMatchObject([
      { count: { value: 86 }, money: { value: 5200000000 } },
    ]);
  });
});

describe('several figures under one noun are none of them the whole', () => {
  test.each([
    '第三届江北科技大会签约金额30亿元、50亿元。',
    '第三届江北科技大会签约金额30亿元和50亿元。',
    '第三届江北科技大会签约项目86个、92个。',
    '第三届江北科技大会签约金额分别为30亿元、50亿元。',
    '第三届江北科技大会签约金额30亿元人民币、5亿美元。',
    '江北软件园营业收入分别达30亿元、12亿元。',
    '江北软件园营业收入30亿元、约12亿元。',
    '江北软件园有企业500家、600家。',
    '江北软件园现有员工3600人和4200人。',
    '江北软件园入驻率95%、97%。',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    ['江北软件园营业收入30亿元、利润5亿元。', '营业收入 3000000000', '利润 500000000'],
    ['江北软件园新增企业86家、专利92件。', '企业 86', '专利 92'],
  ])('%s', (text, ...figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});

describe('the total of a place or a body is not that of the event', () => {
  test.each([
    '江北区签约金额30亿元。',
    '会上,江北软件园签约项目12个。',
    '其间,云海市共签约项目12个,签约金额30亿元。',
    '江北代表团签约项目12个。',
    '云舟集团签约金额30亿元。',
    '海淀区签约项目12个,签约金额30亿元。',
    '云海市在大会上签约金额30亿元。',
    '全市签约金额30亿元。',
    '海淀区现场签约项目12个。',
    '江北省签约金额30亿元。',
  ])('%s', (words) => {
    const [total] = draftsOf(`第三届江北科技大会6日开幕。${words}`, 'signing');
    expect(total?.kind).toBe('aggregate');
    expect(total).not.toHaveProperty('forum');
  });

  test.each([
    '大会签约金额30亿元。',
    '现场签约金额30亿元。',
    '大会在云海市签约金额30亿元。',
    '会上签约项目12个。',
    '当天集中签约项目12个。',
  ])('%s is the event’s', (words) => {
    const text = `第三届江北科技大会6日开幕。${words}`;
    const [total] = draftsOf(text, 'signing');
    const reading = readArticle(text, { published: PUBLISHED });
    expect(total?.forum && shownReference(total.forum, reading)).toBe('【江北科技大会】');
  });
});

describe('an event of which only a plan is told is ahead', () => {
  test.each([
    '第三届江北科技大会预计将吸引500家企业参展。',
    '第三届江北科技大会计划签约项目30个。',
    '第三届江北科技大会将有500家企业参展。',
    '第三届江北科技大会拟邀请60名嘉宾。',
    '第三届江北科技大会由江州大学主办,预计吸引500家企业参展。',
    '第三届江北科技大会计划展览面积2万平方米。',
    '届时,第三届江北科技大会将签约项目30个。',
    '第三届江北科技大会预计签约金额30亿元。',
    '云舟集团将在第三届江北科技大会上发布《江北白皮书》。',
    '江北公司拟在第三届江北科技大会上与南屿大学签约。',
  ])('%s', (text) => {
    expect(draftsOf(text, 'forum')).toMatchObject([{ status: 'planned' }]);
  });

  test('what it has counted says that it was', () => {
    const text = '第三届江北科技大会吸引500家企业参展,预计明年将超600家。';
    expect(draftsOf(text, 'forum')).toMatchObject([{ status: 'held' }]);
  });
});

test.each([
  ['举办了', '举办', 'host'],
  ['主办了', '主办', 'host'],
  ['召开了', '召开', 'host'],
  ['举行了', '举行', 'host'],
  ['合办了', '合办', 'host'],
  ['承办了', '承办', 'organizer'],
  ['协办了', '协办', 'co-organizer'],
])('who %s an event has the verb alone for a label', (verb, roleLabel, role) => {
  const text = `江北市政府${verb}第三届江北科技大会。`;
  expect(draftsOf(text, 'forum').flatMap(({ hosts = [] }) => hosts)).toEqual([
    { text: '江北市政府', role, roleLabel },
  ]);
  expect(draftsOf(s2t(text), 'forum')).toMatchObject([{ hosts: [{ role, roleLabel }] }]);
});

test.each([
  ['第27届京台科技论坛闭幕式21日在京举行。', 'beijing-taiwan-forum-27'],
  ['第二十七届京台科技论坛闭幕式21日在京举行。', 'beijing-taiwan-forum-27'],
  ['第27届京台科技论坛开幕仪式20日举行。', 'beijing-taiwan-forum-27'],
  ['第二十七届京台科技论坛开幕式举行。', 'beijing-taiwan-forum-27'],
  ['2024中关村论坛年会开幕式4月25日举行。', 'zgc-forum-2024'],
  ['2024中关村论坛年会闭幕式4月29日举行。', 'zgc-forum-2024'],
  ['第28届京港洽谈会开幕式在香港举行。', 'beijing-hong-kong-symposium-28'],
])('%s is of a known record', (text, id) => {
  expect(read(text)).toMatchObject([{ kind: 'forum', recordId: id }]);
  expect(read(s2t(text))).toMatchObject([{ kind: 'forum', recordId: id }]);
});

test.each([
  '某某论坛6日举行。',
  '第三届某某论坛6日举行。',
  '云海某某发展论坛6日举行。',
  '某高校与江北公司签署协议。',
  '某市某园区有企业500家。',
  '云海市某产业园与江北公司签约。',
  '王某某与江北公司签署协议。',
  '某某公司在某某园区揭牌某某中心。',
  '某创新中心揭牌。',
  '某集团员工3600人。',
])('%s hides who it is, and states nothing', (text) => {
  expect(read(text)).toEqual([]);
});

describe('an edition is held in another year than its own', () => {
  test.each([
    ['2020江北科技论坛于2021年3月5日在江北举行。', 2020, '2021-03-05'],
    ['2020江北科技论坛2021年3月5日开幕。', 2020, '2021-03-05'],
    ['2020年江北科技论坛于2021年3月5日至7日举行。', 2020, '2021-03-05'],
    ['2021江北科技论坛于2020年12月举行。', 2021, '2020-12'],
    ['2020江北科技论坛推迟至2021年3月5日举行。', 2020, '2021-03-05'],
    ['2020江北科技大会于2022年3月5日举行。', 2020, '2022-03-05'],
  ])('%s', (text, year, startDate) => {
    expect(draftsOf(text, 'forum')).toMatchObject([{ year, startDate }]);
  });

  test('by one or two years, and no more', () => {
    expect(read('2020江北科技论坛2024年3月5日举行。')).toEqual([]);
  });
});

test.each([
  ['中关村担保集团', '中关村担保集团'],
  ['中关村租赁公司', '中关村租赁公司'],
  ['中关村检测集团', '中关村检测集团'],
  ['中关村培训中心', '中关村培训中心'],
  ['北京大学出版社', '北京大学出版社'],
])('%s is one name', (name) => {
  const [signing] = draftsOf(`${name}与江北公司签署协议。`, 'signing');
  expect(signing?.parties).toMatchObject([{ text: name }, { text: '江北公司' }]);
});

test.each([
  ['主任沈丙致辞。', '沈丙 主任'],
  ['秘书长沈丙致辞。', '沈丙 秘书长'],
  ['教授沈丙、王甲出席。', '沈丙 教授', '王甲 教授'],
  ['副主任沈丙介绍,园区有企业500家。', '沈丙 副主任'],
  ['院士沈丙作报告。', '沈丙 院士'],
  ['主任办公室发布通知。'],
  ['书记来到现场。'],
  ['原主任沈丙出席。'],
])('%s has a post and no body', (text, ...persons) => {
  expect(
    draftsOf(text, 'person').map(({ names, posts = [] }) =>
      [nameOf(names), ...posts.map(({ title }) => nameOf(title))].join(' '),
    ),
  ).toEqual(persons);
});

test('the ground of what was signed is not the event’s', () => {
  expect(figuresOf('第三届江北科技大会签约86个项目,用地500亩。')).toEqual([]);
  expect(figuresOf('第三届江北科技大会展览面积2万平方米。')).toEqual(['展览面积 20000']);
});

describe('who signs for a body is no party', () => {
  test.each([
    ['王甲代表江州市政府与云舟集团签约。', '江州市政府', '云舟集团'],
    ['江北市副市长王甲代表江州市政府与云舟集团签约。', '江州市政府', '云舟集团'],
    ['江北公司董事长沈丙丁代表江北公司与南屿大学签署协议。', '江北公司', '南屿大学'],
    ['20日,沈丙在北京代表江州大学与江北公司签署协议。', '江州大学', '江北公司'],
    ['江北代表处与江北公司签约。', '江北代表处', '江北公司'],
    ['双方代表签署协议。'],
    ['江州市人大代表与江北公司签约。'],
    ['三省四市及江北公司签署协议。'],
    ['各类市场主体与江北公司签署协议。'],
    ['五镇与江北公司签署协议。'],
  ])('%s', (text, ...parties) => {
    const texts = draftsOf(text, 'signing').flatMap(({ parties: all = [] }) =>
      all.map((party) => ('text' in party ? party.text : '')),
    );
    expect(texts).toEqual(parties);
  });
});

describe('the name of an event is whole', () => {
  test.each([
    ['2024年江北示范区联合招商引资对接会6日举行。', '江北示范区联合招商引资对接会'],
    ['2024江北投资贸易洽谈会6日举行。', '江北投资贸易洽谈会'],
    ['第三届江北开发者大会6日举行。', '江北开发者大会'],
    ['第五届江北研发服务博览会6日举行。', '江北研发服务博览会'],
    ['第三届江北产业投资推介会暨签约仪式6日举行。', '第三届江北产业投资推介会暨签约仪式'],
    ['“江北创科 砥砺前行”主题论坛6日在江州举行。', '“江北创科 砥砺前行”主题论坛'],
    ['江北论坛暨2024年第三季度签约仪式举行。', '江北论坛暨2024年第三季度签约仪式'],
    ['江北市6日召开投资说明会。', '投资说明会'],
    ['江北市与国内多位知名企业家作客论坛。'],
    ['江北将以此次江北推介会为契机。'],
  ])('%s', (text, ...names) => {
    expect(read(text).map(({ draft }) => nameOf(draft.names))).toEqual(names);
  });
});

describe('the figures of an event are those that are its own', () => {
  const OPENED = '第三届江北博览会6日开幕。';
  test.each([
    ['据江北博览会组委会介绍,展位1600个。', '展位 1600'],
    ['组委会介绍,展位1600个。', '展位 1600'],
    ['主办方介绍,500家企业参展。', '企业 500'],
    ['24.5万人次进场参观。', ' 245000'],
    ['10万人次观众入场。', '观众 100000'],
    ['吸引观众11.7万人,实现成交额4亿元。', '观众 117000', '成交额 400000000'],
    ['国家展汇聚了77个国家,展览面积达3万平方米。'],
    ['江北园、江州园等3个机构揭牌。'],
    ['江北软件园有来自21个经济体的企业。', '经济体 21'],
    ['江北会展中心有员工500人。', '员工 500'],
  ])('%s', (words, ...figures) => {
    expect(figuresOf(OPENED + words)).toEqual(figures);
  });
});

describe('a person’s title stands before or behind the name', () => {
  test.each([
    ['江北管委会沈丙副主任介绍了情况。', '沈丙 江北管委会·副主任'],
    ['云海市朱晓副市长表示,将扩大开放。', '朱晓 云海市·副市长'],
    ['江北公司沈丙总经理致辞。', '沈丙 江北公司·总经理'],
    [
      '江州大学王甲副校长、云舟集团沈丙董事长出席。',
      '王甲 江州大学·副校长',
      '沈丙 云舟集团·董事长',
    ],
    ['江州市发改委主任王甲博士出席。', '王甲 江州市发改委·主任'],
    ['江北市副市长王甲观摩比赛。', '王甲 江北市·副市长'],
    ['江北省政府副省长王甲调研园区。', '王甲 江北省政府·副省长'],
    ['云舟集团副总裁兼技术部部长沈丙致辞。', '沈丙 云舟集团·副总裁 技术部·部长'],
    ['由云舟集团董事长王甲接任理事长。', '王甲 云舟集团·董事长'],
    ['江北区沈丙主任医师坐诊。'],
  ])('%s', (text, ...persons) => {
    const shown = draftsOf(text, 'person').map(({ names, posts = [] }) =>
      [
        nameOf(names),
        ...posts.map(
          ({ organization, title }) =>
            `${organization && 'text' in organization ? organization.text : ''}·${nameOf(title)}`,
        ),
      ].join(' '),
    );
    expect(shown).toEqual(persons);
  });
});

describe('what is counted beside an event is not the event’s', () => {
  test.each([
    ['第三届江北大赛6日举行。江北园、江州园和云舟集团三家单位获奖。'],
    ['第三届江北博览会6日开幕。另有江北大展的加入,吸引500人参观。'],
    ['第三届江北博览会吸引500家企业参展,较首届的300家增加200家。', '企业 500'],
    ['第三届江北博览会观众3万人,较上届的2万人增长50%。', '观众 30000'],
    ['江州大学“聚能”团队获奖金30万元。'],
    ['甲园及乙中心两大平台启动。'],
    ['江北软件园是云海市首个功能新区。新区有企业500家。'],
    ['10家省实验室北京占4家。'],
    ['江北科学城布局建设24个重大载体。', '重大载体 24'],
    ['江北区深化改革,新增企业86家。', '企业 86'],
  ])('%s', (text, ...figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});

test.each([
  ['江北省科协担任大赛指导单位。'],
  ['经过高校选拔赛和半决赛,56个项目进入总决赛。'],
  ['亚洲生技大会主席李甲出席活动。'],
  ['云海市创建全国科普示范区。'],
  ['上海大学和启东市人民政府就共建研究院进行了签约仪式。'],
  ['“江北青年”创新创业大赛总决赛6日落幕。', '“江北青年”创新创业大赛'],
  ['「亞洲生技大展」7月26日在臺北舉行。', '亞洲生技大展'],
])('%s holds these events and sites', (text, ...names) => {
  const kinds = ['forum', 'sub-forum', 'forum-event', 'competition', 'park', 'platform'];
  const drafts = read(text).filter(({ kind }) => kinds.includes(kind));
  expect(drafts.map(({ draft }) => nameOf(draft.names))).toEqual(names);
});

describe('what only says what a thing is names nobody', () => {
  test.each([
    ['江北园是云海市建设的综合性创新园区。园区有企业500家。', '江北园'],
    ['江北软件园是集研发、生产于一体的现代化产业园,园区有企业500家。', '江北软件园'],
    ['江北软件园是由江州大学于2008年合作设立的创新型园区。园区现有企业500家。', '江北软件园'],
    ['江北软件园成为云海市最大的科技园区。园区有企业500家。', '江北软件园'],
    ['江北公司4家企业成功上市,形成产值160亿元。'],
    ['江北公司成为云海市最大的软件企业。公司有员工500人。', '江北公司'],
    ['江北软件园聚集企业148家,其中北京市企业60家。', '江北软件园'],
  ])('%s', (text, ...subjects) => {
    const found = draftsOf(text, 'statistic').map(({ subject }) =>
      subject && 'text' in subject ? subject.text : '',
    );
    expect(found).toEqual(subjects);
  });
});

test.each([
  ['云海市委书记余从斌出席。', '余从斌'],
  ['江州大学校长王为民致辞。', '王为民'],
  ['云舟集团董事长陈之江、总裁刘由表示,将扩大投资。', '陈之江', '刘由'],
  ['江北市市长李和平介绍。', '李和平'],
  ['江州大学校长张与时、副校长沈丙出席。', '张与时', '沈丙'],
])('%s names a person with a word in the name', (text, ...persons) => {
  expect(draftsOf(text, 'person').map(({ names }) => nameOf(names))).toEqual(persons);
});

test.each([
  ['第二届“江北创科展”6日举行。', '江北创科展', 2, undefined],
  ['第二届「香港國際創科展」今日起於灣仔會展舉行。', '香港國際創科展', 2, undefined],
  ['2024“江北科学大会”6日开幕。', '江北科学大会', undefined, 2024],
])('%s is an edition of what stands in quotes', (text, name, ordinal, year) => {
  const [draft] = draftsOf(text, 'forum');
  expect([nameOf(draft?.names), draft?.ordinal, draft?.year]).toEqual([name, ordinal, year]);
});

test.each([
  '上两届江北大会签约项目200个。',
  '前13届大会共签约项目1000个。',
  '近三届江北大会签约金额30亿元。',
])('%s is of other editions', (text) => {
  expect(read(`第三届江北大会6日开幕。\n${text}`)).toHaveLength(1);
});

test.each([
  ['江北发展联盟成立典礼18日在江州举办。', '江北发展联盟成立典礼'],
  ['江北软件园成立大会6日举行。', '江北软件园成立大会'],
])('%s is a ceremony with a name', (text, name) => {
  expect(read(text).map(({ draft }) => nameOf(draft.names))).toEqual([name]);
});

describe('what a project costs is not of who was spoken of before', () => {
  test.each([
    ['江北公司拟在江州建设产业园,项目计划总投资约12亿元,占地约200亩。'],
    ['江北公司落户江州,工程总投资12亿元。'],
    ['江北公司扩产,一期投资3亿元。'],
    ['第三届江北博览会吸引160支团队,其中广东84支。', '团队 160'],
    ['江州智能工厂项目开工,项目总投资50亿元。', '总投资 5000000000'],
    ['江北软件园新引进项目118个。', '项目 118'],
    ['江北大赛8个奖项里有5个被江州大学摘得。', '奖项 8'],
  ])('%s', (text, ...figures) => {
    const found = figuresOf(text).map((line) => line.replace(/^.*(?=总投资)/u, ''));
    expect(found).toEqual(figures);
  });
});

test.each([
  '沈丙代表我校与江北公司签署协议。',
  '副校长沈丙代表我校与江北公司签署协议。',
  '我校与江北公司签署协议。',
])('%s is signed by our own', (text) => {
  const [signing] = draftsOf(text, 'signing');
  expect(signing?.parties).toMatchObject([{ text: '我校' }, { text: '江北公司' }]);
});

test.each(['此项生物科技展6日举行。', '这场江北推介会6日举行。', '该次江北论坛6日举行。'])(
  '%s points, and names nothing',
  (text) => {
    expect(draftsOf(text, 'forum-event').map(({ names }) => nameOf(names))).not.toContain(
      text.slice(0, -5),
    );
  },
);

describe('why an event is put off or called off is no part of its name', () => {
  test.each([
    ['2024中关村论坛年会因故取消举办。', '中关村论坛年会', 'cancelled'],
    ['第三届江北论坛因天气原因推迟。', '江北论坛', 'postponed'],
    ['第三届江北论坛因台风延期至10月16日举行。', '江北论坛', 'postponed'],
    ['第三届江北论坛因故改期。', '江北论坛', 'postponed'],
    ['第三届江北论坛因疫情停办。', '江北论坛', 'cancelled'],
    ['原定17日举行的江北低空经济论坛因天气原因推迟。', '江北低空经济论坛', 'postponed'],
    ['第三届江北基因大会6日举行。', '江北基因大会', 'held'],
  ])('%s', (text, name, status) => {
    const [draft] = draftsOf(text, 'forum');
    expect([nameOf(draft?.names), draft?.status]).toEqual([name, status]);
  });
});

test.each(['明年博览会定于11月14日举行。', '去年博览会在江州举行。', '下届博览会将于江州举行。'])(
  '%s is not of the edition told before',
  (text) => {
    const all = draftsOf(`第三届江北博览会6日开幕。${text}`, 'forum');
    expect(all).toMatchObject([{ startDate: '2024-09-06', status: 'held' }]);
    expect(all[0]).not.toHaveProperty('places');
  },
);

test.each([
  ['江北大展是全球最具规模的生物科技大展。'],
  ['江北公司参与国际大展。'],
  [
    '江北高新区管委会主任孙丁介绍,园区新引进企业312家,实现产值980亿元。',
    '江北高新区',
    '江北高新区',
  ],
  ['第三届江北峰会邀得18位讲者,料可培训3000名青年。', '【江北峰会】'],
])('%s has figures of these', (text, ...subjects) => {
  const reading = readArticle(text, { published: PUBLISHED });
  const found = draftsOf(text, 'statistic').map(
    ({ subject }) => subject && shownReference(subject, reading),
  );
  expect(found).toEqual(subjects);
});

describe('a figure of the whole conference is not that of a part named last', () => {
  const CONFERENCE = '第三届江北大会6日开幕。';
  test.each([
    ['第三届江北大会举办了技术展、江北大赛和配套活动,共128场活动。', '【江北大会】'],
    [`${CONFERENCE}市长出席江北青年论坛,十余家部委举办24场活动。`],
    [`${CONFERENCE}市长出席江北青年论坛,十余家部委举办24场平行论坛。`, '【江北大会】'],
    [`${CONFERENCE}江北青年论坛同期举行。\n600位演讲嘉宾参会。`, '【江北大会】'],
    [`${CONFERENCE}大会举办了江北大赛。500家企业参展。`, '【江北大会】'],
    [`${CONFERENCE}江北青年论坛吸引300名嘉宾。`, '【江北青年论坛】'],
  ])('%s', (text, ...subjects) => {
    const reading = readArticle(text, { published: PUBLISHED });
    const found = draftsOf(text, 'statistic').map(
      ({ subject }) => subject && shownReference(subject, reading),
    );
    expect(found).toEqual(subjects);
  });
});
