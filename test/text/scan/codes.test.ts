import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('Latin letters glue to bare figures', () => {
  itReads([
    // Groups, planes, trains.
    ['G20'],
    ['C919'],
    ['K101次'],
    // Models, norms and indices.
    ['V1模型'],
    ['3D空中成像'],
    ['5G网络'],
    ['GPT-4发布'],
    ['COVID-19'],
    ['A股'],
    ['Q345钢'],
    ['PM2.5'],
  ]);
});

describe('Latin letters do not glue to sums, shares and what a Chinese unit ends', () => {
  itReads([
    // Behind the number.
    ['3台iPhone', '3台', 'count 3 台'],
    ['10项ISO标准', '10项', 'count 10 项'],
    ['500辆SUV', '500辆', 'count 500 辆'],
    ['100万吨LNG', '100万吨', 'count 1000000 吨'],
    // Before the number.
    ['GDP130万亿元', '130万亿元', 'amount 130000000000000 CNY/default'],
    ['占GDP3%', '3%', 'percent 3'],
    ['AI企业50家', '50家', 'count 50 家'],
    // Marks of emphasis and tags.
    ['**3亿元**', '3亿元', 'amount 300000000 CNY/default'],
    ['<b>50%</b>', '50%', 'percent 50'],
  ]);
});

describe('Parts of a code are left alone, quantities are not', () => {
  itReads([
    // Codes.
    ['1+4+N格局'],
    ['3×5矩阵'],
    ['1+4+N'],
    ['3+1监管体系'],
    ['1+约3'],
    ['A×约三万'],
    ['@约5'],
    // Products, ratios and equations of quantities.
    ['9.8厘米×7.6厘米', '9.8厘米', 'count 9.8 厘米', '7.6厘米', 'count 7.6 厘米'],
    ['12cm×8cm', '12cm', 'count 12 cm', '8cm', 'count 8 cm'],
    ['2张×50元', '2张', 'count 2 张', '50元', 'amount 50 CNY/default'],
    ['100元/200元', '100元', 'amount 100 CNY/default', '200元', 'amount 200 CNY/default'],
    ['票價／380元', '380元', 'amount 380 CNY/default'],
    ['占比=35%', '35%', 'percent 35'],
    ['16GB+512GB', '16GB', 'count 16 GB', '512GB', 'count 512 GB'],
    ['同比+5.2%', '+5.2%', 'percent 5.2'],
  ]);
});
