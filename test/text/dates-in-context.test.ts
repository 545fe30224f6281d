import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { findMentions, parseDate, safeParseDate } from '../../src/text/index.js';
import { describeMention, readings } from './notation.js';

const REFERENCE = '2024-04-12';

type Case = [text: string, ...readings: string[]];

const day = (edtf: string, resolved?: string) =>
  `date ${edtf} day${resolved === undefined ? '' : ` = ${resolved}`}`;
const range = (from: string, to: string, precision = 'day') =>
  `date-range ${from}/${to} ${precision} = ${from}/${to}`;

/** Beside 12日, these leave it a day of the month. */
const AROUND_A_DAY: [before: string, behind: string][] = [
  ...['华盛顿', '纽约', '国务院', '高等法院', '北约', '中共', '卢旺达', '国家元首', '巨头'].map(
    (before): [string, string] => [before, ''],
  ),
  ...['将于', '定于', '此前', '国足', '市长', '大连', '决赛', '员工', '预算', '中超'].map(
    (before): [string, string] => [before, '举行'],
  ),
  ...['报道', '本报讯', '内蒙古', '内马尔', '内政部', '后市', '军方', '常务会议', '期间'].map(
    (behind): [string, string] => ['', behind],
  ),
  ...['期货', '国债期货', '累计确诊', '涨停', '之行', '移师', '历史性', '，长期', '较同期增长'].map(
    (behind): [string, string] => ['', behind],
  ),
];

/** Beside N日, these make it a length of time. */
const AROUND_A_LENGTH: [before: string, behind: string][] = [
  ...['一连', '接连', '短短', '延长', '停课', '停赛', '休市', '宽限', '拘役', '监禁', '判监'].map(
    (before): [string, string] => [before, ''],
  ),
  ...['还押', '刑拘', '折算', '住院', '放假', '全程', '停业整顿', '隔离', '为期', '连续'].map(
    (before): [string, string] => [before, ''],
  ),
  ...['年化收益率', '无理由退货', '免签', '公示期', '冷静期', '连假', '留存率', '行程'].map(
    (behind): [string, string] => ['', behind],
  ),
  ...['内', '以来', '期限', '涨幅', '累计涨幅', '两夜', '新高'].map((behind): [string, string] => [
    '',
    behind,
  ]),
];

/** Dates in figures that begin or end a range, or name a month. */
const FIGURES: Case[] = [
  ...[
    '2023.05.18-05.20',
    '2023.5.18-5.20',
    '2023.05.18-20',
    '2023.5.18—20',
    '2023-05-18至05-20',
  ].map((text): Case => [text, text, range('2023-05-18', '2023-05-20')]),
  ...['2023/5/18~5/20', '2023/05/18 ~ 05/20', '2023-05-18~20', '2023/5/18—20日'].map(
    (text): Case => [text, text, range('2023-05-18', '2023-05-20')],
  ),
  ['2023.12.30-1.2', '2023.12.30-1.2', range('2023-12-30', '2024-01-02')],
  ...['1998.09-2002.07', '1998.9—2002.7', '1998.09至2002.07', '1998/09-2002/07'].map(
    (text): Case => [text, text, range('1998-09', '2002-07', 'month')],
  ),
  ['1998.09－2002.07在校', '1998.09－2002.07', range('1998-09', '2002-07', 'month')],
  ['2019.09至今', '2019.09至今', 'date-range 2019-09/.. month = 2019-09/..'],
  ['2019.09—  任', '2019.09', 'date 2019-09 month = 2019-09'],
  ['2021.03起任', '2021.03', 'date 2021-03 month = 2021-03'],
  [
    '2023-05-18 9:00-2023-05-20 18:00',
    '2023-05-18',
    day('2023-05-18', '2023-05-18'),
    '2023-05-20',
    day('2023-05-20', '2023-05-20'),
  ],
  [
    '2023/05/18（四）-2023/05/20（六）',
    '2023/05/18',
    day('2023-05-18', '2023-05-18'),
    '2023/05/20',
    day('2023-05-20', '2023-05-20'),
  ],
  // Versions, codes, prices and indices.
  ['2023-05-18-20'],
  ['2023-05-18-001'],
  ['2023.5.18-2版'],
  ['2023.5.18-20家'],
  ['2023.1.1.3'],
  ['2019.09点', '2019.09点', 'count 2019.09 点'],
  ['报2019.09—2023.07元', '2019.09—2023.07元', 'amount CNY/default range [2019.09,2023.07]'],
  ['收2019.09', '2019.09', 'number 2019.09'],
];

