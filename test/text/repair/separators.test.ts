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

  test.each([
    [
      'two places',
      '第21届北京?香港经济合作研讨洽谈会在港举行。',
      '第21届北京·香港经济合作研讨洽谈会在港举行。',
    ],
    ['two places, full width', '京臺兩地的臺北？上海雙城論壇', '京臺兩地的臺北·上海雙城論壇'],
    ['two places, lost', '北京\ufffd香港合作项目', '北京·香港合作项目'],
    [
      'the same words twice',
      '智汇?未来沙龙开幕，智汇?未来沙龙由市政府主办。',
      '智汇·未来沙龙开幕，智汇·未来沙龙由市政府主办。',
    ],
    ['short halves in quotation marks', '“創新?融合”主題展', '“創新·融合”主題展'],
    ['halves with a full-width mark', '“智能制造？绿色城市”主题展', '“智能制造·绿色城市”主题展'],
    ['a name lost, known with its dot', '艾巴·伦德与艾巴\ufffd伦德', '艾巴·伦德与艾巴·伦德'],
  ])('mends %s', (_, damaged, original) => {
    expect(repairText(damaged)).toMatchObject({ text: original, unresolved: [] });
  });

  test.each(['“智汇?中关村”主题沙龙', '《智慧城市？数字未来展》'])(
    'reports %s, which may ask',
    (text) => {
      const { edits, unresolved } = repairText(text);
      expect(edits).toEqual([]);
      expect(unresolved).toMatchObject([{ kind: 'separator' }]);
    },
  );

  test.each([
    '为何选在北京?上海也有机会。',
    '總部是不是在香港？澳門也設了分部。',
    '楼市回暖？各地出招',
  ])('keeps the question in %s', (text) => {
    expect(repairText(text)).toEqual({ text, edits: [], unresolved: [] });
  });
});
