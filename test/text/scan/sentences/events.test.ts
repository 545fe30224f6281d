import { describe } from 'vitest';
import { itReads } from '../../read-cases.js';

describe('Sentences of sport, weather and disasters', () => {
  itReads(
    [
      [
        '中国队以3比1战胜对手，张三独得27分、12个篮板和5次助攻。',
        '27分',
        'count 27 分',
        '12个',
        'count 12 个',
        '5次',
        'count 5 次',
      ],
      [
        '奥运代表团夺得40枚金牌、27枚银牌、24枚铜牌，共91枚奖牌。',
        '40枚',
        'count 40 枚',
        '27枚',
        'count 27 枚',
        '24枚',
        'count 24 枚',
        '91枚',
        'count 91 枚',
      ],
      ['她以2分10秒34的成绩夺冠。', '2分', 'duration 2 分钟', '10秒34', 'duration 10.34 秒'],
      [
        '明天白天最高气温32℃，夜间最低气温零下3℃，偏北风三四级，降水概率40%。',
        '明天',
        'date XXXX-XX-XX day = 2024-09-11',
        '32℃',
        'count 32 ℃',
        '零下3℃',
        'count -3 ℃',
        '三四级',
        'count 级 range [3,4]',
        '40%',
        'percent 40',
      ],
      [
        '台风中心附近最大风力14级（42米/秒），中心最低气压950百帕。',
        '14级',
        'count 14 级',
        '42米/秒',
        'count 42 米/秒',
        '950百帕',
        'count 950 百帕',
      ],
      [
        '地震造成至少95人死亡、130人受伤，3609间房屋倒塌。',
        '至少95人',
        'count 95 人 at-least [95,)',
        '130人',
        'count 130 人',
        '3609间',
        'count 3609 间',
      ],
      [
        '凌晨3点05分，中国地震台网测定发生6.8级地震，震源深度10千米。',
        '6.8级',
        'count 6.8 级',
        '10千米',
        'count 10 千米',
      ],
    ],
    { reference: '2024-09-10' },
  );
});

describe('Sentences of law', () => {
  itReads(
    [
      [
        '本案涉案金额达人民币三千二百万元，被告被判处有期徒刑十五年，并处罚金50万元。',
        '人民币三千二百万元',
        'amount 32000000 CNY/word',
        '十五年',
        'duration 15 年',
        '50万元',
        'amount 500000 CNY/default',
      ],
      [
        '根据《刑法》第二百六十六条第一款，处三年以上十年以下有期徒刑。',
        '第二百六十六条',
        'ordinal 266 条',
        '第一款',
        'ordinal 1 款',
        '三年以上',
        'duration 3 年 at-least [3,)',
        '十年以下',
        'duration 10 年 at-most (,10]',
      ],
      ['自本判决生效之日起十日内履行，逾期支付加倍利息。', '十日', 'duration 10 日'],
      [
        '罚款二千元以上二万元以下。',
        '二千元以上',
        'amount 2000 CNY/default at-least [2000,)',
        '二万元以下',
        'amount 20000 CNY/default at-most (,20000]',
      ],
      [
        '10月1日起施行，有效期五年。',
        '10月1日',
        'date XXXX-10-01 day = 2024-10-01',
        '五年',
        'duration 5 年',
      ],
    ],
    { reference: '2024-09-10' },
  );
});