/** A clock before a hyphen does not take the date behind it. */
const CLOCKS: Case[] = [
  [
    '4月12日9:00-4月14日18:00',
    '4月12日',
    day('XXXX-04-12', '2024-04-12'),
    '4月14日',
    day('XXXX-04-14', '2024-04-14'),
  ],
  [
    '4月12日 09:00-14日 18:00',
    '4月12日',
    day('XXXX-04-12', '2024-04-12'),
    '14日',
    day('XXXX-04-14', '2024-04-14'),
  ],
  ['0:00-2023年5月', '2023年5月', 'date 2023-05 month = 2023-05'],
  ['9:00-17:30'],
];

/** Months of a term are no months of the year. */
const TERMS: Case[] = [
  ['有期徒刑7月', '7月', 'duration 7 月'],
  ['判刑四月', '四月', 'duration 4 月'],
  ['羁押2月', '2月', 'duration 2 月'],
  ['停职三月', '三月', 'duration 3 月'],
  ['徒刑1年8月', '1年', 'duration 1 年', '8月', 'duration 8 月'],
  ['3年6月徒刑', '3年', 'duration 3 年', '6月', 'duration 6 月'],
  ['有期徒刑12年6月', '12年', 'duration 12 年', '6月', 'duration 6 月'],
  [
    '6月以上5年以下',
    '6月以上',
    'duration 6 月 at-least [6,)',
    '5年以下',
    'duration 5 年 at-most (,5]',
  ],
  ['98年6月', '98年6月', 'date XX98-06 month = 1998-06'],
  ['谈判6月重启', '6月', 'date XXXX-06 month = 2024-06'],
  ['检察处6月公布', '6月', 'date XXXX-06 month = 2024-06'],
  ['3月以来', '3月', 'date XXXX-03 month = 2024-03'],
  ['近3月涨幅', '近3月', 'duration 3 月 nearly (,3)'],
];

/** Words that 底, 初, 末 and 度 begin. */
const HEADS: Case[] = [
  ...['底特律车展', '度假区', '末班车', '初试成绩'].map((word): Case => [
    `2023年${word}`,
    '2023年',
    'date 2023 year = 2023',
  ]),
  ['今年底薪', '今年', 'date XXXX year = 2024'],
  ['9月初值', '9月', 'date XXXX-09 month = 2024-09'],
  ['21日后半夜', '21日', day('XXXX-XX-21', '2024-04-21')],
  ['2023年底特别忙', '2023年底', 'date 2023-12~ month = 2023-12~'],
  ['2023年伊始', '2023年伊始', 'date 2023-01~ month = 2023-01~'],
];

/** What a text itself dates. */
const TOLD: Case[] = [
  ...['较上年', '前一年', '上一年', '那年', '第三年'].map((word): Case => {
    const ranks = word.startsWith('第') ? [word, 'ordinal 3 年'] : [];
    return [`${word}12月`, ...ranks, '12月', 'date XXXX-12 month'];
  }),
  ...['上', '下', '每', '这', '最后', '同'].map((word): Case => [`${word}一季度`]),
  ['较上一月'],
  ['前一季度'],
  ['前一个月'],
  ['一季度', '一季度', 'date XXXX-33 quarter = 2024-33'],
  ['前两季度', '前两季度', 'date-range XXXX-01/XXXX-06 quarter = 2024-01/2024-06'],
  ['累计前三季', '前三季', 'date-range XXXX-01/XXXX-09 quarter = 2024-01/2024-09'],
  ['前三季营收', '前三季', 'date-range XXXX-01/XXXX-09 quarter = 2024-01/2024-09'],
  ['今年前三季', '今年前三季', 'date-range XXXX-01/XXXX-09 quarter = 2024-01/2024-09'],
  ['2023年首两季', '2023年首两季', 'date-range 2023-01/2023-06 quarter = 2023-01/2023-06'],
  ['该剧前三季'],
];

