import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('Small numerals before 级, 期, 环 and the like make a rank or a word', () => {
  itReads([
    // Grades, phases and roads.
    ['二级巡视员'],
    ['一级市场'],
    ['二期工程'],
    ['三环路'],
    ['四五线'],
    ['一二线城市'],
    ['三四线'],
    ['五环'],
    // Large ones count, whatever numeral stands behind.
    ['共十二期二等奖', '十二期', 'count 12 期'],
    ['出版五百期一等品', '五百期', 'count 500 期'],
    // Congresses and plans.
    ['十四五规划'],
    ['“十四五”时期'],
    ['十三五期间'],
    ['二十大报告'],
    ['党的十九大以来'],
    ['三农工作'],
    ['四化同步'],
    ['三中全会'],
  ]);
});
