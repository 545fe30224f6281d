import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('一个 and its like are articles', () => {
  itReads([
    // Before a noun.
    ['一个项目'],
    ['一批成果'],
    ['一条道路'],
    ['一面旗帜'],
    ['一个平台'],
    ['一次机会'],
    ['一系列仪式'],
    // Behind 仅, 只 and 共 they count.
    ['仅一家', '一家', 'count 1 家'],
    ['共一项', '一项', 'count 1 项'],
    // One of a measure counts.
    ['提高一个百分点', '一个百分点', 'count 1 百分点'],
    ['不到一公里', '不到一公里', 'count 1 公里 below (,1)'],
    ['每一平方米', '一平方米', 'count 1 平方米'],
  ]);
});