/** A day, month or year in brackets behind its word. */
const BRACKETED: Case[] = [
  ...['9', '九', '09'].flatMap((number) =>
    ['昨（#）日', '今(#)天', '明（#）日', '昨（#）晚', '本（#）日'].map((form): Case => {
      const text = form.replace('#', number);
      return [text, text, day('XXXX-XX-09', '2024-04-09')];
    }),
  ),
  ['昨（31）日', '昨（31）日', day('XXXX-XX-31', '2024-03-31')],
  ['今（廿九）日', '今（廿九）日', day('XXXX-XX-29', '2024-03-29')],
  [
    '今（9）日至12日',
    '今（9）日至12日',
    'date-range XXXX-XX-09/XXXX-XX-12 day = 2024-04-09/2024-04-12',
  ],
  ['本（12）月20日', '本（12）月20日', day('XXXX-12-20', '2024-12-20')],
  ['上（三）月', '上（三）月', 'date XXXX-03 month = 2024-03'],
  ['本（3）月底', '本（3）月底', 'date XXXX-03-21/XXXX-03-31 ten-day = 2024-03-21/2024-03-31'],
  ...['112', '2023', '一一二', '二〇二三'].map((number): Case => {
    const text = `去（${number}）年12月`;
    return [text, text, 'date 2023-12 month = 2023-12'];
  }),
  ['明(115)年3月1日', '明(115)年3月1日', day('2026-03-01', '2026-03-01')],
  ['前（111）年底', '前（111）年底', 'date 2022-12~ month = 2022-12~'],
  ['本（112）学年度', '本（112）学年度', 'date 2023 year = 2023'],
  ...['今(13)', '前（3）年', '前（7）天', '本（3）项', '下（3）日', '今（32）日', '本（13）月'].map(
    (text): Case => [text],
  ),
];

/** What stands before a word such as 今年 may hold its first character. */
const GUARDED: Case[] = [
  ...['他说', '超过', '不超过', '经过', '高过', '证明', '文书'].map((before): Case => [
    `${before}去年`,
    '去年',
    'date XXXX year = 2023',
  ]),
  ['他说明年', '明年', 'date XXXX year = 2025'],
  ['声称本月', '本月', 'date XXXX-XX month = 2024-04'],
  ...['过去年轻', '失去年薪', '如今年轻', '此前年均', '目前年产', '此后年均', '成本周期'].map(
    (text): Case => [text],
  ),
  ...['样本月报', '以上月', '证明年龄', '文明天下', '上一月', '上一个月'].map((text): Case => [
    text,
  ]),
  ['上上上月', '上上上月', 'date XXXX-XX month = 2024-01'],
  ['这月', '这月', 'date XXXX-XX month = 2024-04'],
  // Years that 超 and 近 stand before.
  ...['超过2023年同期', '接近2019年水平', '超2023年全年', '超过1991年战争期间'].map(
    (text): Case => {
      const year = /\d+/.exec(text)?.[0] ?? '';
      return [text, `${year}年`, `date ${year} year = ${year}`];
    },
  ),
  ['超过2020年同期', '2020年', 'date 2020 year = 2020'],
  ['近2000年', '近2000年', 'duration 2000 年 nearly (,2000)'],
  ['超过1900年的历史', '超过1900年', 'duration 1900 年 above (1900,)'],
  ['近2015年历史', '近2015年', 'duration 2015 年 nearly (,2015)'],
];

/** The years of other reigns, with what stands below them. */
const REIGNS: Case[] = [
  ...[
    '天宝',
    '绍兴',
    '至正',
    '建文',
    '宣德',
    '正统',
    '天顺',
    '弘治',
    '嘉靖',
    '隆庆',
    '天启',
  ].flatMap((reign): Case[] => [[`${reign}三年`], [`${reign}四年八月`], [`${reign}元年`]]),
  ['顺治十八年'],
  ['明天顺七年'],
  ['明天启三年'],
  ['光绪二十四年至三十二年八月'],
  ['明天启动', '明天', day('XXXX-XX-XX', '2024-04-13')],
  ['绍兴2024年', '2024年', 'date 2024 year = 2024'],
];

