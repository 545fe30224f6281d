import { describe, expect, it } from 'vitest';
import { readings } from '../notation.js';
import { itReads, toTraditional } from '../read-cases.js';

describe('N日 is a length of time where a word says that it lasts', () => {
  itReads(
    [
      // 以内 behind it.
      ['12日以内', '12日以内', 'duration 12 日 at-most (,12]'],
      // A leave.
      ['每年15日带薪假', '15日', 'duration 15 日'],
    ],
    { reference: '2024-09-10' },
  );
});

const NUMBERS = { 3: 3, 5: 5, 12: 12, 28: 28, 三: 3, 十五: 15, 二十一: 21 };

/** That every number with 日 is read so between these words, in both scripts. */
function expectAll(before: string, behind: string, reading: (number: number) => string): void {
  for (const [words, number] of Object.entries(NUMBERS)) {
    const text = `${before}${words}日${behind}`;
    for (const form of [text, toTraditional(text)]) {
      expect(readings(form).slice(0, 2), form).toEqual([`${words}日`, reading(number)]);
    }
  }
}

const day = (number: number) => `date XXXX-XX-${String(number).padStart(2, '0')} day`;
const length = (number: number) => `duration ${String(number)} 日`;

describe('N日 is a day, whatever place, house or office stands before it', () => {
  it.each([
    // Places, houses and people.
    ...['华盛顿', '纽约', '卢旺达', '国务院', '高等法院', '北约', '中共', '国家元首', '巨头'],
  ])('%s12日', (before) => {
    expectAll(before, '', day);
  });

  it.each([
    // 将于 and 定于; words that end as those do that last.
    ...['将于', '定于', '此前', '国足', '市长', '大连', '决赛', '员工', '预算', '中超'],
  ])('%s12日举行', (before) => {
    expectAll(before, '举行', day);
  });
});

describe('N日 is a day where 日 or what follows begins another word', () => {
  it.each([
    // 报道; words that 内, 后 and 期 begin.
    ...['报道', '本报讯', '内蒙古', '内马尔', '内政部', '后市', '军方', '常务会议', '期间'],
    // Markets, reports and moves.
    ...['期货', '国债期货', '累计确诊', '涨停', '之行', '移师', '历史性', '，长期', '较同期增长'],
  ])('12日%s', (behind) => {
    expectAll('', behind, day);
  });
});

describe('N日 is a length of time behind a word that says that it lasts', () => {
  it.each([
    // What goes on, or is put off.
    ...['一连', '接连', '连续', '短短', '为期', '全程', '延长', '宽限', '折算'],
    // What stands still.
    ...['停课', '停赛', '停业整顿', '休市', '放假'],
    // Arrest, hospital and quarantine.
    ...['拘役', '监禁', '判监', '还押', '刑拘', '住院', '隔离'],
  ])('%s12日', (before) => {
    expectAll(before, '', length);
  });

  it.each([
    ['不足', 'below (,3)'],
    ['不到', 'below (,3)'],
    ['至少', 'at-least [3,)'],
    ['不少于', 'at-least [3,)'],
    ['最多', 'at-most (,3]'],
  ])('%s3日, with its bound', (word, bound) => {
    expect(readings(`${word}3日`)).toEqual([`${word}3日`, `duration 3 日 ${bound}`]);
  });
});

describe('N日 is a length of time before a word that says that it lasts', () => {
  it.each([
    // Terms that are granted or kept.
    ...['年化收益率', '无理由退货', '免签', '公示期', '冷静期', '连假', '留存率', '行程'],
    // 内, and changes over days.
    ...['内', '以来', '期限', '涨幅', '累计涨幅', '两夜', '新高'],
  ])('12日%s', (behind) => {
    expectAll('', behind, length);
  });
});
