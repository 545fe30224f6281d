import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repairText } from '../../../src/text/repair/repair-text.js';

const utf8 = new TextEncoder();
const readAs = (encoding: string, text: string): string =>
  new TextDecoder(encoding).decode(utf8.encode(text));

const SENTENCES = [
  '《中国》科技',
  '订阅',
  '“创新”与融合——新机遇',
  '北京·香港经济合作研讨洽谈会',
  '北京市人民政府',
  '台灣與大陸的產業合作論壇',
  '签约金额673.17亿元。',
  '论坛开幕，嘉宾致辞。',
];

describe('UTF-8 read as Windows-1252', () => {
  test.each(SENTENCES)('%s', (original) => {
    const damaged = readAs('windows-1252', original);
    const { text, edits } = repairText(damaged);
    expect(text).toBe(original);
    for (const edit of edits) expect(edit).toMatchObject({ kind: 'mojibake', certain: true });
    const twice = readAs('windows-1252', damaged);
    expect(repairText(twice).text).toBe(original);
    // A blank may have become a plain one.
    expect(repairText(damaged.replaceAll('\u00a0', ' ')).text).toBe(original);
  });

  test.each([
    ['北京Â·香港', '北京·香港'],
    ['cafÃ©', 'café'],
    ['创新â€”â€”融合', '创新——融合'],
  ])('%s', (damaged, original) => {
    expect(repairText(damaged).text).toBe(original);
  });

  test('is undone in the middle of sound text', () => {
    expect(repairText(`论坛${readAs('windows-1252', '“创新”')}开幕`).text).toBe('论坛“创新”开幕');
  });

  test.each([
    'Café与naïve',
    'São Paulo',
    '“Pathé”——公司',
    '«liberté»…',
    '£5 ± 2°C',
    'Ångström',
    '3×“创新”',
  ])('keeps %s', (text) => {
    expect(repairText(text)).toEqual({ text, edits: [], unresolved: [] });
  });
});

describe('UTF-8 read as GBK', () => {
  test('is undone where no byte is lost, and told where one is', () => {
    for (const original of SENTENCES) {
      const damaged = readAs('gbk', original).replaceAll('\ufffd', '?');
      const { text, edits, unresolved } = repairText(damaged);
      for (const { kind, replacement } of edits) {
        if (kind === 'mojibake') expect(original).toContain(replacement);
      }
      if (unresolved.length === 0) expect(text).toBe(original);
    }
  });

  test.each([
    ['ChatGPT 璁㈤槄', 'ChatGPT 订阅'],
    ['浣犲ソ', '你好'],
    ['点击璁㈤槄，', '点击订阅，'],
  ])('%s', (damaged, original) => {
    const { text, edits } = repairText(damaged);
    expect(text).toBe(original);
    expect(edits).toMatchObject([{ kind: 'mojibake', certain: true }]);
  });

  test('reports a run whose last byte is lost', () => {
    const damaged = `${readAs('gbk', '中关村').replaceAll('\ufffd', '?')}。`;
    const { edits, unresolved } = repairText(damaged);
    expect(edits).toEqual([]);
    expect(unresolved).toMatchObject([{ kind: 'mojibake', candidates: ['中关\ufffd'] }]);
  });

  test('is seen in no text of common characters', () => {
    const common = fc.constantFrom(
      ...'北京市人民政府与中关村科技园区签署战略合作协议推进产业创新發展論壇開幕簽約項目領域',
    );
    fc.assert(
      fc.property(fc.array(common, { maxLength: 60 }), (characters) => {
        const text = characters.join('');
        expect(repairText(text).edits).toEqual([]);
      }),
    );
  });
});

describe('characters lost for good', () => {
  test.each([
    ['锟斤拷锟斤拷', '锟斤拷锟斤拷'],
    ['论坛锟斤拷开幕', '锟斤拷'],
    ['烫烫烫烫', '烫烫烫烫'],
    ['屯屯屯', '屯屯屯'],
    ['据????报道', '????'],
    ['???论坛', '???'],
    ['□□大学', '□□'],
    ['共□□□家', '□□□'],
    ['科技\ufffd\ufffd論壇', '\ufffd\ufffd'],
  ])('%s is reported', (text, raw) => {
    const { edits, unresolved } = repairText(text);
    expect(edits).toEqual([]);
    expect(unresolved).toMatchObject([{ kind: 'mojibake', raw, candidates: [] }]);
  });

  test.each(['真的???', '真的??', '□ 是 □ 否', '□□□□', '屯门与屯溪', '烫伤', '一斤拷贝'])(
    'keeps %s',
    (text) => {
      expect(repairText(text)).toEqual({ text, edits: [], unresolved: [] });
    },
  );
});
