/** A weekday keeps its last character where the next word begins with 天, and gives it up to 日本 and 五年. */
import { describeCases, day } from './cases.js';
import type { Case } from './cases.js';

const ON = (text: string, raw: string, resolved: string): Case => [
  text,
  raw,
  day('XXXX-XX-XX', resolved),
];

const KEPT: Case[] = [
  ON('周五天安门广场升旗', '周五', '2024-09-13'),
  ON('下周三天气如何', '下周三', '2024-09-18'),
  ON('本周三天津将举办论坛', '本周三', '2024-09-11'),
  ON('上周五天河区发布', '上周五', '2024-09-06'),
  ON('周六天坛公园开放', '周六', '2024-09-14'),
  ON('星期二天猫公布数据', '星期二', '2024-09-10'),
  ON('礼拜一天山脚下降温', '礼拜一', '2024-09-09'),
  ON('下周二天文馆开讲', '下周二', '2024-09-17'),
  ON('周四天然气价格上调', '周四', '2024-09-12'),
  ON('周一天府新区签约', '周一', '2024-09-09'),
  ON('周日天空放晴', '周日', '2024-09-15'),
  ON('周日日本队出场', '周日', '2024-09-15'),
];

const WEEK = 'date XXXX-XX-XX/XXXX-XX-XX week = 2024-09-16/2024-09-22';

const COUNTED: Case[] = [
  ['一周三天', '一周', 'duration 1 周', '三天', 'duration 3 天'],
  ['下周三天假期', '下周', WEEK, '三天', 'duration 3 天'],
  ['下周五天工作', '下周', WEEK, '五天', 'duration 5 天'],
  ['下周日本首相来访', '下周', WEEK],
  ['下周一百家企业', '下周', WEEK, '一百家', 'count 100 家'],
  ['下周五年会', '下周五', day('XXXX-XX-XX', '2024-09-20')],
];

/** The number of a weekday begins no date of its own. */
const NO_PARTS: Case[] = [
  ['最后一个星期一到十月一日', '十月一日', day('XXXX-10-01', '2024-10-01')],
  ['一个星期二到三月', '三月', 'date XXXX-03 month = 2024-03'],
  ['每个星期六到周日'],
];

describeCases({ KEPT, COUNTED, NO_PARTS });
