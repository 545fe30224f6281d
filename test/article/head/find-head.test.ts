import { describe, expect, test } from 'vitest';
import { type HeadPart, readArticle } from '../../../src/article/index.js';
import { findHead } from '../../../src/article/head/find-head.js';
import { findParagraphs } from '../../../src/article/head/paragraphs.js';
import { findMentions } from '../../../src/text/find-mentions.js';

const headOf = (text: string, published = '2024-09-20') => readArticle(text, { published }).head;

/** The stretches that belong to the head, by their words. */
function leadsOf(text: string): string[] {
  const found = findHead(text, findParagraphs(text), findMentions(text));
  return found.leads.map(({ start, end }) => text.slice(start, end));
}

const words = (part: HeadPart | undefined): string | undefined => part?.raw;
const people = (text: string): string[] =>
  (headOf(text).bylines ?? []).map(({ raw, role }) => `${role ?? '?'} ${raw}`);

const REST = '第八届海港论坛昨天开幕,两地代表出席。';

describe('a dateline', () => {
  test.each([
    ['新华社北京9月19日电', '新华社', '北京', '2024-09-19'],
    ['新华社北京2024年9月19日电 ', '新华社', '北京', '2024-09-19'],
    ['中新社海港9月19日电 ', '中新社', '海港', '2024-09-19'],
    ['中評社北京11月29日電/', '中評社', '北京', '2023-11-29', '2023-12-01'],
    ['人民网北京9月3日电 ', '人民网', '北京', '2024-09-03'],
    ['本报北京9月3日专电 ', undefined, '北京', '2024-09-03'],
    ['科技日报北京9月13日电 ', '科技日报', '北京', '2024-09-13'],
    ['央广网海港9月10日消息 ', '央广网', '海港', '2024-09-10'],
    ['深圳8月15日电 ,', undefined, '深圳', '2024-08-15'],
    ['中央社台北19日電 ', '中央社', '台北', '2024-09-19'],
    ['（中央社台北19日電）', '中央社', '台北', '2024-09-19'],
    ['【中央社東京9月3日電】', '中央社', '東京', '2024-09-03'],
    ['据新华社联合国9月19日电 ', '新华社', '联合国', '2024-09-19'],
    ['香港中通社9月19日電 ', '香港中通社', undefined, '2024-09-19'],
    ['【中央社/台北3日電】', '中央社', '台北', '2024-09-03'],
    ['海港晚报9月3日讯 ', '海港晚报', undefined, '2024-09-03'],
  ])('%s', (line, outlet, place, edtf, published = '2024-09-20') => {
    const head = headOf(line + REST, published);
    expect(words(head.outlet)).toBe(outlet);
    expect(words(head.dateline?.place)).toBe(place);
    expect(head.dateline?.edtf).toBe(edtf);
    expect(leadsOf(line + REST)).toEqual([line]);
  });

  test.each([
    ['新华社北京29日电', '2024-09-02', '2024-08-29'],
    ['新华社北京31日电', '2024-07-01', '2024-05-31'],
    ['新华社北京12月30日电', '2025-01-02', '2024-12-30'],
    ['新华社北京2月29日电', '2024-02-29', '2024-02-29'],
    ['新华社北京2024年9月19日电', '2024-09-01', '2024-09-19'],
  ])('is of a day before that of issue: %s %s', (line, published, edtf) => {
    expect(headOf(`${line} ${REST}`, published).dateline?.edtf).toBe(edtf);
  });

  test('keeps its year open where nothing tells it', () => {
    expect(readArticle(`新华社北京9月19日电 ${REST}`).head.dateline?.edtf).toBe('XXXX-09-19');
  });

  test.each([
    ['本报讯(通讯员周甲 记者邢乙)', undefined],
    ['本报讯 ', undefined],
    ['本报讯', undefined],
    ['海港日报讯(记者 陈甲)', '海港日报'],
    ['新京报讯 ', '新京报'],
    ['【港聞網訊】', '港聞網'],
    ['【港聞網訊】記者楊甲報道:', '港聞網'],
    ['【港聞網訊】記者 吳甲 報導:', '港聞網'],
    ['（海港社訊）', '海港社'],
    ['本报台北讯 ', undefined],
    ['(记者 陈甲)', undefined],
    ['（海港日报记者 陈甲 李乙）', '海港日报'],
    ['〔記者洪甲/綜合報導〕', undefined],
    ['〔記者林甲、楊乙/海東報導〕', undefined],
    ['記者王甲/台北報導 ', undefined],
    ['聯訊報/ 記者黃甲/新竹即時報導 ', '聯訊報'],
    ['本报讯 记者张三 通讯员李四 ', undefined],
    ['（中央社記者王甲台北19日電）', '中央社'],
    ['（記者王甲台北報導）', undefined],
    ['date 2025-11-24 ', undefined],
    ['〔即時新聞/綜合報導〕', undefined],
    ['〔編譯王甲/綜合報導〕', undefined],
    ['（星島日報報道）', '星島日報'],
    ['【本報專訊】', undefined],
    ['【專訊】', undefined],
    ['（澳門電台消息）', '澳門電台'],
    ['央视网消息:', '央视网'],
    ['国际在线消息(记者 张三):', '国际在线'],
    ['(总台记者 张三)', undefined],
  ])('without a day: %s', (line, outlet) => {
    expect(words(headOf(line + REST).outlet)).toBe(outlet);
    expect(leadsOf(line + REST)).toEqual([line]);
  });

  test.each([
    '公司9月3日电话通知各地代表,论坛如期举行。',
    '海港9月3日电影节开幕,观众三万人。',
    '记者从组委会获悉,论坛明天开幕。',
    '记者9月3日报道了论坛的筹备情况,引起关注。',
    '通讯(5G)企业百余家参展,签约12项。',
    '新华社9月19日报道称,论坛明天开幕。',
    '市场9月3日消息,指数下跌。',
    '9月3日,本报读者见面会举行。',
    '(以下简称论坛)今天开幕。',
    '【海港论坛】今天开幕,两地代表出席。',
    '据海港日报9月3日消息,论坛明天开幕。',
    '央视网消息,论坛明天开幕。',
    '资讯 12项成果发布,两地合作。',
    '时间:2024-05-06 地点海港,论坛如期举行。',
    '日前,两地签约12项。',
    '记者王甲昨天在论坛上报道了两地合作。',
  ])('none: %s', (line) => {
    expect(leadsOf(line)).toEqual([]);
    const { dateline, outlet, bylines, publishedOn } = headOf(line);
    expect([dateline, outlet, bylines, publishedOn]).toEqual(Array(4).fill(undefined));
  });
});

