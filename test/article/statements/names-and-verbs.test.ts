import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/index.js';

const published = '2024-11-30';
const kindsOf = (text: string): string[] =>
  readArticle(text, { published }).statements.map(({ kind }) => kind);
const partiesOf = (text: string): unknown[] =>
  readArticle(text, { published }).statements.flatMap((statement) =>
    statement.kind === 'signing'
      ? [statement.draft.parties?.map((party) => 'text' in party && party.text)]
      : [],
  );
const subjectsOf = (text: string): unknown[] =>
  readArticle(text, { published }).statements.flatMap((statement) => {
    const subject = statement.kind === 'statistic' ? statement.draft.subject : undefined;
    return subject && 'text' in subject ? [subject.text] : [];
  });

describe('who consents is no party, and nothing is signed', () => {
  test.each([
    '董事会同意丙公司与丁公司签署合并协议。',
    '股东会同意海港公司与青山公司签署协议。',
    '理事会同意该会与青山商会签署备忘录。',
    '管委会同意园区公司与青山集团签署合作协议。',
    '江北县委员会同意丙公司与丁公司签约。',
    '海港商会同意甲公司与乙公司签署协议。',
    '監事會同意丙公司與丁公司簽署協議。',
  ])('%s', (text) => {
    expect(partiesOf(text)).toEqual([]);
  });

  test('同 behind them still joins parties', () => {
    expect(partiesOf('海港理事会同丙公司签署协议。')).toEqual([['海港理事会', '丙公司']]);
  });
});

describe('a body of the world is named whole', () => {
  test.each([
    '联合国工业发展组织上海投资促进中心',
    '世界贸易组织研究中心',
    '上海合作组织环境保护中心',
    '世界卫生组织合作中心',
    '世界知识产权组织中国办事处',
  ])('%s', (name) => {
    expect(partiesOf(`江北协会与${name}签署合作协议。`)).toEqual([['江北协会', name]]);
  });
});

describe('that somebody met the press is no event', () => {
  test.each([
    '海港管理局19日召开记者会。',
    '海港管理局19日召开新闻发布会。',
    '三大園區今天召開記者會。',
    '市政府举行媒体见面会。',
    '海港公司举办招待会。',
  ])('%s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });

  test('one of an event is part of it', () => {
    expect(kindsOf('第三届海港论坛新闻发布会19日在海港举行。')).toContain('forum-event');
  });
});

test('a kind with a year that a bracket parts from its body is no name', () => {
  expect(kindsOf('国际园区协会(IASP)2025年世界大会于海港启幕。')).toEqual([]);
});

describe('all of a district', () => {
  test('is the page’s own where none is named', () => {
    expect(subjectsOf('2017年全区实现GDP762亿元。')).toEqual(['全区']);
    expect(subjectsOf('全市高新技术企业达到300家。')).toEqual(['全市']);
  });
  test('is the one that is named', () => {
    expect(subjectsOf('海港高新区昨天开会。2017年全区实现GDP762亿元。')).toEqual(['海港高新区']);
  });
  test('is open where there are two', () => {
    expect(subjectsOf('海港市和青山市签约。全市有企业300家。')).toEqual([]);
  });
});

test('the park of a company is no park: its name goes on', () => {
  const told = '港灣科技園公司行政總裁何甲表示，園區現有企業逾1500間。';
  expect(subjectsOf(told)).toEqual(['港灣科技園公司']);
  expect(subjectsOf('港湾科学园管理局表示,园区现有企业300家。')).toEqual(['港湾科学园']);
});

describe('the mark of a list is no part of the name behind it', () => {
  test.each(['4.', '4．', '12、', '①', '⑫', '三、', '十二、', '（2）', '3、', '3. '])(
    '%s',
    (mark) => {
      expect(partiesOf(`${mark}江北大学与青山协会签署合作协议。`)).toEqual([
        ['江北大学', '青山协会'],
      ]);
    },
  );

  test('三、四季度 has no such mark', () => {
    expect(subjectsOf('海港园区去年投产。三、四季度产值30亿元。')).toEqual(['海港园区']);
  });

  test('a figure at the beginning is read', () => {
    const [amount] = readArticle('3.5亿元总投资的项目签约。').mentions;
    expect(amount).toMatchObject({ kind: 'amount', value: 350_000_000 });
  });
});

test('a round by its kind alone is no competition', () => {
  expect(kindsOf('海港大学21日举行决赛。')).toEqual([]);
  expect(kindsOf('总决赛21日在海港大学举行。')).toEqual([]);
});

describe('who has a title gives the name of an event', () => {
  test.each(['江淮技术经理人大会', '江北职业经理人峰会', '海港经理人年会', '江北产业经理人论坛'])(
    '%s',
    (name) => {
      const [statement] = readArticle(`首届${name}9月在海港举行。`, { published }).statements;
      expect(statement?.kind === 'forum' && statement.draft.names?.hans).toBe(name);
    },
  );

  test('and a title stays one before a name', () => {
    const text = '海港科技公司总经理王明表示,项目已经开工。';
    expect(kindsOf(text)).toEqual(['person']);
  });
});

test('behind a list of events nobody can tell which of them is spoken of', () => {
  const text =
    '第三届海港大会9月8日在海港举行。大会设5场论坛,其中空天信息论坛、合成生物论坛均在9月9日举行。共有15位院士参会。';
  const subjects = readArticle(text, { published }).statements.flatMap((statement) =>
    statement.kind === 'statistic' ? [JSON.stringify(statement.draft.subject)] : [],
  );
  const part = readArticle(text, { published }).statements.find(
    ({ kind, draft }) => kind !== 'statistic' && JSON.stringify(draft).includes('合成生物论坛'),
  );
  expect(subjects).not.toContain(JSON.stringify({ draft: part?.draft.id }));
});
