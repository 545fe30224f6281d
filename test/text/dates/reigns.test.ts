import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('The years of other reigns are left alone', () => {
  itReads(
    [
      // Of the Song, Yuan and Ming: with year, month and first year.
      ['天宝三年'],
      ['天宝四年八月'],
      ['天宝元年'],
      ['绍兴三年'],
      ['绍兴四年八月'],
      ['绍兴元年'],
      ['至正三年'],
      ['至正四年八月'],
      ['至正元年'],
      ['建文三年'],
      ['建文四年八月'],
      ['建文元年'],
      ['宣德三年'],
      ['宣德四年八月'],
      ['宣德元年'],
      ['正统三年'],
      ['正统四年八月'],
      ['正统元年'],
      ['天顺三年'],
      ['天顺四年八月'],
      ['天顺元年'],
      ['弘治三年'],
      ['弘治四年八月'],
      ['弘治元年'],
      ['嘉靖三年'],
      ['嘉靖四年八月'],
      ['嘉靖元年'],
      ['隆庆三年'],
      ['隆庆四年八月'],
      ['隆庆元年'],
      ['天启三年'],
      ['天启四年八月'],
      ['天启元年'],
      // Of the Ming and Qing, behind the name of the dynasty.
      ['顺治十八年'],
      ['明天顺七年'],
      ['明天启三年'],
      // Of the Qing and of Japan.
      ['光绪二十四年至三十二年八月'],
      // 明天 and 绍兴 are also other words.
      ['明天启动', '明天', 'date XXXX-XX-XX day = 2024-04-13'],
      ['绍兴2024年', '2024年', 'date 2024 year = 2024'],
    ],
    { reference: '2024-04-12' },
  );
  itReads([
    // Of the Qing and of Japan.
    ['昭和20年8月15日'],
    ['光绪二十四年'],
  ]);
});
