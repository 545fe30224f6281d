import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { repairText } from '../../../src/text/repair/repair-text.js';

const toTraditional = Converter({ from: 'cn', to: 't' });

// Questions as press texts ask them, with and without a word that asks.
const QUESTIONS = [
  '什么是新质生产力',
  '论坛为何选在中关村',
  '谁来为创新买单',
  '人工智能会取代人吗',
  '科技园区怎样发展',
  '下一步怎么走',
  '企业准备好了吗',
  '真的有用',
  '这是为什么呢',
  '能不能再快一点',
  '可否先行先试',
  '是挑战还是机遇',
  '外资企业敢来吗',
  '投入多少才够',
  '合作难在哪里',
  '钱从哪儿来',
  '只有北京能做',
  '数据归谁所有',
  '五年够不够',
  '还要等多久',
  '两地如何对接',
  '你觉得呢',
  '成果转化了没有',
  '要规模还是要质量',
  '机器人也会写诗',
];
const ANSWERS = [
  '答案是合作',
  '他用了三年',
  'AI给出了答案',
  '记者采访了专家',
  '2024年已有答案',
  '很难说',
];
const FRAMES: ((question: string, answer: string) => string)[] = [
  (question, answer) => `${question}?${answer}。`,
  (question, answer) => `${question}？${answer}。`,
  (question, answer) => `有人问:“${question}?”${answer}`,
  (question, answer) => `${question}??${answer}!`,
  (question, answer) => `${question}?!${answer};没有别的。`,
  (question, answer) => `${question}?\n${answer}`,
];

const BRACKETED = [
  '国际科技园区协会(IASP)',
  '艾巴·伦德(Ebba Lund)',
  '中关村(海淀)生物制造产业园',
  '建设方案(2024—2027年)',
  '支持政策体系(2.0版)',
  '有限公司(以下简称“公司”)',
  '增加值(亿元)',
  '联系人:张三(电话010-12345678)',
  '(来源:北京日报)',
  '(一)总体要求',
  '人工智能(AI)、大模型(LLM)',
  '重庆(Chongqing)与西安(Xi’an)',
  '图1(a)与图1(b)',
  '二氧化碳(CO2)排放下降5.2%',
  '同比增长(见表3)',
  '汉字“重”(zhòng)有两个读音',
  '鄞州(yín)区',
  '第十条(修订)',
];

describe('undamaged text comes back as it is', () => {
  for (const script of ['simplified', 'traditional'] as const) {
    const inScript = (text: string) => (script === 'simplified' ? text : toTraditional(text));

    test.each(QUESTIONS)(`a question, ${script}: %s`, (question) => {
      for (const answer of ANSWERS) {
        for (const frame of FRAMES) {
          const text = inScript(frame(question, answer));
          expect(repairText(text)).toEqual({ text, edits: [], unresolved: [] });
        }
      }
    });

    test.each(BRACKETED)(`brackets, ${script}: %s`, (bracketed) => {
      const text = inScript(`${bracketed}。会上，${bracketed}受到关注。`);
      expect(repairText(text)).toEqual({ text, edits: [], unresolved: [] });
    });
  }

  test.each([
    '',
    'An English text, with (brackets) and questions? Yes; (né) Smith!',
    '日本語の文章（にほんご）です。これは何？',
    '签约金额673.17亿元，近8.3亿人次，占48%。',
    '文/北京青年报记者 宋霞\n\n编辑/樊宏伟',
    '1. 总体要求\n2. 重点任务\n3. 保障措施',
    '“一带一路”投资发展基金会；一一对应；统一部署',
  ])('%j', (text) => {
    expect(repairText(text)).toEqual({ text, edits: [], unresolved: [] });
  });
});
