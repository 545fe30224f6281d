import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('A word that only ends as a qualifier does qualifies nothing', () => {
  itReads([
    // 超: 买超, 入超.
    ['外商直接投資買超120億元', '120億元', 'amount 12000000000 CNY/default'],
    ['入超3.5亿美元', '3.5亿美元', 'amount 350000000 USD/word'],
    ['入超3.5亿', '3.5亿', 'number 350000000'],
    // 约: 违约, 续约, 北约.
    ['违约3次', '3次', 'count 3 次'],
    ['续约3年', '3年', 'duration 3 年'],
    ['北约32个成员国', '32个', 'count 32 个'],
    // 上, 近, 破 and 有: 世界上, 走近, 侦破, 持有.
    ['世界上百分之八十的人口', '百分之八十', 'percent 80'],
    ['事实上百分之九十', '百分之九十', 'percent 90'],
    ['走近30位科学家', '30位', 'count 30 位'],
    ['侦破百余起', '百余起', 'count 100 起 and-some (100,200)'],
    ['持有3项许可', '3项', 'count 3 项'],
    // 差不多 that closes what it says.
    ['两队相差不多3分', '两队', 'count 2 队', '3分', 'count 3 分'],
    ['规模差不多，50家参展', '50家', 'count 50 家'],
    ['两人差不多都是50岁', '两人', 'count 2 人', '50岁', 'count 50 岁'],
    // 差不多 before a word that only begins as a number.
    ['情况差不多一样'],
    ['差不多一致通过'],
    // 百年 behind 走过 needs a number.
    ['走过百年'],
  ]);
});

describe('A qualifier may stand behind a word that ends as such words begin', () => {
  itReads([
    // 收入超, 投入超, 成本超, 开发商超.
    ['收入超4000万', '超4000万', 'number 40000000 above (40000000,)'],
    ['投入超3亿元', '超3亿元', 'amount 300000000 CNY/default above (300000000,)'],
    ['成本超1000万元', '超1000万元', 'amount 10000000 CNY/default above (10000000,)'],
    ['开发商超30家', '超30家', 'count 30 家 above (30,)'],
    // 月租约, 需要约.
    ['月租约3000元', '约3000元', 'amount 3000 CNY/default about (,)'],
    ['需要约3个月', '约3个月', 'duration 3 个月 about (,)'],
  ]);
});

describe('A word that only begins as a qualifier does qualifies nothing', () => {
  itReads([
    // 来, 余, 多 and 许.
    ['未来三天多云', '三天', 'duration 3 天'],
    ['带动200余家上下游企业', '200余家', 'count 200 家 and-some (200,300)'],
    ['5级余震', '5级', 'count 5 级'],
    ['10个多晶硅项目', '10个', 'count 10 个'],
    ['5名許姓男子', '5名', 'count 5 名'],
    ['账户3万余额', '3万', 'number 30000'],
    // 以上, 以内 and 不到.
    ['50家以上海为中心', '50家', 'count 50 家'],
    ['20家以上市公司为主', '20家', 'count 20 家'],
    ['3个不到位', '3个', 'count 3 个'],
    ['10家以内需为主', '10家', 'count 10 家'],
  ]);
});
