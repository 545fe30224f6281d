import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('A number that labels is left alone', () => {
  itReads([
    // Documents, postcodes, codes of shares.
    ['〔2024〕12号'],
    ['邮编100080'],
    ['尾号3385'],
    ['股票代码600519'],
    // Telephones, in groups and with their codes.
    ['電話 010-62512345 手機'],
    ['电话（02）2345-6789分机'],
    ['传真：8610-62512345'],
    ['電話：2835 1234'],
    ['查詢電話 3168 2288'],
    ['+86 10 8888 6666'],
    ['拨打120'],
    // Ports, tokens, indices and attachments.
    ['端口8080、验证码4821'],
    ['科创50、沪深300，'],
    ['附件1、申报表'],
    // Figures, tables and attachments.
    ['图3所示'],
    ['表2'],
    ['附件1'],
    // Houses of a street.
    ['丰翔路1955号'],
    ['中山路1998號'],
    // Roads, projects and universities.
    ['318国道'],
    ['985高校'],
    ['211工程'],
    ['“919”'],
    // Addresses.
    ['联系邮箱1042463605@qq.com'],
    ['电话010-12345678'],
    ['手机13812345678'],
    ['https://example.com/2024/05/12/123.html'],
    ['IP地址192.168.1.1'],
  ]);
});

describe('A number that names what stands beside it is left alone', () => {
  itReads([
    // Models, classes and versions.
    ['2024级新生'],
    ['2024款车型'],
    ['工业4.0'],
    ['Web 2.0'],
    ['Windows 11'],
    ['2.0版'],
    ['1.2.3版本'],
    // Events named by their day.
    ['9.11事件'],
    ['3·15晚会'],
    ['5·12地震'],
    ['双11'],
    // Scores and choices.
    ['比分3比2'],
    ['10选3'],
    ['比分3:2'],
    ['2比1战胜'],
    // People of a decade, and planes.
    ['歼-20、苏-57亮相'],
    ['80后、90后'],
    // A section: the rank remains.
    ['京港澳高速第3标段', '第3', 'ordinal 3'],
  ]);
});