describe('makers', () => {
  test.each([
    [`本报讯(通讯员周甲 记者邢乙)${REST}`, ['correspondent 周甲', 'reporter 邢乙']],
    [`【港聞網訊】記者 吳甲 報導:${REST}`, ['reporter 吳甲']],
    [`〔記者林甲、楊乙/海東報導〕${REST}`, ['reporter 林甲', 'reporter 楊乙']],
    [`（記者王甲台北報導）${REST}`, ['reporter 王甲']],
    [`${REST}(记者 张三 摄影 李四)`, ['reporter 张三', 'photographer 李四']],
    [`${REST}[责任编辑:赵丙 ]`, ['editor 赵丙']],
    [`${REST}\n編輯 樊一 校對 劉軍`, ['editor 樊一', 'proofreader 劉軍']],
    [`${REST}\n文/海港日报记者 张三`, ['reporter 张三']],
    [`${REST}\n張三/文 李四/圖`, ['author 張三', 'photographer 李四']],
    [`${REST}\n作者:艾巴·伦德`, ['author 艾巴·伦德']],
    [`${REST}\n责任编辑：张 三`, ['editor 张 三']],
    [`${REST}\n监制:张三 审核:李四`, ['reviewer 张三', 'reviewer 李四']],
    [`${REST}\n作者:海港科技园管理处`, []],
    [`■本报记者 张三\n${REST}`, ['reporter 张三']],
    [`本报记者 张三 北京报道\n${REST}`, ['reporter 张三']],
    [`記者 王甲 海港報導\n${REST}`, ['reporter 王甲']],
    [`记者张三 李四报道\n${REST}`, ['reporter 张三', 'reporter 李四']],
    [`文 | 张三 编辑 | 李四\n${REST}`, ['author 张三', 'editor 李四']],
    [`${REST}\n责任编辑:张三 SN123`, ['editor 张三']],
    [`〔編譯王甲/綜合報導〕${REST}`, ['translator 王甲']],
    [`${REST}\n供稿:张三`, ['? 张三']],
    [`记者:您怎么看?\n代表:前景广阔。\n记者:谢谢\n${REST}`, []],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  test('are told once', () => {
    expect(people(`本报讯(记者张三)${REST}\n(记者 张三)`)).toEqual(['reporter 张三']);
  });
});

describe('the title', () => {
  test.each([
    ['第八届海港论坛开幕\n来源:海港网 时间:2024-05-06', '第八届海港论坛开幕'],
    ['首页 > 要闻 > 正文\n海港論壇昨天開幕', '海港論壇昨天開幕'],
    ['第八届海港论坛开幕_海港网', '第八届海港论坛开幕'],
    ['第八届海港论坛开幕 - 要闻 - 海港新闻网', '第八届海港论坛开幕 - 要闻'],
    ['第八届海港论坛开幕|海港日报', '第八届海港论坛开幕'],
    ['观察|第八届海港论坛开幕', '观察|第八届海港论坛开幕'],
    ['定了！海港论坛下月开幕', '定了！海港论坛下月开幕'],
    ['海港论坛来了！\n2024-05-06 10:23 来源：海港网', '海港论坛来了！'],
    ['海港论坛来了！', undefined],
    ['週末有雨?出門帶傘\n第八届海港论坛开幕', '第八届海港论坛开幕'],
    ['海港\n第八届海港论坛开幕', '第八届海港论坛开幕'],
    ['百舸争流千帆竞', '百舸争流千帆竞'],
    ['全网商机平台\n登录/注册', undefined],
    ['2024年5月6日', undefined],
  ])('%s', (above, title) => {
    expect(words(headOf(`${above}\n${REST}`).title)).toBe(title);
  });

  test.each(['原标题：海港论坛开幕', '(原标题:海港论坛开幕)', '【原標題：海港论坛开幕】'])(
    'behind its label: %s',
    (line) => {
      expect(words(headOf(`${REST}\n${line}`).title)).toBe('海港论坛开幕');
    },
  );
});

describe('the outlet', () => {
  test.each([
    ['来源:海港日报 时间:2024-05-06', '海港日报'],
    ['來源：海港網', '海港網'],
    ['文章来源：海港发布 点击：12', '海港发布'],
    ['2024-05-06 10:23 海港晚报', '海港晚报'],
    ['海港網官网 > 上海 > 專稿', '海港網'],
    ['海港网 > 科技 > 正文', '海港网'],
    ['《海港日报》（2024年05月06日 第 03 版）', '海港日报'],
    ['海港日报 2024年5月6日 星期一', '海港日报'],
    ['来源:未知', undefined],
    ['来源:网络 时间:2024-05-06', undefined],
    ['发布时间:2024-11-10 07:37:30 来源: sp20241110', undefined],
    ['来源:本站 日期:2024-05-06', undefined],
  ])('%s', (line, outlet) => {
    expect(words(headOf(`${line}\n海港论坛开幕\n${REST}`).outlet)).toBe(outlet);
  });

  test('stands behind the last sentence, too', () => {
    expect(words(headOf(`${REST}（来源：海港新闻网）`).outlet)).toBe('海港新闻网');
  });

  test('is what the page names before what the dateline does', () => {
    const text = `来源:海港网 时间:2024-05-06\n新华社北京5月6日电 ${REST}`;
    expect(words(headOf(text).outlet)).toBe('海港网');
  });
});

describe('the day of the page', () => {
  test.each([
    ['发布时间:2024-05-06 10:23', '2024-05-06'],
    ['發布日期：2024年5月6日 瀏覽:12', '2024-05-06'],
    ['时间:2024/05/06', '2024-05-06'],
    ['TIME:2024/05/06', '2024-05-06'],
    ['date 2024-05-06 快訊', '2024-05-06'],
    ['2024-05-06 10:23', '2024-05-06'],
    ['• 2024-05-06 16:24', '2024-05-06'],
    ['2024-05-06 16:42:03 1次', '2024-05-06'],
    ['2024年05月06日 16:42 来源：海港网', '2024-05-06'],
    ['发表于 2024-05-06', '2024-05-06'],
    ['來源 :海港網2024-05-06 17:48', '2024-05-06'],
    ['【記者張三/宜蘭報導】 2024-05-06', '2024-05-06'],
    ['更新时间:2024-06-07 发布时间:2024-05-06', '2024-05-06'],
    ['2024年5月6日', '2024-05-06'],
  ])('%s', (line, edtf) => {
    const { publishedOn } = headOf(`海港论坛开幕\n${line}\n${REST}`);
    expect(publishedOn?.edtf).toBe(edtf);
  });

  test.each([
    '时间:2024年9月19日\n地点:海港会展中心',
    '主题:合作\n日期:2024-09-19',
    '2024年5月6日\n两地签约,合作开始。\n2024年5月7日',
    '时间:9月19日至21日',
    '2024-05-06,论坛开幕。',
  ])('is no day of an event: %s', (lines) => {
    expect(headOf(`海港论坛开幕\n${lines}\n${REST}`).publishedOn).toBeUndefined();
  });

  test('is none of other articles', () => {
    const text = `${REST}\n相关新闻\n海港签约12个项目 2016-11-28\n海港新区揭牌 2016-11-29`;
    expect(headOf(text).publishedOn).toBeUndefined();
  });
});

test('what is damaged is cited as it stands, with the wording meant', () => {
  const text = `發(fā)布時(shí)間:2024-05-06\n海港論壇開幕\n央廣網(wǎng)長興10月29日消息(記者陳甲)${REST}`;
  const { outlet, dateline, bylines } = headOf(text, '2024-10-30');
  expect(outlet).toEqual({ raw: '央廣網', start: 32, end: 35 });
  expect(dateline).toMatchObject({
    raw: '央廣網(wǎng)長興10月29日消息',
    clean: '央廣網長興10月29日消息',
  });
  expect(bylines).toMatchObject([{ raw: '陳甲', role: 'reporter' }]);
  for (const part of [outlet, dateline, dateline?.place, ...(bylines ?? [])]) {
    expect(text.slice(part?.start, part?.end)).toBe(part?.raw);
  }
});

describe('what stands above and below a text of a paper, a site or a body', () => {
  const TITLE = '海港论坛昨天开幕 签约12项';

  test.each([
    ['太湖早报 2025年5月26日 A05版 科创', '太湖早报', '2025-05-26', []],
    ['2025年09月15日 第01版：要闻 本报记者 陈甲 李乙', undefined, '2025-09-15', ['陈甲', '李乙']],
    ['海港周刊 2023年第11期 总第52期', '海港周刊', undefined, []],
    ['海港周刊 · 特稿', '海港周刊', undefined, []],
    ['文/本刊记者 陈甲 发自贵州遵义', undefined, undefined, ['陈甲']],
    ['发布：2024-06-21 09:32　来源：海港周报　作者：陈甲', '海港周报', '2024-06-21', ['陈甲']],
    ['来源：海港网　2025-11-23 07:11　阅读：2.3万', '海港网', '2025-11-23', []],
    ['原创 小海 海港观察 2024年10月18日 17:02 湖北', '海港观察', '2024-10-18', []],
    ['2024/11/05 16:20 記者陳甲/嘉義報導', undefined, '2024-11-05', ['陳甲']],
    ['21世纪经济报道记者 陈甲 广州报道', '21世纪经济报道', undefined, ['陈甲']],
    ['来源：36氪 2024-05-06', '36氪', '2024-05-06', []],
    ['南方+ 记者 陈甲', '南方+', undefined, ['陈甲']],
    ['2024/7/26 09:15（7/26 10:02 更新）', undefined, '2024-07-26', []],
    ['发布者:宣传部 发布时间:2024- 04-23 浏览量: 2 11', undefined, '2024-04-23', ['宣传部']],
    ['今天是 2024年4月23日 星期二 | 加入收藏', undefined, undefined, []],
    ['海港新闻网 >> 要闻', '海港新闻网', undefined, []],
    ['>> 海港新闻网 > 科技 > 正文', '海港新闻网', undefined, []],
  ])('%s', (line, outlet, day, names) => {
    for (const page of [`${line}\n${TITLE}\n${REST}`, `${TITLE}\n${line}\n${REST}`]) {
      const head = readArticle(page).head;
      expect(words(head.title)).toBe(TITLE);
      expect(words(head.outlet)).toBe(outlet);
      expect(head.publishedOn?.edtf).toBe(day);
      expect((head.bylines ?? []).map(({ raw }) => raw)).toEqual(names);
    }
  });

  test.each([
    ['（本文首发于2025年1月17日12:30）', '2025-01-17'],
    ['据《海港导刊》2025年12月5日第4版', '2025-12-05'],
    ['特此公告。\n海港论坛组委会\n2026年2月9日', '2026-02-09'],
    [
      '特此公告。\n海港论坛组委会\n2026年2月9日\n附件：退款申请表.docx　【打印】【关闭】',
      '2026-02-09',
    ],
    ['海港科技股份有限公司董事会\n二〇二五年三月二十八日', '2025-03-28'],
    ['完\n2024年3月15日（星期五）\n香港時間10時05分', '2024-03-15'],
    ['下一届论坛的日期:\n2026年2月9日\n地点\n海港会展中心\n费用\n全免', undefined],
  ])('signed: %s', (lines, day) => {
    expect(readArticle(`${TITLE}\n${REST}\n${lines}`).head.publishedOn?.edtf).toBe(day);
  });

  test.each([
    [
      '证券代码：300012 证券简称：海港科技\n海港科技股份有限公司\n关于签订投资协议的公告',
      '关于签订投资协议的公告',
    ],
    ['海港协会会员电子报 第118期（2024.08.20）\n海港论坛明天开幕', '海港论坛明天开幕'],
    ['【活动预告】海港论坛明天开幕', '海港论坛明天开幕'],
    ['財經要聞\n海港论坛明天开幕', '海港论坛明天开幕'],
    ['[首页] [新闻] [专题] [视频]\n海港论坛明天开幕', '海港论坛明天开幕'],
    ['网站首页　走进园区　新闻中心　政务公开　投资指南\n海港论坛明天开幕', '海港论坛明天开幕'],
    ['海港科技投资签约\n关于两地合作', '海港科技投资签约'],
    ['海港理工大学新闻网\n海港论坛明天开幕', '海港论坛明天开幕'],
    ['市政府工作报告(摘要)\n——2025年1月14日在海港论坛开幕时', '市政府工作报告(摘要)'],
  ])('title of %s', (lines, title) => {
    expect(words(readArticle(`${lines}\n${REST}`).head.title)).toBe(title);
  });
});

test.each([
  ['本报江都10月27日电 ', '江都'],
  ['新华社成都9月19日电', '成都'],
  ['本报都匀9月3日讯 ', '都匀'],
])('a town that 都 names has datelines: %s', (line, place) => {
  expect(words(headOf(line + REST).dateline?.place)).toBe(place);
});

test('a title may call, where the text below it has a dateline', () => {
  const head = headOf(`海港论坛真的来了!\n本报讯(记者 陈甲)${REST}`);
  expect(words(head.title)).toBe('海港论坛真的来了!');
  expect(words(headOf(`海港论坛真的来了!\n${REST}`).title)).toBe(undefined);
});

test('the day of an agency of Taiwan may stand behind its makers', () => {
  expect(people(`（中央社記者陳甲台北25日電）${REST}（編輯：李乙）1130725`)).toEqual([
    'reporter 陳甲',
    'editor 李乙',
  ]);
});

describe('day, page and reporters of a newspaper in one line', () => {
  const REPORTED = '第三届江北大会14日开幕。';
  test.each([
    [
      '2024年09月05日 A03版 海港特区报记者 周甲 邢乙',
      '海港特区报',
      ['reporter 周甲', 'reporter 邢乙'],
    ],
    ['海港周刊 2024年9月5日 第7版 本刊记者 周甲', '海港周刊', ['reporter 周甲']],
    ['2024-09-05 海港日报记者 周甲', '海港日报', ['reporter 周甲']],
    ['2024年09月05日 第2版 本报通讯员 周甲', undefined, ['correspondent 周甲']],
  ])('%s', (line, outlet, names) => {
    const text = `江北大会14日开幕\n${line}\n${REPORTED}`;
    expect(words(headOf(text).outlet)).toBe(outlet);
    expect(people(text)).toEqual(names);
    expect(headOf(text).publishedOn?.edtf).toBe('2024-09-05');
  });

  test('who read it over are no names', () => {
    expect(people(`${REPORTED}\n编辑 周甲 审读 邢乙 二审 沈丙 三审 林丁`)).toEqual([
      'editor 周甲',
      'reviewer 邢乙',
      'reviewer 沈丙',
      'reviewer 林丁',
    ]);
  });
});
