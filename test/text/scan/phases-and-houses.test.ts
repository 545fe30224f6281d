import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('大 counts things before a noun; with what follows it may be a word: 大学, 大洋, 大会', () => {
  itReads([
    ['8大赛区', '8大', 'count 8 大'],
    ['8大賽區', '8大', 'count 8 大'],
    ['六大平台', '六大', 'count 6 大'],
    ['四大奖项', '四大', 'count 4 大'],
    ['五大赛道', '五大', 'count 5 大'],
    ['五大學科', '五大', 'count 5 大'],
    ['六大会场', '六大', 'count 6 大'],
    ['四大赛事', '四大', 'count 4 大'],
    ['三大洋'],
    ['二十大'],
    ['二十大报告'],
    ['十九大代表'],
    ['2024大赛', '2024', 'date 2024 year'],
    ['一二大会址'],
    ['三大学生获奖'],
  ]);
});

describe('Numbers that name phases, hands and sectors are labels, alone or in pairs', () => {
  itReads([
    ['一二手房成交'],
    ['一二手房聯動'],
    ['项目一二期工程完工'],
    ['項目二三期工程'],
    ['一二级市场'],
    ['五六步远', '五六步', 'count 步 range [5,6]'],
    ['七八里路', '七八里', 'count 里 range [7,8]'],
    ['五六口人', '五六口', 'count 口 range [5,6]'],
    ['一两期', '一两期', 'count 期 range [1,2]'],
    ['三四站路', '三四站', 'count 站 range [3,4]'],
    ['两期工程', '两期', 'count 2 期'],
    ['两本期刊', '两本', 'count 2 本'],
    ['兩根樑柱', '兩根', 'count 2 根'],
    ['两国元首'],
    ['两市成交额'],
    ['两手抓'],
    ['两面三刀'],
    ['两口子'],
    ['两会期间'],
  ]);
});

describe('The number in the name of a house is no rank', () => {
  itReads([
    ['北京大學第三醫院'],
    ['北京大学第三医院'],
    ['市第三人民医院'],
    ['第二中学'],
    ['市第一小学'],
    ['北京第一机床厂'],
    ['第一中级人民法院'],
    ['第二附属医院'],
    ['第四军医大学'],
    ['第一实验小学'],
    ['第二幼儿园'],
    ['第一看守所'],
    ['第三医疗队', '第三', 'ordinal 3'],
    ['第一人民医院与第二实验小学'],
    ['第三届医院大会', '第三届', 'ordinal 3 届'],
    ['排名第三，医院', '第三', 'ordinal 3'],
    ['第二名中学生', '第二名', 'ordinal 2 名'],
    ['第一批小学', '第一批', 'ordinal 1 批'],
  ]);
});

describe('The number of a section is glued to 本', () => {
  itReads([
    ['1.1本办法所称企业'],
    ['2.2本计划投资3600.5万元', '3600.5万元', 'amount 36005000 CNY/default'],
    ['3.4本規定自發布之日起施行'],
    ['1.2本公司'],
    ['5.1本协议'],
    ['1.1本條例'],
    ['人均阅读5.1本书', '5.1本', 'count 5.1 本'],
    ['人均阅读4.78本，', '4.78本', 'count 4.78 本'],
    ['3.5本左右', '3.5本左右', 'count 3.5 本 about (,)'],
    ['12本图书', '12本', 'count 12 本'],
  ]);
});

describe('A capital digit alone is a verb or a name', () => {
  itReads([
    ['弯腰拾起石子'],
    ['彎腰拾起石子'],
    ['捡拾起垃圾'],
    ['拾级而上'],
    ['拾級而上'],
    ['收拾家园'],
    ['陆家嘴'],
    ['伍家岗'],
    ['拾个'],
    ['佰人计划'],
    ['拾伍起案件', '拾伍起', 'count 15 起'],
    ['叁拾家企业', '叁拾家', 'count 30 家'],
    ['十起案件', '十起', 'count 10 起'],
  ]);
});

describe('万 in letters, before a classifier; else W is the watt or a name', () => {
  itReads([
    ['销量300w张', '300w张', 'count 3000000 张'],
    ['觀眾300W人', '300W人', 'count 3000000 人'],
    ['粉丝50w人', '50w人', 'count 500000 人'],
    ['售出1.5w台', '1.5w台', 'count 15000 台'],
    ['月入3w元', '3w元', 'amount 30000 CNY/default'],
    ['100W快充', '100W', 'count 100 W'],
    ['60W节能灯', '60W', 'count 60 W'],
    ['60W台灯', '60W', 'count 60 W'],
    ['W酒店'],
    ['300weibo'],
    ['W3家族'],
  ]);
});

describe('Ages, codes and addresses count nothing', () => {
  itReads([
    ['80后创业者'],
    ['95後創業者'],
    ['朝阳路80号院'],
    ['https://example.com/?x=%E4%B8%AD'],
    ['a.com/?q=%25个'],
    ['C919大型客机'],
    ['Mate 60手机'],
    ['占比=35%', '35%', 'percent 35'],
    ['GDP增5%', '5%', 'percent 5'],
    ['GDP5%', '5%', 'percent 5'],
    ['投放AED110台', '110台', 'count 110 台'],
    ['GPU500张', '500张', 'count 500 张'],
    ['APP12款下架', '12款', 'count 12 款'],
    ['G20台'],
    ['MH370航班'],
    ['ISO9001认证'],
    ['带宽600GB/s', '600GB/s', 'count 600 GB/s'],
    ['风速12m/s', '12m/s', 'count 12 m/s'],
  ]);
});