/** January by its other name. */
const FIRST_MONTH: Case[] = [
  ['元月', '元月', 'date XXXX-01 month = 2024-01'],
  ['元月份', '元月份', 'date XXXX-01 month = 2024-01'],
  ['元月21日', '元月21日', day('XXXX-01-21', '2024-01-21')],
  ['2024年元月', '2024年元月', 'date 2024-01 month = 2024-01'],
  ['元月1日至5日', '元月1日至5日', 'date-range XXXX-01-01/XXXX-01-05 day = 2024-01-01/2024-01-05'],
  ['10元月租', '10元', 'amount 10 CNY/default'],
  ['多元月历'],
  ['单元月考'],
];

/** Ranges whose ends are not told as finely as each other have the precision of the coarser. */
const UNEVEN: Case[] = [
  ['1898年-1943年8月', '1898年-1943年8月', range('1898', '1943-08', 'year')],
  ['1892—1944年5月21日', '1892—1944年5月21日', range('1892', '1944-05-21', 'year')],
  ['1991年至2016年11月底', '1991年至2016年11月底', range('1991', '2016-11-30', 'year')],
  ['2019年5月到2021年', '2019年5月到2021年', range('2019-05', '2021', 'year')],
  [
    '2003年下半年至2022年11月',
    '2003年下半年至2022年11月',
    range('2003-41', '2022-11', 'half-year'),
  ],
  [
    '2022年11月至2023年上半年',
    '2022年11月至2023年上半年',
    range('2022-11', '2023-40', 'half-year'),
  ],
  ['民国三十一年到1945年8月', '民国三十一年到1945年8月', range('1942', '1945-08', 'year')],
  [
    '2023年5月至2023年',
    '2023年5月',
    'date 2023-05 month = 2023-05',
    '2023年',
    'date 2023 year = 2023',
  ],
  ['2022和2023年5月', '2022', 'date 2022 year = 2022', '2023年5月', 'date 2023-05 month = 2023-05'],
];

/** Years of the 民国 era that no word names, and the dates of dynasties in brackets. */
const ERAS: Case[] = [
  ['112学年', '112学年', 'date 2023 year = 2023'],
  ['106年至112年', '106年至112年', range('2017', '2023', 'year')],
  ['111至113年', '111至113年', range('2022', '2024', 'year')],
  ['110、111及112年', '110、111及112年', range('2021', '2023', 'year')],
  ['100年至150年', '100年至150年', 'duration 年 range [100,150]'],
  ['112年之久', '112年', 'duration 112 年'],
  ['民国三十一年至三十三年', '民国三十一年至三十三年', range('1942', '1944', 'year')],
  ['民国一百零二年至一百零五年', '民国一百零二年至一百零五年', range('2013', '2016', 'year')],
  ['三十二年十二月', '三十二年十二月', 'date 1943-12 month = 1943-12'],
  ['三十七年秋', '三十七年秋', 'date 1948-23 season = 1948-23'],
  ['八十九年二月九日', '八十九年二月九日', day('2000-02-09', '2000-02-09')],
  ['一百一十三年五月', '一百一十三年五月', 'date 2024-05 month = 2024-05'],
  ['三十二年', '三十二年', 'duration 32 年'],
  ['四十年春节', '四十年', 'duration 40 年'],
  ['三十五年前三月', '三十五年', 'duration 35 年', '三月', 'date XXXX-03 month = 2024-03'],
  ['十二年六月', '十二年', 'duration 12 年', '六月', 'duration 6 月'],
  ['三十二年六月徒刑', '三十二年', 'duration 32 年', '六月', 'duration 6 月'],
  ['唐（618—907）', '618—907', range('0618', '0907', 'year')],
  ['唐（618年—907年）', '618年—907年', range('0618', '0907', 'year')],
  ['明（1368-1644）', '1368-1644', range('1368', '1644', 'year')],
  ['见（123-145）'],
  ['2023-24财政年度', '2023-24财政年度', range('2023', '2024', 'year')],
  ['2025/2026课税年度', '2025/2026课税年度', range('2025', '2026', 'year')],
];

