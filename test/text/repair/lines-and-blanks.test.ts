import { describe, expect, test } from 'vitest';
import { repairText } from '../../../src/text/repair/repair-text.js';

const wrap = (text: string, width: number, lineEnd = '\n'): string => {
  const lines: string[] = [];
  for (let i = 0; i < text.length; i += width) lines.push(text.slice(i, i + width));
  return lines.join(lineEnd);
};
const PARAGRAPHS = [
  '论坛于九月在北京开幕，来自各国的嘉宾围绕人工智能展开讨论，并发布了多项成果。主办方介绍，签约项目涉及集成电路、生物医药等领域，下一步将加快落地。与会专家认为，开放合作是共同的选择。',
  '論壇於九月在北京開幕，來自各國的嘉賓圍繞人工智能展開討論，並發布了多項成果。主辦方介紹，簽約項目涉及集成電路、生物醫藥等領域，下一步將加快落地。與會專家認為，開放合作是共同的選擇。',
];

describe('line-break', () => {
  test.each(PARAGRAPHS)('a paragraph broken at one width: %s', (paragraph) => {
    for (const width of [14, 17, 20, 28]) {
      for (const lineEnd of ['\n', '\r\n', ' \n']) {
        const damaged = `标题\n\n${wrap(paragraph, width, lineEnd)}\n\n下一段。`;
        const { text, edits } = repairText(damaged);
        const breaks = edits.filter(({ kind }) => kind === 'line-break');
        expect(breaks.length).toBeGreaterThan(1);
        // Who breaks behind a full stop may have meant it.
        expect(text.replace(/。\s+(?=.)/g, '。')).toBe(
          `标题\n\n${paragraph}\n\n下一段。`.replace(/。\s+(?=.)/g, '。'),
        );
      }
    }
  });

  test('joins what was broken off before a closing mark', () => {
    const { text, edits } = repairText('据\n新华社\n，论坛开幕\n。');
    expect(text).toBe('据\n新华社，论坛开幕。');
    for (const edit of edits) expect(edit).toMatchObject({ kind: 'line-break', certain: true });
  });

  test.each([
    ['a poem', '日照香炉生紫烟，\n遥看瀑布挂前川。\n飞流直下三千尺，\n疑是银河落九天。'],
    [
      'slogans',
      '坚持把科技创新摆在核心位置\n坚持把人才强市作为根本大计\n坚持把开放合作作为必由之路',
    ],
    [
      'headlines',
      '甲市签约五十亿元，乙市开工建设\n丙市签约六十亿元，丁市开工投产\n戊市签约七十亿元，己市开工奠基',
    ],
    [
      'a list',
      '1. 建设国际一流的科技创新中心\n2. 培育具有竞争力的产业集群\n3. 完善有利于开放合作的制度。',
    ],
    ['a table', '项目名称 金额\n甲项目 35亿元\n乙项目 48亿元'],
    ['a heading over its paragraph', '论坛在京开幕\n本报讯（记者 张某）论坛今天在京开幕。'],
    ['bylines', '文/本报记者 张某\n编辑/李某\n校对/王某'],
    [
      'long lines among short ones',
      '甲市科技园区产业联盟发布了本年度第一批重点项目的\n合作意向\n乙市代表团介绍了当地的科技创新与产业融合发展情况\n丙市\n会议举行，各方。发言\n丁市代表。到会。',
    ],
    ['names', '北京大学\n清华大学\n中国科学院大学'],
    [
      'indented paragraphs',
      '　　第一段讲合作，第二段讲创新，第三段讲开放，都很重要\n　　第二段接着讲合作，讲得很长很长很长很长，也重要\n　　第三段。',
    ],
  ])('keeps %s', (_, text) => {
    expect(repairText(text)).toEqual({ text, edits: [], unresolved: [] });
  });
});

describe('spacing', () => {
  test.each([
    ['你 好，我 今 天 很 开 心', '你好，我今天很开心'],
    ['論 壇 今 天 在 北 京 開 幕 。', '論壇今天在北京開幕。'],
    [
      '本 届 论 坛 共 签 约 3 0 9 个 项 目 ， 金 额 6 7 3 . 1 7 亿 元 。',
      '本届论坛共签约309个项目，金额673.17亿元。',
    ],
    ['“ 一 带 一 路 ” 是 合 作 的 倡 议', '“一带一路”是合作的倡议'],
  ])('%s', (damaged, original) => {
    const { text, edits } = repairText(damaged);
    expect(text).toBe(original);
    for (const edit of edits) expect(edit).toMatchObject({ kind: 'spacing', certain: true });
  });

  test.each([
    '火 炬 统 计',
    '会 议 通 知',
    '王 甲 李 乙 张 丙 赵 丁',
    '出席：王 甲、李 乙、张 丙、赵 丁、钱 戊',
    '本报记者 张某 摄影 李某',
    '床前明月光 疑是地上霜 举头望明月 低头思故乡',
    '北京 今天 举行 论坛，嘉宾 发表 演讲。',
    '2024 年 4 月 25 日，论坛在北京开幕。',
    '使用 AI 与 5G 技术 的 企业',
  ])('keeps %s', (text) => {
    expect(repairText(text)).toEqual({ text, edits: [], unresolved: [] });
  });
});

describe('punctuation', () => {
  test.each([
    ['科技，，创新', '科技，创新', true],
    ['科技,,创新', '科技,创新', true],
    ['论坛、、展会', '论坛、展会', true],
    ['论坛开幕。。', '论坛开幕。', true],
    ['論壇，　，展會', '論壇，展會', true],
    ['論壇,、展會', '論壇、展會', false],
    ['論壇，、展會', '論壇、展會', false],
    ['论坛开幕，。', '论坛开幕。', false],
    ['“创新”，，合作', '“创新”，合作', true],
    ['（海淀）；；合作', '（海淀）；合作', true],
  ])('%s', (damaged, original, certain) => {
    const { text, edits } = repairText(damaged);
    expect(text).toBe(original);
    expect(edits).toMatchObject([{ kind: 'punctuation', certain }]);
  });

  test.each([
    '他走了……',
    '他走了...然后呢',
    '他走了。。。',
    '嗯、、、好吧',
    '逗号（，）与句号（。）',
    '1,,234',
    '北京,,35,48',
    'a,,b,,c,d',
    '真的？？好！！',
    '破折号——与',
  ])('keeps %s', (text) => {
    expect(repairText(text)).toEqual({ text, edits: [], unresolved: [] });
  });
});
