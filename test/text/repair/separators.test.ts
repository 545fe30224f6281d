import { describe, expect, test } from 'vitest';
import { repairText } from '../../../src/text/repair/repair-text.js';

describe('separators', () => {
  test.each([
    ['a slogan', '“科技創新?融合發展”主題展', '“科技創新·融合發展”主題展', false],
    ['a title', '《智慧城市?綠色未來》發布', '《智慧城市·綠色未來》發布', false],
    [
      'a heading of two lines',
      '百舸爭流千帆競?潮平岸闊新程起',
      '百舸爭流千帆競 潮平岸闊新程起',
      false,
    ],
    [
      'an indented heading',
      '　　春風化雨潤京華?攜手並肩譜新篇',
      '　　春風化雨潤京華 攜手並肩譜新篇',
      false,
    ],
    ['a name', '艾巴·倫德與艾巴?倫德', '艾巴·倫德與艾巴·倫德', true],
    [
      'dashes',
      '“开放式发现一常态化选拔一精准性培育”机制',
      '“开放式发现—常态化选拔—精准性培育”机制',
      false,
    ],
  ])('mends %s', (_, damaged, original, certain) => {
    const { text, edits } = repairText(damaged);
    expect(text).toBe(original);
    for (const edit of edits) expect(edit).toMatchObject({ kind: 'separator', certain });
  });

  test('reports a short heading that may be a question', () => {
    const text = '楼市回暖?各地出招';
    expect(repairText(text)).toEqual({
      text,
      edits: [],
      unresolved: [{ start: 4, end: 5, raw: '?', kind: 'separator', candidates: [' ', '·', '?'] }],
    });
  });

  test.each([
    '“你是谁?我是他”',
    '他说：“今天下雨?明天放晴”',
    '房价要跌?专家回应',
    '科技怎样改变生活?创新如何引领未来',
    '“一心一意一路向前”',
    '“说一套做一套想一套”',
    '艾巴?倫德',
    '一对一一对多一站式',
    '高考难度大不大?考生都说不难',
  ])('keeps %s', (text) => {
    expect(repairText(text)).toEqual({ text, edits: [], unresolved: [] });
  });
});