/** What recurs. */
const RECURRING: Case[] = [
  ['每周六、周日开放'],
  ['每周二至周日'],
  ['每周一至周五'],
  ['每个星期六和星期日'],
  ['逢周三开讲'],
  ['周一闭馆'],
  ['（星期二休馆）'],
  ['一个周六'],
  ['5月的第二个星期日', '5月', 'date XXXX-05 month = 2024-05'],
  ['每月底'],
  ['每逢月底'],
  ['周一休市', '周一', day('XXXX-XX-XX', '2024-04-08')],
  ['星期一至五', '星期一至五', 'date-range XXXX-XX-XX/XXXX-XX-XX day = 2024-04-08/2024-04-12'],
  ['周二到三月', '周二', day('XXXX-XX-XX', '2024-04-09'), '三月', 'date XXXX-03 month = 2024-03'],
];

/** The day that stands beside a weekday rules. */
const STATED: Case[] = [
  [
    '星期五（3月29日）',
    '星期五',
    day('XXXX-XX-XX', '2024-03-29'),
    '3月29日',
    day('XXXX-03-29', '2024-03-29'),
  ],
  ['周日（7日）', '周日', day('XXXX-XX-XX', '2024-04-07'), '7日', day('XXXX-XX-07', '2024-04-07')],
  [
    '（4月5日，周五）',
    '4月5日',
    day('XXXX-04-05', '2024-04-05'),
    '周五',
    day('XXXX-XX-XX', '2024-04-05'),
  ],
  [
    '2024年10月1日星期二',
    '2024年10月1日',
    day('2024-10-01', '2024-10-01'),
    '星期二',
    day('XXXX-XX-XX', '2024-10-01'),
  ],
  [
    '周二, 2月13日',
    '周二',
    day('XXXX-XX-XX', '2024-02-13'),
    '2月13日',
    day('XXXX-02-13', '2024-02-13'),
  ],
  // Nothing is known of a weekday that the day beside it contradicts.
  ['周一（4月5日）', '周一', day('XXXX-XX-XX'), '4月5日', day('XXXX-04-05', '2024-04-05')],
  ['周五，三家公司', '周五', day('XXXX-XX-XX', '2024-04-12'), '三家', 'count 3 家'],
  ['3月29日（周五）', '3月29日', day('XXXX-03-29', '2024-03-29')],
  ['3月29日（五）', '3月29日', day('XXXX-03-29', '2024-03-29')],
  ['3月29日（三家）', '3月29日', day('XXXX-03-29', '2024-03-29'), '三家', 'count 3 家'],
];

/** Lunar dates. */
const LUNAR: Case[] = [
  ['正月十五'],
  ['腊月二十三'],
  ['大年三十'],
  ['八月初一'],
  ['五月初五端午'],
  ['闰六月'],
  ['农历2023年十月初一'],
  ['农历二〇二三年六月'],
  ['去年五月初五', '去年', 'date XXXX year = 2023'],
  ['天禧元年十一月'],
  ['三月初一批游客', '三月', 'date XXXX-03 month = 2024-03'],
];

/** Parts of a month and of a year. */
const PARTS: Case[] = [
  ['5月上半月', '5月上半月', 'date XXXX-05-01/XXXX-05-15 ten-day = 2024-05-01/2024-05-15'],
  ['2月下半月', '2月下半月', 'date XXXX-02-16/XXXX-02-29 ten-day = 2024-02-16/2024-02-29'],
  ['5月上中旬', '5月上中旬', 'date XXXX-05-01/XXXX-05-20 ten-day = 2024-05-01/2024-05-20'],
  ['去年2月中下旬', '去年2月中下旬', 'date XXXX-02-11/XXXX-02-29 ten-day = 2023-02-11/2023-02-28'],
  ['将于月底举行', '月底', 'date XXXX-XX-21/XXXX-XX-31 ten-day = 2024-04-21/2024-04-30'],
  ['月初签约', '月初', 'date XXXX-XX-01/XXXX-XX-10 ten-day = 2024-04-01/2024-04-10'],
  ...['两个月底', '当月底', '明月初升', '岁月初心', '正月初三'].map((text): Case =>
    text.startsWith('两') ? [text, '两个月', 'duration 2 个月'] : [text],
  ),
  ['今夏', '今夏', 'date XXXX-22 season = 2024-22'],
  ['去冬今春', '去冬', 'date XXXX-24 season = 2023-24', '今春', 'date XXXX-21 season = 2024-21'],
  ['今冬明春', '今冬', 'date XXXX-24 season = 2024-24', '明春', 'date XXXX-21 season = 2025-21'],
  ['去夏威夷'],
  ['去春游'],
  ['如今冬奥'],
  ['王明春'],
];

