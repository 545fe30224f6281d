import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { repairText } from '../../../src/text/repair/repair-text.js';
import { cases } from '../../thorough.js';

const toTraditional = Converter({ from: 'cn', to: 't' });
const pick = fc.constantFrom;

const place = pick('北京', '上海', '香港', '台北', '深圳', '中关村', '新竹', '海淀区');
const body = pick('市政府', '科学院', '高等研究院', '产业联盟', '国家实验室', '创新中心');
const field = pick('人工智能', '集成电路', '生物医药', '量子信息', '新能源汽车', '数字经济');
const integer = fc.integer({ min: 1, max: 9999 }).map(String);
const decimal = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 99 }))
  .map(([whole, fraction]) => `${whole}.${fraction}`);
const grouped = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 100, max: 999 }), pick(',', ' '))
  .map(([high, low, mark]) => `${high}${mark}${low}`);
const number = fc.oneof(integer, decimal, grouped);
const amount = fc
  .tuple(number, pick('', ' '), pick('万', '亿', ''), pick('元', '美元', '港元'))
  .map((parts) => parts.join(''));
const count = fc
  .tuple(integer, pick('', ' ', '余', '多'), pick('家', '个', '项', '人次', '场'))
  .map((parts) => parts.join(''));
const date = fc.oneof(
  pick(
    '2024年4月25日',
    '9月19日至21日',
    '2024 年 4 月 25 日',
    '11月24-25日',
    '今（27）日',
    '4月上旬',
  ),
  pick('2024-04-29 16:24', '2018/10/17 20:27:05', '8时30分', '2024年年初'),
);
const english = pick('IASP', 'AT&T', 'R&D', 'GPT-4', 'A股', 'iPhone 15', 'Ebba Lund', 'Café', '5G');
const bracket = pick(
  '（IASP）',
  '(Ebba Lund)',
  '(2024—2027年)',
  '（2.0版）',
  '【港闻】',
  '《人工智能发展报告》',
  '“一带一路”',
);

const sentence = fc.oneof(
  fc.tuple(place, body, amount).map(([a, b, c]) => `${a}${b}签约金额达${c}。`),
  fc.tuple(date, place, count).map(([a, b, c]) => `${a}，${b}论坛吸引${c}参会。`),
  fc.tuple(field, number, decimal).map(([a, b, c]) => `${a}指数为${b}，同比增长${c}%，前景广阔。`),
  fc.tuple(body, bracket, english).map(([a, b, c]) => `${a}${b}与${c}达成合作；双方将设立中心。`),
  fc
    .tuple(place, place, field)
    .map(([a, b, c]) => `${a}、${b}、粤港澳三地携手推进${c}，“融合·创新”成为共识……`),
  fc.tuple(field, place).map(([a, b]) => `${a}会改变什么？${b}给出了答案！为何是现在?他没有回答。`),
  fc.tuple(english, integer).map(([a, b]) => `他说：“我们用${a}做了${b}次实验。”`),
  fc.tuple(number, number).map(([a, b]) => `两年分别为${a}和${b}。`),
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(''));
const line = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc.tuple(place, field).map(([a, b]) => `${a}${b}论坛开幕 超50万人次参观`),
  pick(
    '来源：观察新闻 作者：张某 2024-05-19 08:30',
    '本报记者 张某 摄影 李某',
    '文/张某',
    '',
    '编辑 / 王某',
  ),
  pick(
    '1. 总体要求',
    '（一）总体要求',
    '一、总体要求',
    '● 重点任务',
    '——改革',
    '表1 3.5亿元',
    '图2 50家',
  ),
  fc.tuple(place, integer, decimal).map(([a, b, c]) => `${a}\t${b}\t${c}`),
  paragraph.map((text) => `　　${text}`),
);
const article = fc.tuple(
  fc.array(line, { minLength: 1, maxLength: 10 }),
  pick('\n', '\n\n', '\r\n'),
);

describe('clean press text is never touched', () => {
  test.each(['simplified', 'traditional'])('%s', (script) => {
    fc.assert(
      fc.property(article, ([lines, lineEnd]) => {
        const joined = lines.join(lineEnd);
        const text = script === 'simplified' ? joined : toTraditional(joined);
        expect(repairText(text)).toEqual({ text, edits: [], unresolved: [] });
      }),
      { numRuns: cases(1500) },
    );
  });

  test('in the bundled sample only what is damaged is', () => {
    const sample = readFileSync(
      new URL('../../../data/sample-article.txt', import.meta.url),
      'utf8',
    );
    const { text, edits, unresolved } = repairText(sample);
    expect(unresolved).toEqual([]);
    const kinds = new Set(edits.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['gloss', 'number-space', 'byte-shift', 'separator']));
    expect(repairText(text)).toEqual({ text, edits: [], unresolved: [] });
  });
});
