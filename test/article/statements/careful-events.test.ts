import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/index.js';
import { AnyDraftSchema } from '../../../src/schemas/index.js';
import { s2t } from '../../../src/script/index.js';
import { nameOf } from './shown.js';

// What is stated of events, and what only looks like it: a class of input each.

const PUBLISHED = '2024-09-20';

function read(text: string, published = PUBLISHED) {
  const { statements } = readArticle(text, { published });
  for (const { draft } of statements)
    expect(AnyDraftSchema.safeParse(draft).error, text).toBeUndefined();
  return statements;
}

interface Told {
  names?: object;
  ordinal?: number;
  status?: string;
  startDate?: string;
  places?: readonly { text?: string }[];
  hosts?: readonly { text?: string; role: string }[];
}

/** The events that a text states, a draft a name: what several sentences say is put together. */
function eventsOf(text: string, published = PUBLISHED): Record<string, Told> {
  const events: Record<string, Told> = {};
  for (const { kind, draft } of read(text, published)) {
    if (!/forum|competition/.test(kind)) continue;
    const name = nameOf(draft.names);
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

describe('who holds an event says nothing of whether it was held', () => {
  test.each([
    '由市科技局承办的江北创新大赛总决赛也将在15日“开擂”,此前已有263支队伍报名。',
    '由江州大学主办的江北机器人竞赛拟邀请30名专家。',
    '云舟集团协办的江北青年创业大赛预计有300支队伍参赛。',
  ])('%s', (text) => {
    expect(Object.values(eventsOf(text)).map(({ status }) => status)).toEqual(['planned']);
  });
  test('but its verb does', () => {
    expect(eventsOf('由江州大学主办的江北机器人竞赛6日落幕。')).toMatchObject({
      江北机器人竞赛: { status: 'held' },
    });
  });
});

describe('开展 opens a show, and does anything else with an object', () => {
  test.each(['2024江北生技大展今天在江州开展,展期至28日。', '第三届江北光电展20日开展。'])(
    '%s',
    (text) => {
      expect(Object.values(eventsOf(text))).toMatchObject([{ startDate: '2024-09-20' }]);
    },
  );
  test.each(['第三届江北光电展20日开展专场对接。', '第三届江北科技大会20日开展。'])(
    '%s',
    (text) => {
      expect(eventsOf(text)).toEqual({});
    },
  );
});

describe('an event whose day stands before it as an attribute', () => {
  test.each([
    ['在9月10日的江北创新论坛上,江州大学与云舟集团签约。', '2024-09-10'],
    ['9月8日上午的江北人才推介会上,江州大学与云舟集团签约。', '2024-09-08'],
    ['9月5日的江北数字峰会吸引了300名嘉宾。', '2024-09-05'],
    ['他出席了9月2日的江北光电论坛。', '2024-09-02'],
  ])('%s', (text, startDate) => {
    expect(Object.values(eventsOf(text))).toMatchObject([{ startDate }]);
  });
  test.each([
    '希望参加10月10日的江北创新论坛。',
    '自9月2日的江北光电论坛以来,企业增多。',
    '公司未参加10月12日的江北光电论坛。',
  ])('but nothing that is ahead: %s', (text) => {
    expect(eventsOf(text)).toEqual({});
  });
});

describe('同日 is the last day named, and no stretch of days', () => {
  test.each([
    ['第三届江北论坛6日举行。去年1至8月,签约5个。同日,江北产业园揭牌。', '2024-09-06'],
    ['9月3日,第三届江北论坛举行,江北产业园同日揭牌。', '2024-09-03'],
    ['9月3日,第三届江北论坛举行。首届论坛2021年举办。江北产业园当日揭牌。', '2024-09-03'],
  ])('%s', (text, date) => {
    const park = read(text).find(({ kind }) => kind === 'park');
    expect(park?.draft).toMatchObject({ lifecycle: [{ date }] });
  });
});

describe('an event that is put off', () => {
  test.each([
    '关于延期举办第十届江北生物医药博览会的公告',
    '第十届江北生物医药博览会延期举办,具体时间另行公告。',
    '原定于12月6日举行的第四届江北应用大会,因寒潮天气推迟至12月20日。',
    '由于场馆检修,第四届江北应用大会推迟举行。',
    '因台风影响,原定6日开幕的第四届江北应用大会改期。',
  ])('%s', (text) => {
    expect(Object.values(eventsOf(text)).map(({ status }) => status)).toEqual(['postponed']);
  });
});

describe('a page that asks questions, tells stories or denies states nothing', () => {
  const told = '江北联合实验室今天揭牌。第三届江北博览会6日开幕。';
  test.each([
    '“科创知多少”有奖竞答(第18期)',
    '科技知识竞猜:看看你能答对几题',
    '科创节知识问答',
    '【单选题】',
    '微小说接龙',
    '云舟股份有限公司澄清公告',
    '关于不实报道的声明',
    '更正启事',
    '致歉声明',
    '“金点子”征集来信选登',
    '市民来信',
  ])('%s', (heading) => {
    expect(read(`${heading}\n${told}`)).toEqual([]);
  });
  test.each([
    '文章称公司将出席下月举行的“江北算力峰会”并发布新产品。',
    '有媒体称第三届江北博览会6日开幕。',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('a release of results is one of many events, whatever year it bears', () => {
  test.each([
    ['云舟集团2024新品发布会6日在江州举行。', 'forum-event'],
    ['2024江州人才工作推进会6日举行。', 'forum-event'],
    ['2024江州产业对接会6日举行。', 'forum'],
  ])('%s', (text, kind) => {
    expect(read(text).map((statement) => statement.kind)).toContain(kind);
  });
});

describe('a stage is what the whole is, and a base where things are tried out is no park', () => {
  test.each([
    ['江北大科学装置二期6日通过国家验收。', 'platform'],
    ['江北产业园二期6日开园。', 'park'],
    ['江北中试基地6日揭牌。', 'platform'],
    ['江北产业基地6日揭牌。', 'park'],
    ['江北检测基地6日揭牌。', 'platform'],
  ])('%s', (text, kind) => {
    expect(read(text).map((statement) => statement.kind)).toEqual([kind]);
  });
});

describe('another edition of what the page is about', () => {
  test.each([
    ['组委会宣布,第十一届博览会将于2026年5月举行。', 11, 'planned'],
    ['第九届博览会于2023年举办。', 9, 'held'],
    ['首届博览会2014年在江州举办。', 1, 'held'],
    ['第十二届大会拟于2026年5月举行。', undefined, undefined],
  ])('%s', (text, ordinal, status) => {
    const forums = read(`第十届江北博览会6日开幕。${text}`).flatMap(({ kind, draft }) =>
      kind === 'forum' ? [draft as Told] : [],
    );
    const other = forums.find((draft) => draft.ordinal !== 10);
    expect(other?.ordinal).toBe(ordinal);
    expect(other?.status).toBe(status);
    if (other !== undefined) expect(Object.values(other.names ?? {})).toEqual(['江北博览会']);
  });
  test('is not what is spoken of behind it', () => {
    const text = '第十届江北博览会6日开幕。首届博览会2014年举办。博览会将于9日闭幕。';
    const ends = read(text).filter(({ draft }) => 'endDate' in draft);
    expect(ends.map(({ draft }) => (draft as Told).ordinal)).toEqual([10]);
  });
});

describe('by whose leave a site was founded is no part of its name', () => {
  test.each([
    ['江北产业园位于江州,1992年5月经江州省人民政府批准设立。', '1992-05'],
    ['江北产业园占地90亩,2012年由国务院批复设立。', '2012'],
    ['江北产业园位于江州,2015年6月成立。', '2015-06'],
  ])('%s', (text, date) => {
    expect(read(text).find(({ kind }) => kind === 'park')?.draft).toMatchObject({
      names: { hans: '江北产业园' },
      lifecycle: [{ kind: 'established', date }],
    });
  });
  test.each([
    ['2010年9月国务院批复升级为国家级开发区。', '国家级开发区'],
    ['2018年12月获批建设国家自主创新示范区。', '国家自主创新示范区'],
  ])('a title that it is granted: %s', (clause, title) => {
    const [park] = read(`江北产业园位于江州,${clause}`);
    expect(park?.draft).toMatchObject({ designations: [{ names: { hans: title } }] });
  });
  test('a preposition is no beginning of a body', () => {
    const { bodies } = readArticle(
      '2012年经江州市人民政府批准。向云海市商务委员会、江北市科技局报告。',
    );
    expect(bodies.map(({ raw }) => raw)).toEqual([
      '江州市人民政府',
      '云海市商务委员会',
      '江北市科技局',
    ]);
  });
});

describe('the notice of an event, a line a field', () => {
  const notice = (...lines: string[]) =>
    eventsOf(['2024江北智能论坛9月29日登场', ...lines].join('\n'))['江北智能论坛'];
  test.each(['●', '◎ ', '一、', ''])('behind %j', (bullet) => {
    const told = notice(
      `${bullet}日期:2024年9月29日(星期日)09:30-16:30`,
      `${bullet}地点:江州展览馆1馆504会议室(线上直播同步)`,
      `${bullet}主题:从感知到行动`,
      `${bullet}主办单位:江州大学`,
    );
    expect(told).toMatchObject({
      startDate: '2024-09-29',
      startTime: '09:30',
      places: [{ text: '江州展览馆1馆504会议室' }],
      theme: { hans: '从感知到行动' },
      hosts: [{ text: '江州大学', role: 'host' }],
    });
  });
  test('in traditional characters', () => {
    const text =
      '2024江北智能論壇9月29日登場\n●活動日期:9月29日至30日\n●舉辦地點:江州會展中心\n●協辦單位:江州大學、雲舟集團';
    expect(eventsOf(text)['江北智能論壇']).toMatchObject({
      startDate: '2024-09-29',
      endDate: '2024-09-30',
      places: [{ text: '江州會展中心' }],
      hosts: [{ role: 'co-organizer' }, { role: 'co-organizer' }],
    });
  });
  test.each([
    ['one line alone is none', ['地点:江州展览馆']],
    ['what is no value', ['时间:待定', '地点:(另行通知)']],
  ])('%s', (_, lines) => {
    expect(notice(...lines)).not.toHaveProperty('places');
  });
  test('what stands before the event is no field of it', () => {
    const text = '时间:8月1日\n地点:江州展览馆\n2024江北智能论坛9月29日登场。';
    expect(eventsOf(text)['江北智能论坛']).not.toHaveProperty('places');
  });
});

describe('who speaks at an event says that it takes place', () => {
  test.each([
    '副局长沈丙6日在“江北创业高峰会”的致辞全文。',
    '沈丙在江北创业高峰会上介绍,园区有企业500家。沈丙在江北创业高峰会致辞。',
    '沈丙在江北创业高峰会发表演讲。',
  ])('%s', (text) => {
    expect(eventsOf(text)).toMatchObject({ 江北创业高峰会: { status: 'held' } });
  });
  test.each(['沈丙将在江北创业高峰会致辞。', '沈丙希望在江北创业高峰会致辞。'])(
    'but not who will: %s',
    (text) => {
      expect(eventsOf(text)).toEqual({});
    },
  );
});

describe('what is counted is no name', () => {
  test.each([
    '城市也能办一届低空经济博览会。',
    '今后举办几场产业对接会。',
    '去年举办两届低空经济论坛。',
    '公司举办多场路演活动。',
  ])('%s', (text) => {
    expect(eventsOf(text)).toEqual({});
  });
});

describe('an event that another verb governs is not held by that', () => {
  test.each([
    '为迎接第三届江北科技大会,江州市开展了环境整治。',
    '围绕第三届江北科技大会,江州市推出十项活动。',
    '据介绍,江州市每年举办江北读书节。',
    '江州市定期举办江北读书节。',
    '继江北数博会之后,江州又迎来江北农博会。',
    '他曾在第三届江北创新大赛中获得一等奖。',
    '公司产品先后亮相江北机器人大会、江北消费电子展,受到好评。',
    '会议传达学习了全国科技大会精神。',
    '江北论坛秘书长李乙说,论坛已成功举办八届。',
    '不少企业家表示,期待明年江北科技大会再相聚。',
  ])('%s', (text) => {
    expect(eventsOf(text)).toEqual({});
  });
});

describe('an event is stated by its whole name, or not at all', () => {
  test.each([
    ['第三届江北科技大会筹备工作推进会6日召开。', []],
    ['云舟集团成立二十周年庆典暨新品发布会6日举行。', ['云舟集团成立二十周年庆典暨新品发布会']],
    ['沈丙表示,将办好第二届湾区创新峰会。', ['湾区创新峰会']],
  ])('%s', (text, names) => {
    expect(Object.keys(eventsOf(text))).toEqual(names);
  });
  test.each([
    ['中国(江州)跨境电子商务综合试验区揭牌。', '中国(江州)跨境电子商务综合试验区'],
    ['江州市常委、副市长王甲到云舟产业园调研。', '云舟产业园'],
  ])('and so is a site: %s', (text, name) => {
    const { bodies } = readArticle(text, { published: PUBLISHED });
    expect(bodies.filter(({ type }) => type === 'park').map(({ raw }) => raw)).toEqual([name]);
  });
});

describe('a stage of what is told by its kind alone is no site', () => {
  test.each([
    ['园区二期将于明年启用。', []],
    ['产业园区二期6日开园。', []],
    ['江北产业园二期6日开园。', ['江北产业园二期']],
  ])('%s', (text, names) => {
    expect(read(text).map(({ draft }) => nameOf(draft.names))).toEqual(names);
  });
});

describe('quotes around the first part of a name', () => {
  test.each([
    ['江北部6日举办“2024江北新创大赛”颁奖典礼。', '2024江北新创大赛'],
    ['江北部6日举办「2024江北新創大賽」頒獎典禮。', '2024江北新創大賽'],
  ])('%s', (text, name) => {
    expect(Object.keys(eventsOf(text))).toContain(name);
  });
  test('“江北创新中心”揭牌仪式 unveils it', () => {
    const site = read('“江北创新中心”揭牌仪式6日举行。').find(({ kind }) => kind === 'platform');
    expect(nameOf(site?.draft.names)).toBe('江北创新中心');
  });
});

describe('persons', () => {
  const persons = (text: string) =>
    read(text).flatMap(({ kind, draft }) => (kind === 'person' ? [nameOf(draft.names)] : []));
  test.each([
    ['江州大学副校长(研究)容甲说,实验室将启用。', ['容甲']],
    ['阿拉木图州企业家协会副会长努尔兰说,他们希望合作。', ['努尔兰']],
    ['云舟机器人董事长兼CEO宋乙、联合创始人叶丙见证签约。', ['宋乙', '叶丙']],
    ['江州生技联盟理事长苏培丁受访指出,成果丰硕。', ['苏培丁']],
    ['江州大学校长多次强调,要开放。', []],
    ['江州商会会长单位表示支持。', []],
    ['江州大学教授团队介绍,成果丰硕。', []],
    ['江州市委常委、副市长王甲到云舟产业园调研。', ['王甲']],
    ['云舟集团首席技术官、江州大学兼职教授杨戊出席。', ['杨戊']],
    ['江州市统计局总统计师贺乙介绍,企业增多。', ['贺乙']],
  ])('%s', (text, names) => {
    expect(persons(text)).toEqual(names);
  });
});
