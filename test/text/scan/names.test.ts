import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('A number within a name is left alone', () => {
  itReads([
    // Places.
    ['五台山'],
    ['三門峽市'],
    ['八达岭'],
    ['九寨沟'],
    ['六安'],
    ['四川'],
    ['千岛湖'],
    ['三星堆'],
    ['三亚'],
    ['六盘水'],
    // Firms, products and works.
    ['一加9 Pro'],
    ['《捉妖记2》'],
    ['《八佰》'],
    ['《三千》'],
    ['北脑二号'],
    ['嫦娥五号'],
    ['万科'],
    ['万达广场'],
    ['百度'],
    // People.
    ['李四人民币'],
    ['张三李四王五'],
    ['叁号'],
    ['伍先生'],
    // Parties, medals and forces.
    ['七一勋章'],
    ['五四青年'],
    ['九三学社'],
    ['陆军'],
    ['陆家嘴'],
    // Regions and sides.
    ['两岸关系'],
    ['海峽兩岸'],
    ['长三角一体化'],
    ['長三角'],
    // Before 大关 and 决赛, behind 规模.
    ['納指站上萬點大關'],
    ['花蓮規模6.3地震'],
    ['四分之一决赛'],
  ]);
});

describe('A festival is named by numbers that count nothing', () => {
  itReads([
    // By month and day.
    ['五一期间'],
    ['双十一'],
    ['十一黄金周'],
    ['七夕'],
    ['八一建军节'],
    ['九一八'],
    ['三八妇女节'],
  ]);
});
