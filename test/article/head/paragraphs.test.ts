import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findParagraphs } from '../../../src/article/index.js';

const roleOf = (line: string, next = '正文写在这里,说明了来龙去脉。'): string | undefined =>
  findParagraphs(`${line}\n${next}`)[0]?.role;

describe('findParagraphs', () => {
  test('counts the non-empty lines, and cites them without their margins', () => {
    const text = '\ufeff\n  标题 \r\n\r\n　　正文在此。\n';
    const found = findParagraphs(text);
    expect(found.map(({ index, role }) => [index, role])).toEqual([
      [0, 'heading'],
      [1, 'body'],
    ]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['标题', '正文在此。']);
  });

  test.each([
    '论坛开幕,两地代表出席。',
    '论坛今天开幕!',
    '这是为什么?',
    '分享会上,他介绍了经验。',
    '打印机产业的新机会在哪里,业内人士这样看。',
    '点击率并不说明一切。',
    '大中小企业共同参与。',
    '编辑部召开了会议,讨论选题,决定了下一期的内容。',
    '科技部负责人介绍,侵权案件下降30%。',
    '记者从组委会获悉,签约金额673.17亿元,仅供参考。',
    '记者 4月25日从论坛获悉,签约金额30亿元。',
    '(记者 张三)北京4月25日电,签约金额30亿元。',
    '来源 多样的资金共计30亿元。',
    '来源广泛的数据让统计更加可靠,这一点得到各方认同。',
  ])('body: %s', (line) => {
    expect(roleOf(line)).toBe('body');
  });

  test.each(['19项成果集中发布', '五大特点', '百舸爭流千帆競 潮平岸闊新程起', '一、总体情况'])(
    'heading: %s',
    (line) => {
      expect(roleOf(line)).toBe('heading');
    },
  );

  test.each([
    '签约现场。主办方供图',
    '圖為論壇現場。攝',
    '会场外景(资料图)',
    '图为签约仪式 张三摄',
  ])('caption: %s', (line) => {
    expect(roleOf(line)).toBe('caption');
  });

  test('caption: a name above the paragraph that quotes its bearer', () => {
    expect(roleOf('张三', '张三表示,合作前景广阔。')).toBe('caption');
    expect(roleOf('艾巴·倫德', '艾巴·倫德表示,科技園區大有可為。')).toBe('caption');
    expect(roleOf('张三', '李四表示,合作前景广阔。')).toBe('heading');
  });

  test.each([
    '文/某报记者 张三',
    '编辑/张三',
    '編輯 張三 校對 李四',
    '责任编辑:张三',
    '来源:某报,某网',
    '來源：某報',
    '某报记者 张三',
    '某報記者 張三、李四',
    '(记者 张三 李四)',
    '本报记者张三',
  ])('byline: %s', (line) => {
    expect(roleOf(line)).toBe('byline');
  });

  test.each([
    '打印',
    '【打印】【关闭】',
    '友情提示',
    '免责声明:本文仅代表作者观点。',
    '本站部分文章转载自互联网,版权归原作者所有。',
    '如有侵权,请与本站联系。',
    '联系邮箱:editor@example.com',
    '上一篇:另一条新闻',
    '相關閱讀',
  ])('furniture: %s', (line) => {
    expect(roleOf(line)).toBe('furniture');
  });

  test('behind the first notice nothing is a heading any more', () => {
    const roles = findParagraphs('正文在此。\n打印\n热点新闻').map(({ role }) => role);
    expect(roles).toEqual(['body', 'furniture', 'furniture']);
  });

  test('any text is split without loss: what is between lines is white space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('文', ' ', '\n', '\r', '。', '\u3000', 'a') }),
        (text) => {
          let last = 0;
          for (const { start, end } of findParagraphs(text)) {
            expect(text.slice(last, start).trim()).toBe('');
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            last = end;
          }
          expect(text.slice(last).trim()).toBe('');
        },
      ),
    );
  });
});
