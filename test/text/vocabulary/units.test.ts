import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('A classifier counts, and is reported in simplified form', () => {
  itReads([
    // 个 before whatever is counted.
    ['309个项目', '309个', 'count 309 个'],
    ['四個中心', '四個', 'count 4 个'],
    ['77個實驗室', '77個', 'count 77 个'],
    ['1280個項目', '1280個', 'count 1280 个'],
    ['38个省区市', '38个', 'count 38 个'],
    ['74个国家和地区', '74个', 'count 74 个'],
    ['56个民族', '56个', 'count 56 个'],
    // People, and the bodies they form.
    ['41家企业', '41家', 'count 41 家'],
    ['三百名記者', '三百名', 'count 300 名'],
    ['12名院士', '12名', 'count 12 名'],
    ['3.5万人', '3.5万人', 'count 35000 人'],
    ['3人死亡', '3人', 'count 3 人'],
    ['一人受伤', '一人', 'count 1 人'],
    ['两部门', '两部门', 'count 2 部门'],
    ['七部委', '七部委', 'count 7 部委'],
    // Ways to say "part" and "aspect".
    ['5大特点', '5大', 'count 5 大'],
    ['六大平臺', '六大', 'count 6 大'],
    ['四方面', '四方面', 'count 4 方面'],
    ['三點建議', '三點', 'count 3 点'],
    ['三部分', '三部分', 'count 3 部分'],
    // Things of the hand, the house and the street.
    ['7對園區', '7對', 'count 7 对'],
    ['2000枚芯片', '2000枚', 'count 2000 枚'],
    ['三套系统', '三套', 'count 3 套'],
    ['十二座城市', '十二座', 'count 12 座'],
    ['17所高校', '17所', 'count 17 所'],
    ['1500辆汽车', '1500辆', 'count 1500 辆'],
    ['２０架飛機', '２０架', 'count 20 架'],
    ['二十八艘船', '二十八艘', 'count 28 艘'],
    ['三百盏灯', '三百盏', 'count 300 盏'],
    ['12棟大樓', '12棟', 'count 12 栋'],
    ['3层', '3层', 'count 3 层'],
    ['16块金牌', '16块', 'count 16 块'],
    ['三块牌子', '三块', 'count 3 块'],
    // Texts, events and measures.
    ['獲批24條措施', '24條', 'count 24 条'],
    ['共5場活動', '5場', 'count 5 场'],
    ['兩篇文章', '兩篇', 'count 2 篇'],
    ['5款产品', '5款', 'count 5 款'],
    ['12期', '12期', 'count 12 期'],
    ['1.5亿条', '1.5亿条', 'count 150000000 条'],
    ['200多件', '200多件', 'count 200 件 and-some (200,300)'],
    ['200万份', '200万份', 'count 2000000 份'],
    ['300頁', '300頁', 'count 300 页'],
    ['3輪融資', '3輪', 'count 3 轮'],
    ['3段视频', '3段', 'count 3 段'],
    ['五段路', '五段', 'count 5 段'],
    // What has happened, and cases; a saying.
    ['两起事故', '两起', 'count 2 起'],
    ['95案', '95案', 'count 95 案'],
    ['20万单', '20万单', 'count 200000 单'],
    ['三起三落'],
    // Visits, papers and batches: 人次 is not 人.
    ['8.3億人次', '8.3億人次', 'count 830000000 人次'],
    ['7.6万篇次', '7.6万篇次', 'count 76000 篇次'],
    ['500余人次', '500余人次', 'count 500 人次 and-some (500,600)'],
    ['30批次', '30批次', 'count 30 批次'],
    // School, court and sport.
    ['50课时', '50课时', 'count 50 课时'],
    ['3胜', '3胜', 'count 3 胜'],
    ['12球', '12球', 'count 12 球'],
    ['30票', '30票', 'count 30 票'],
    // What is traded.
    ['8000标箱', '8000标箱', 'count 8000 标箱'],
    ['100股', '100股', 'count 100 股'],
    ['10手', '10手', 'count 10 手'],
    ['5000萬劑', '5000萬劑', 'count 50000000 剂'],
    ['20檔股票', '20檔', 'count 20 档'],
    // 户 with a qualifier.
    ['第三方数据显示共有两千五百余户', '两千五百余户', 'count 2500 户 and-some (2500,2600)'],
    // Counties and cities together; the second brigade is a rank.
    ['十五縣市', '十五縣市', 'count 15 县市'],
    ['直属二大队'],
  ]);
});

