import { describe, expect, test } from 'vitest';
import { statistics } from '../../../src/data/index.js';
import { s2t, t2s } from '../../../src/script/index.js';
import { formatQuantity, parseNumber, toQuantity } from '../../../src/text/index.js';
import { toTraditionalUnit } from '../../../src/text/display/unit-words.js';

describe('formatQuantity', () => {
  test.each([
    ['8.3亿人次', '8.3亿人次', '8.3億人次', '830 million 人次'],
    ['超过100个', '超过100个', '超過100個', 'over 100 个'],
    ['50余场', '50余场', '50餘場', 'over 50 but less than 60 场'],
    ['1.7万余家', '1.7万余家', '1.7萬餘家', 'over 17,000 but less than 18,000 家'],
    ['数百位', '数百位', '數百位', 'several hundred 位'],
    ['近一半', '近50%', '近50%', 'nearly 50%'],
    ['40%', '40%', '40%', '40%'],
    ['2倍', '2倍', '2倍', '2 times'],
    ['近7.6万篇次', '近7.6万篇次', '近7.6萬篇次', 'nearly 76,000 篇次'],
    ['212万平方米', '212万平方米', '212萬平方米', '2.12 million 平方米'],
    ['30万吨级', '30万吨级', '30萬噸級', 'on the order of 300,000 吨'],
    ['3至5年', '3至5年', '3至5年', '3 to 5 年'],
    ['4倍多', '4倍多', '4倍多', 'over 4 but less than 5 times'],
    ['2万', '2万', '2萬', '20,000'],
    ['-150多家', '-150余家', '-150餘家', 'between -160 and -150 家'],
    ['-30万吨级', '-30万吨级', '-30萬噸級', 'on the order of -300,000 吨'],
    ['-数百家', '-数百家', '-數百家', 'minus several hundred 家'],
  ])('%s', (text, hans, hant, en) => {
    const quantity = toQuantity(parseNumber(text));
    expect(formatQuantity(quantity, { locale: 'zh-CN' })).toBe(hans);
    expect(formatQuantity(quantity, { locale: 'zh-HK' })).toBe(hant);
    expect(formatQuantity(quantity, { locale: 'en' })).toBe(en);
  });

  test('every figure of the data is read back as it stands', () => {
    const quantities = statistics.flatMap(({ quantity }) => quantity ?? []);
    expect(quantities.length).toBeGreaterThan(100);
    for (const quantity of quantities) {
      const kept = { ...quantity, literal: undefined };
      for (const locale of ['zh-CN', 'zh-TW']) {
        const shown = formatQuantity(quantity, { locale });
        expect(toQuantity(parseNumber(shown)), shown).toEqual(kept);
      }
    }
  });

  test.each(['3家', 3, null, undefined])('is not for %j', (value) => {
    expect(() => formatQuantity(value as never, { locale: 'zh' })).toThrow(/expected the quantity/);
  });

  test('the qualifier can be left out', () => {
    const quantity = toQuantity(parseNumber('超过100个'));
    expect(formatQuantity(quantity, { locale: 'zh', approximation: false })).toBe('100个');
  });
});

test.each(
  (
    '个 项 场 条 阶 处 间 户 种 类 对 组 额 队 门 张 颗 辆 车 层 栋 区 桩 笔 页 轮 届 节 团 员 档 双 课时 学时 学分 ' +
    '疗程 胜 岁 月龄 标箱 环 县 镇 帧 维 局势 册 公顷 亩 吨 两 国 度电 马力 像素 摄氏度 分贝 剂次 针次 兆赫兹 ' +
    '纳米 世纪 礼拜 昼夜 小时 分钟 线 百分点 万亩 亿次 单 权 宾馆 园 头 级 台 公里 家 位 名'
  ).split(' '),
)('the unit %s has its traditional form', (unit) => {
  expect(toTraditionalUnit(unit)).toBe(s2t(unit).replace(/[臺裏]/g, (char) => t2s(char)));
  expect(toTraditionalUnit(s2t(unit))).toBe(s2t(unit));
});
