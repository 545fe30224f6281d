/** The edge of a quarter or a half-year is about its last or first month, as 年底 is about December. */
import { describeCases } from './cases.js';
import type { Case } from './cases.js';

const MONTH = (text: string, edtf: string, resolved = edtf): Case => [
  text,
  text,
  `date ${edtf} month = ${resolved}`,
];

const EDGES: Case[] = [
  MONTH('2024年三季度末', '2024-09~'),
  MONTH('2024年第三季度末', '2024-09~'),
  MONTH('2024年3季度末', '2024-09~'),
  MONTH('2024年一季度末', '2024-03~'),
  MONTH('2024年三季末', '2024-09~'),
  MONTH('2024年Q3末', '2024-09~'),
  MONTH('2024年二季度初', '2024-04~'),
  MONTH('2024年四季度底', '2024-12~'),
  MONTH('2024年上半年末', '2024-06~'),
  MONTH('2024年下半年初', '2024-07~'),
  MONTH('去年三季度末', 'XXXX-09~', '2023-09~'),
  MONTH('今年上半年末', 'XXXX-06~', '2024-06~'),
  MONTH('一季度末', 'XXXX-03~', '2024-03~'),
  MONTH('三季度末', 'XXXX-09~', '2024-09~'),
  MONTH('上半年末', 'XXXX-06~', '2024-06~'),
  MONTH('2024年前三季度末', '2024-09~'),
  ['截至2024年三季度末，', '2024年三季度末', 'date 2024-09~ month = 2024-09~'],
  ['较二季度末增长3%', '二季度末', 'date XXXX-06~ month = 2024-06~', '3%', 'percent 3'],
];

/** Words that 末, 初 and 底 begin leave the whole quarter. */
const WHOLE: Case[] = [
  ['2024年三季度', '2024年三季度', 'date 2024-35 quarter = 2024-35'],
  ['2024年三季度末班车', '2024年三季度', 'date 2024-35 quarter = 2024-35'],
  ['2024年一季度初步核算', '2024年一季度', 'date 2024-33 quarter = 2024-33'],
  ['一季度初值', '一季度', 'date XXXX-33 quarter = 2024-33'],
  ['上半年底部反弹', '上半年', 'date XXXX-40 half-year = 2024-40'],
  ['2024年前三季度', '2024年前三季度', 'date-range 2024-01/2024-09 quarter = 2024-01/2024-09'],
  ['季末冲量'],
  ['每季度末'],
];

describeCases({ EDGES, WHOLE });