/** What two days or years share, and what a list leaves out. */
const SHARED: Case[] = [
  ['今明两年', '今明两年', 'date-range XXXX/XXXX year = 2024/2025'],
  ['昨今两天', '昨今两天', 'date-range XXXX-XX-XX/XXXX-XX-XX day = 2024-04-11/2024-04-12'],
  ['今明后三天', '今明后三天', 'date-range XXXX-XX-XX/XXXX-XX-XX day = 2024-04-12/2024-04-14'],
  ['今后三天', '三天', 'duration 3 天'],
  ...['明后年', '明、后年'].map((text): Case => [
    text,
    text,
    'date-range XXXX/XXXX year = 2025/2026',
  ]),
  ...['今明年', '今、明年', '今、明两年'].map((text): Case => [
    text,
    text,
    'date-range XXXX/XXXX year = 2024/2025',
  ]),
  ['明、后天', '明、后天', 'date-range XXXX-XX-XX/XXXX-XX-XX day = 2024-04-13/2024-04-14'],
  ['昨、今两日', '昨、今两日', 'date-range XXXX-XX-XX/XXXX-XX-XX day = 2024-04-11/2024-04-12'],
  ['今年、明年', '今年', 'date XXXX year = 2024', '明年', 'date XXXX year = 2025'],
  ['小明、今年', '今年', 'date XXXX year = 2024'],
  ['表明后天', '后天', day('XXXX-XX-XX', '2024-04-14')],
  ['发明后年产'],
  [
    '3月15日，16日',
    '3月15日',
    day('XXXX-03-15', '2024-03-15'),
    '16日',
    day('XXXX-03-16', '2024-03-16'),
  ],
  [
    '3月15日或16日',
    '3月15日',
    day('XXXX-03-15', '2024-03-15'),
    '16日',
    day('XXXX-03-16', '2024-03-16'),
  ],
  [
    '3月15号、16号和17号',
    '3月15号',
    day('XXXX-03-15', '2024-03-15'),
    '16号',
    day('XXXX-03-16', '2024-03-16'),
    '17号',
    day('XXXX-03-17', '2024-03-17'),
  ],
  ['2023年，4月', '2023年', 'date 2023 year = 2023', '4月', 'date XXXX-04 month = 2024-04'],
  ['3号、5号楼'],
  ['2015年起至今', '2015年起至今', 'date-range 2015/.. year = 2015/..'],
];

/** Weeks further off, and days that leave out their sign. */
const SPEECH: Case[] = [
  ['下周周六', '下周周六', day('XXXX-XX-XX', '2024-04-20')],
  ['上一个周三', '上一个周三', day('XXXX-XX-XX', '2024-04-03')],
  ['下下下周一', '下下下周一', day('XXXX-XX-XX', '2024-04-29')],
  ['上上个月五号', '上上个月五号', day('XXXX-XX-05', '2024-02-05')],
  ['后日', '后日', day('XXXX-XX-XX', '2024-04-14')],
  ['本日', '本日', day('XXXX-XX-XX', '2024-04-12')],
  ['10月22出生', '10月22', day('XXXX-10-22', '2024-10-22')],
  ['1986年12月28', '1986年12月28', day('1986-12-28', '1986-12-28')],
  ['1月3至2月10', '1月3至2月10', 'date-range XXXX-01-03/XXXX-02-10 day = 2024-01-03/2024-02-10'],
  [
    '2022年12月24—2023年1月3日',
    '2022年12月24—2023年1月3日',
    'date-range 2022-12-24/2023-01-03 day = 2022-12-24/2023-01-03',
  ],
  ['3月20至30家', '3月', 'date XXXX-03 month = 2024-03', '20至30家', 'count 家 range [20,30]'],
  ['3月20.5%', '3月', 'date XXXX-03 month = 2024-03', '20.5%', 'percent 20.5'],
  ['3月25，', '3月25', day('XXXX-03-25', '2024-03-25')],
  ['约三年前', '三年前', 'date XXXX year = 2021'],
  ['大约两周后', '两周后', 'date XXXX-XX-XX/XXXX-XX-XX week = 2024-04-22/2024-04-28'],
  ['近三年前', '近三年', 'duration 3 年 nearly (,3)'],
];