describe('Units of measure belong to the number before them', () => {
  itReads([
    // Mass.
    ['100万吨', '100万吨', 'count 1000000 吨'],
    ['50公斤', '50公斤', 'count 50 公斤'],
    ['3万亿斤', '3万亿斤', 'count 3000000000000 斤'],
    ['5000公噸', '5000公噸', 'count 5000 公吨'],
    ['3克拉', '3克拉', 'count 3 克拉'],
    ['8台斤', '8台斤', 'count 8 台斤'],
    ['三千克', '三千克', 'count 3 千克'],
    // Length.
    ['5公里', '5公里', 'count 5 公里'],
    ['100米', '100米', 'count 100 米'],
    ['3.5米', '3.5米', 'count 3.5 米'],
    ['5奈米', '5奈米', 'count 5 奈米'],
    ['12公分', '12公分', 'count 12 公分'],
    ['三公尺', '三公尺', 'count 3 公尺'],
    ['7納米', '7納米', 'count 7 纳米'],
    ['二厘米', '二厘米', 'count 2 厘米'],
    ['267公厘', '267公厘', 'count 267 公厘'],
    ['135浬', '135浬', 'count 135 浬'],
    // Area.
    ['300平方公里', '300平方公里', 'count 300 平方公里'],
    ['1.2万平方米', '1.2万平方米', 'count 12000 平方米'],
    ['3000亩', '3000亩', 'count 3000 亩'],
    ['15公顷', '15公顷', 'count 15 公顷'],
    ['40公頃', '40公頃', 'count 40 公顷'],
    ['100㎡', '100㎡', 'count 100 ㎡'],
    ['50万m2', '50万m2', 'count 500000 m2'],
    ['80平米', '80平米', 'count 80 平米'],
    ['3平方英尺', '3平方英尺', 'count 3 平方英尺'],
    ['300英畝', '300英畝', 'count 300 英亩'],
    ['32坪', '32坪', 'count 32 坪'],
    ['428方呎', '428方呎', 'count 428 方呎'],
    // Volume.
    ['10亿立方米', '10亿立方米', 'count 1000000000 立方米'],
    ['3.5亿m³', '3.5亿m³', 'count 350000000 m³'],
    ['200加仑', '200加仑', 'count 200 加仑'],
    // Power and energy, with 千 and 兆 as prefixes of the unit.
    ['120万千瓦', '120万千瓦', 'count 1200000 千瓦'],
    ['500兆瓦', '500兆瓦', 'count 500 兆瓦'],
    ['10兆瓦時', '10兆瓦時', 'count 10 兆瓦时'],
    ['3.2亿千瓦时', '3.2亿千瓦时', 'count 320000000 千瓦时'],
    ['1500千瓦小时', '1500千瓦小时', 'count 1500 千瓦小时'],
    ['2828万千伏安', '2828万千伏安', 'count 28280000 千伏安'],
    ['300大卡', '300大卡', 'count 300 大卡'],
    // Temperature.
    ['25摄氏度', '25摄氏度', 'count 25 摄氏度'],
    ['38.5℃', '38.5℃', 'count 38.5 ℃'],
    ['25度', '25度', 'count 25 度'],
    ['38°C', '38°C', 'count 38 °C'],
    ['70°F', '70°F', 'count 70 °F'],
    // In Latin letters.
    ['30km', '30km', 'count 30 km'],
    ['5 kg', '5 kg', 'count 5 kg'],
    ['100MW', '100MW', 'count 100 MW'],
    ['20 GB', '20 GB', 'count 20 GB'],
    ['120km/h', '120km/h', 'count 120 km/h'],
    ['110kV', '110kV', 'count 110 kV'],
    ['30MPa', '30MPa', 'count 30 MPa'],
    ['1000TOPS', '1000TOPS', 'count 1000 TOPS'],
    ['2000PFLOPS', '2000PFLOPS', 'count 2000 PFLOPS'],
    ['5.2mmol/L', '5.2mmol/L', 'count 5.2 mmol/L'],
    // Computing, chemistry and medicine.
    ['256核芯片', '256核', 'count 256 核'],
    ['120毫米汞柱', '120毫米汞柱', 'count 120 毫米汞柱'],
    ['800萬畫素', '800萬畫素', 'count 8000000 画素'],
  ]);
});

describe('Grades, points and ages count behind figures', () => {
  itReads([
    // Earthquakes and winds.
    ['7.2級地震', '7.2級', 'count 7.2 级'],
    ['8級大風', '8級', 'count 8 级'],
    ['12级台风', '12级', 'count 12 级'],
    // Points of an index and of a test.
    ['3200点', '3200点', 'count 3200 点'],
    ['恒指跌73點', '73點', 'count 73 点'],
    ['高开28点', '28点', 'count 28 点'],
    ['晚8点跌10点', '10点', 'count 10 点'],
    ['98分', '98分', 'count 98 分'],
    // Percentage points are points, not percentages.
    ['3个百分点', '3个百分点', 'count 3 百分点'],
    ['0.5個百分點', '0.5個百分點', 'count 0.5 百分点'],
    ['0.5百分点', '0.5百分点', 'count 0.5 百分点'],
    ['1百分点', '1百分点', 'count 1 百分点'],
    ['1个多百分点', '1个多百分点', 'count 1 百分点 and-some (1,2)'],
    // Ages.
    ['25岁', '25岁', 'count 25 岁'],
    ['60周岁', '60周岁', 'count 60 周岁'],
  ]);
});

describe('A magnitude without a unit is a number', () => {
  itReads([
    // Users and firms, named without a classifier.
    ['5亿用户', '5亿', 'number 500000000'],
    ['3万企业', '3万', 'number 30000'],
  ]);
});

describe('A number behind 每 counts', () => {
  itReads([
    // So many people.
    ['每10万人', '10万人', 'count 100000 人'],
  ]);
});
