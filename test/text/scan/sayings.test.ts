import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('A numeral within a word is left alone', () => {
  itReads([
    // 一 that begins a word.
    ['新一代信息技术'],
    ['一带一路'],
    ['一帶一路'],
    ['一方面'],
    ['一样'],
    ['一起'],
    ['一定'],
    ['一些'],
    ['一直'],
    ['一切'],
    ['一流'],
    ['一站式'],
    ['世界一流'],
    ['一旦'],
    ['一经'],
    ['中間一常态化选拔'],
    // 一 that ends a word.
    ['统一大业'],
    ['祖國統一'],
    ['单一'],
    ['唯一'],
    ['唯一性'],
    ['专一'],
    ['之一'],
    // 第 that begins a word.
    ['第一时间'],
    ['第一時間'],
    ['第三方机构'],
    // 十分, 万一, 千万, 百姓.
    ['十分重要'],
    ['万一失败'],
    ['千万不要'],
    ['百姓'],
    // 角, 毛 and 元.
    ['五角大楼'],
    ['三角形'],
    ['八角'],
    ['三毛'],
    ['一元化'],
    ['二元结构'],
    ['多元'],
    ['单元'],
    // 数, 几 and 半.
    ['数字经济'],
    ['數位產業'],
    ['数据中心'],
    ['人数'],
    ['指数'],
    ['几何'],
    ['几乎'],
    ['茶几'],
    ['半导体'],
    ['半径'],
    ['半决赛'],
    // 零.
    ['零售'],
    ['零件'],
  ]);
});

describe('A saying is left alone', () => {
  itReads([
    // Of four characters and more.
    ['五花八门'],
    ['三五成群'],
    ['三番五次'],
    ['一波三折'],
    ['十万火急'],
    ['四大名著'],
    ['千方百计'],
    ['百花齐放'],
    ['四面八方'],
    ['一点一滴'],
    ['三言两语'],
    ['两点一线'],
    ['一心一意'],
    ['十全十美'],
    ['万众一心'],
    ['一分为二'],
    ['一问三不知'],
    ['三三两两'],
    ['七上八下'],
    // Of three.
    ['有一点'],
    // Of vast numbers, and of age.
    ['數以萬計'],
    ['成千上萬'],
    ['三十而立'],
    // A salary and a length that state nothing.
    ['百万年薪'],
    ['千元月薪'],
    ['同年底'],
  ]);
});

describe('Words of dates, ranks and qualifiers that hold no number are left alone', () => {
  itReads([
    // 上, 下, 今, 前, 后 and 本.
    ['上半场'],
    ['下午'],
    ['今后'],
    ['前后'],
    ['后来'],
    ['本人'],
    ['大家'],
    // 周 and 星期.
    ['周边'],
    ['周末'],
    ['星期'],
    // 首 and 翻.
    ['首都'],
    ['首先'],
    ['首席'],
    ['翻译'],
    ['翻开'],
    // 约 and 近.
    ['签约项目'],
    ['附近'],
    // Names and words that hold the character of a unit.
    ['民生'],
    ['公园'],
    ['西安'],
    ['上海'],
  ]);
});

describe('A number before what is no unit of ours is left alone', () => {
  itReads([
    // Dozens and pairs.
    ['一打'],
    ['半打'],
    ['一双'],
    // Sides and meetings.
    ['只见过几面'],
    ['几头都要顾'],
    // A slip of the pen.
    ['六十四快'],
  ]);
});