/** Four digits before a noun. */
const YEARS: Case[] = [
  ['2024贺岁片', '2024', 'date 2024 year = 2024'],
  ['2000士兵'],
  ['共2012学生'],
  ['达2012学生'],
];

const TABLES = { FIGURES, CLOCKS, TERMS, HEADS, TOLD, ERAS, RECURRING, STATED, LUNAR, REIGNS };
const MORE = { BRACKETED, GUARDED, FIRST_MONTH, UNEVEN, PARTS, SHARED, SPEECH, YEARS };

describe.each(Object.entries({ ...TABLES, ...MORE }))('%s', (_, cases) => {
  it.each(cases)('reads %s', (text, ...expected) => {
    expect(readings(text, { reference: REFERENCE })).toEqual(expected);
  });
});

/** Spans and readings, which a change of script or width leaves as they are. */
function outline(text: string): string[] {
  return findMentions(text, { reference: REFERENCE }).map(
    (mention) => `${String(mention.start)}–${String(mention.end)} ${describeMention(mention)}`,
  );
}

const toTraditional = Converter({ from: 'cn', to: 'tw' });
const toFullWidth = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

describe.each(Object.entries({ ...TABLES, ...MORE }))('%s in other dress', (_, cases) => {
  it.each(cases)('reads %s', (text) => {
    const plain = outline(text);
    expect(outline(toTraditional(text))).toEqual(plain);
    expect(outline(toFullWidth(text))).toEqual(plain);
  });
});

describe('a number and 日', () => {
  const NUMBERS = { 3: 3, 5: 5, 12: 12, 28: 28, 三: 3, 十五: 15, 二十一: 21 };

  it.each(AROUND_A_DAY)('is a day in %s12日%s', (before, behind) => {
    for (const [words, value] of Object.entries(NUMBERS)) {
      for (const text of [
        before + words + '日' + behind,
        toTraditional(`${before}${words}日${behind}`),
      ]) {
        const edtf = `XXXX-XX-${String(value).padStart(2, '0')}`;
        expect(readings(text).slice(0, 2), text).toEqual([`${words}日`, `date ${edtf} day`]);
      }
    }
  });

  it.each(AROUND_A_LENGTH)('is a length of time in %s12日%s', (before, behind) => {
    for (const [words, value] of Object.entries(NUMBERS)) {
      for (const text of [
        before + words + '日' + behind,
        toTraditional(`${before}${words}日${behind}`),
      ]) {
        expect(readings(text).slice(0, 2), text).toEqual([
          `${words}日`,
          `duration ${String(value)} 日`,
        ]);
      }
    }
  });

  it.each([
    ['不足', 'below (,3)'],
    ['不到', 'below (,3)'],
    ['至少', 'at-least [3,)'],
    ['不少于', 'at-least [3,)'],
    ['最多', 'at-most (,3]'],
  ])('is a length of time behind %s', (word, bound) => {
    expect(readings(`${word}3日`)).toEqual([`${word}3日`, `duration 3 日 ${bound}`]);
  });
});

describe('parseDate', () => {
  it('takes a day said with 号', () => {
    for (let number = 1; number < 32; number++) {
      const edtf = `XXXX-XX-${String(number).padStart(2, '0')}`;
      expect(parseDate(`${String(number)}号`)).toMatchObject({ kind: 'date', edtf });
    }
    expect(parseDate('12号到15號').edtf).toBe('XXXX-XX-12/XXXX-XX-15');
    for (const text of ['0号', '32号', '12号楼', '号']) {
      expect(safeParseDate(text).success, text).toBe(false);
    }
  });

  it('takes what the tables read', () => {
    for (const [text, raw, reading = ''] of [
      ...FIGURES,
      ...BRACKETED,
      ...UNEVEN,
      ...PARTS,
      ...SHARED,
    ]) {
      if (text !== raw || !reading.startsWith('date')) continue;
      expect(describeMention(parseDate(text, { reference: REFERENCE })), text).toBe(reading);
    }
  });
});
