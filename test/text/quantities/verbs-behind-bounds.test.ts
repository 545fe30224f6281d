import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../src/text/parse-number.js';
import { describeMention, readings } from '../notation.js';

/** Rule "bound through its verb": 至少, 最多, 最高 and their like keep their bound over verbs. */
const CASES: [text: string, ...readings: string[]][] = [
  // At least.
  ['园区至少有10家企业', '至少有10家', 'count 10 家 at-least [10,)'],
  ['園區至少有十家企業', '至少有十家', 'count 10 家 at-least [10,)'],
  ['最少有5家', '最少有5家', 'count 5 家 at-least [5,)'],
  ['起码有三百人', '起码有三百人', 'count 300 人 at-least [300,)'],
  ['审批至少需要3个月', '至少需要3个月', 'duration 3 个月 at-least [3,)'],
  ['審批至少需時3個月', '至少需時3個月', 'duration 3 个月 at-least [3,)'],
  ['至少需3天', '至少需3天', 'duration 3 天 at-least [3,)'],
  ['至少要有２０人', '至少要有２０人', 'count 20 人 at-least [20,)'],
  ['门槛至少是3', '至少是3', 'number 3 at-least [3,)'],
  [
    '规模至少达到100亿元',
    '至少达到100亿元',
    'amount 10000000000 CNY/default at-least [10000000000,)',
  ],
  [
    '規模至少達到100億元',
    '至少達到100億元',
    'amount 10000000000 CNY/default at-least [10000000000,)',
  ],
  ['每年至少投入5亿元', '至少投入5亿元', 'amount 500000000 CNY/default at-least [500000000,)'],
  ['至少应达到30%', '至少应达到30%', 'percent 30 at-least [30,)'],
  ['至少可以节省40%', '至少可以节省40%', 'percent 40 at-least [40,)'],
  ['至少建成了12座', '至少建成了12座', 'count 12 座 at-least [12,)'],
  ['至少增长2倍', '至少增长2倍', 'multiple 2 at-least [2,)'],
  ['至少持有USD 500万', '至少持有USD 500万', 'amount 5000000 USD/code at-least [5000000,)'],
  ['最低为3%', '最低为3%', 'percent 3 at-least [3,)'],
  ['利率最低可至2.5%', '最低可至2.5%', 'percent 2.5 at-least [2.5,)'],
  ['首付最低只需30万元', '最低只需30万元', 'amount 300000 CNY/default at-least [300000,)'],
  ['最短只需3天', '最短只需3天', 'duration 3 天 at-least [3,)'],
  // At most.
  ['每组最多有5人', '最多有5人', 'count 5 人 at-most (,5]'],
  ['取值最多为5', '最多为5', 'number 5 at-most (,5]'],
  ['取值最多為5', '最多為5', 'number 5 at-most (,5]'],
  ['最多可达20人', '最多可达20人', 'count 20 人 at-most (,20]'],
  ['最高可达500万元', '最高可达500万元', 'amount 5000000 CNY/default at-most (,5000000]'],
  ['最高可達500萬元', '最高可達500萬元', 'amount 5000000 CNY/default at-most (,5000000]'],
  ['会场最多可容纳500人', '最多可容纳500人', 'count 500 人 at-most (,500]'],
  ['會場最多可容納500人', '最多可容納500人', 'count 500 人 at-most (,500]'],
  ['最多可以申请3项', '最多可以申请3项', 'count 3 项 at-most (,3]'],
  ['最多只能报2次', '最多只能报2次', 'count 2 次 at-most (,2]'],
  ['顶多能坐8人', '顶多能坐8人', 'count 8 人 at-most (,8]'],
  ['至多可持有10%', '至多可持有10%', 'percent 10 at-most (,10]'],
  ['最高给予200万元', '最高给予200万元', 'amount 2000000 CNY/default at-most (,2000000]'],
  ['最高補貼五十萬元', '最高補貼五十萬元', 'amount 500000 CNY/default at-most (,500000]'],
  ['最高奖励100万元', '最高奖励100万元', 'amount 1000000 CNY/default at-most (,1000000]'],
  ['最长可达30年', '最长可达30年', 'duration 30 年 at-most (,30]'],
  ['最大可承载50人', '最大可承载50人', 'count 50 人 at-most (,50]'],
  // About.
  ['差不多要三个小时', '差不多要三个小时', 'duration 3 小时 about (,)'],
  ['參展商差不多達到300家', '差不多達到300家', 'count 300 家 about (,)'],
  ['差不多占三成', '差不多占三成', 'percent 30 about (,)'],
  // What stands at the bound itself, as before.
  ['至少10家', '至少10家', 'count 10 家 at-least [10,)'],
  ['最多20人', '最多20人', 'count 20 人 at-most (,20]'],
  ['最高不超过80%', '不超过80%', 'percent 80 at-most (,80]'],
  ['补贴最高50万元', '最高50万元', 'amount 500000 CNY/default at-most (,500000]'],
  ['利率最低3%', '最低3%', 'percent 3 at-least [3,)'],
  ['最长30年', '最长30年', 'duration 30 年 at-most (,30]'],
  // About, through its verb.
  ['大约需要3个月', '大约需要3个月', 'duration 3 个月 about (,)'],
  ['约需3个月', '约需3个月', 'duration 3 个月 about (,)'],
  ['約占49%', '約占49%', 'percent 49 about (,)'],
  ['大概花费20万元', '大概花费20万元', 'amount 200000 CNY/default about (,)'],
  ['約達3億元', '約達3億元', 'amount 300000000 CNY/default about (,)'],
  // 近有 and 近达 open a clause; 附近有 and 最近有 are other words.
  ['目前近有50家', '近有50家', 'count 50 家 nearly (,50)'],
];

/** No bound: the word belongs to a noun, or something stands between. */
const EXACT: [text: string, ...readings: string[]][] = [
  ['附近有50家商店', '50家', 'count 50 家'],
  ['最近有50家企业', '50家', 'count 50 家'],
  ['签约有10家企业', '10家', 'count 10 家'],
  ['最低工资2000元', '2000元', 'amount 2000 CNY/default'],
  ['最低工资标准为2500元', '2500元', 'amount 2500 CNY/default'],
  ['最高气温35℃', '35℃', 'count 35 ℃'],
  ['最高法院5人', '5人', 'count 5 人'],
  ['人口最多的5个省', '5个', 'count 5 个'],
  ['得票最高的3人', '3人', 'count 3 人'],
  ['全球最大5家银行', '5家', 'count 5 家'],
  ['至少，3家企业', '3家', 'count 3 家'],
  ['至少这3家企业', '3家', 'count 3 家'],
  ['至少该项目5亿元', '5亿元', 'amount 500000000 CNY/default'],
  [
    '至少两家投入5亿元',
    '至少两家',
    'count 2 家 at-least [2,)',
    '5亿元',
    'amount 500000000 CNY/default',
  ],
  ['高达500万元', '500万元', 'amount 5000000 CNY/default'],
];

describe('bound through its verb', () => {
  it.each([...CASES, ...EXACT])('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });

  it.each([
    ['至少有10家', 'count 10 家 at-least [10,)'],
    ['最多可容纳500人', 'count 500 人 at-most (,500]'],
    ['至少是3', 'number 3 at-least [3,)'],
  ])('parseNumber reads %s', (text, reading) => {
    expect(describeMention(parseNumber(text))).toBe(reading);
  });

  it('leaves bound and verb out of what is bare', () => {
    const mention = parseNumber('至少需要3个月');
    expect(mention.bare).toEqual({ start: 4, end: 7 });
  });
});
