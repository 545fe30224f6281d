import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/text/find-mentions.js';
import { parseAmount, safeParseAmount } from '../../../src/text/parse-amount.js';
import { toMoney } from '../../../src/text/to-quantity.js';
import { currencies, currencyName } from '../../../src/text/vocabulary/currencies.js';
import { readings } from '../notation.js';

/** Names by currency, in both scripts; the first of each is the one that records carry. */
const NAMES: Record<string, string> = {
  USD: '美元 美金 美圆 美圓',
  EUR: '欧元 歐元',
  JPY: '日元 日圆 日圓 日币 日幣 円',
  GBP: '英镑 英鎊',
  HKD: '港元 港币 港幣 港圆 港圓',
  TWD: '新台币 台币 新臺幣 新台幣 臺幣 台幣',
  MOP: '澳门元 澳门币 葡币 澳門元 澳門幣 葡幣',
  KRW: '韩元 韩圆 韩币 韩圜 韩国元 韓元 韓圓 韓圜 韓幣',
  KPW: '朝鲜元 朝鮮元',
  RUB: '卢布 俄罗斯卢布 盧布 俄羅斯盧布',
  BYN: '白俄罗斯卢布 白俄羅斯盧布',
  INR: '卢比 印度卢比 盧比 印度盧比',
  PKR: '巴基斯坦卢比 巴基斯坦盧比',
  LKR: '斯里兰卡卢比 斯里蘭卡盧比',
  NPR: '尼泊尔卢比 尼泊爾盧比',
  MUR: '毛里求斯卢比 毛里求斯盧比',
  IDR: '印尼盾 印尼卢比 印尼币 印尼幣',
  AUD: '澳元 澳币 澳洲元 澳大利亚元 澳幣 澳大利亞元',
  CAD: '加元 加币 加拿大元 加幣',
  NZD: '新西兰元 纽元 纽币 紐元 紐幣 紐西蘭元',
  SGD: '新加坡元 新元 新币 坡元 坡币 星币 新幣 坡幣 星幣',
  BND: '文莱元 文萊元 汶萊元',
  MMK: '缅甸元 缅元 缅币 緬甸元 緬元 緬幣',
  CHF: '瑞士法郎 瑞郎',
  THB: '泰铢 泰币 泰銖 泰幣',
  VND: '越南盾 越盾 越币 越幣',
  PHP: '菲律宾比索 菲律宾披索 菲币 菲律賓比索 菲律賓披索 菲幣',
  MYR: '林吉特 令吉 马币 马来西亚林吉特 馬來西亞令吉 馬幣',
  KHR: '瑞尔 柬埔寨瑞尔 瑞爾 柬埔寨瑞爾',
  LAK: '基普 老挝基普 老撾基普 寮國基普',
  BDT: '塔卡 孟加拉塔卡 孟加拉國塔卡',
  MNT: '图格里克 蒙古图格里克 圖格里克 蒙古圖格里克',
  KZT: '坚戈 哈萨克斯坦坚戈 堅戈 哈薩克堅戈',
  UZS: '苏姆 乌兹别克斯坦苏姆 蘇姆 烏茲別克蘇姆',
  KGS: '索姆 吉尔吉斯斯坦索姆 吉爾吉斯索姆',
  TJS: '索莫尼 塔吉克斯坦索莫尼 塔吉克索莫尼',
  AZN: '阿塞拜疆马纳特 阿塞拜疆馬納特',
  TMT: '土库曼斯坦马纳特 土庫曼斯坦馬納特',
  GEL: '格鲁吉亚拉里 格魯吉亞拉里',
  AMD: '德拉姆 亚美尼亚德拉姆 亞美尼亞德拉姆',
  IRR: '伊朗里亚尔 伊朗里亞爾',
  SAR: '沙特里亚尔 沙特里亞爾 沙烏地里亞爾',
  QAR: '卡塔尔里亚尔 卡塔爾里亞爾 卡達里亞爾',
  OMR: '阿曼里亚尔 阿曼里亞爾',
  YER: '也门里亚尔 也門里亞爾',
  AED: '迪拉姆 阿联酋迪拉姆 阿聯酋迪拉姆',
  MAD: '摩洛哥迪拉姆',
  KWD: '科威特第纳尔 科威特第納爾',
  IQD: '伊拉克第纳尔 伊拉克第納爾',
  JOD: '约旦第纳尔 約旦第納爾',
  BHD: '巴林第纳尔 巴林第納爾',
  DZD: '阿尔及利亚第纳尔 阿爾及利亞第納爾',
  TND: '突尼斯第纳尔 突尼斯第納爾',
  LYD: '利比亚第纳尔 利比亞第納爾',
  RSD: '塞尔维亚第纳尔 塞爾維亞第納爾',
  ILS: '谢克尔 新谢克尔 以色列谢克尔 新謝克爾 以色列謝克爾',
  TRY: '里拉 土耳其里拉',
  EGP: '埃及镑 埃及鎊',
  LBP: '黎巴嫩镑 黎巴嫩鎊',
  SYP: '叙利亚镑 敘利亞鎊 敍利亞鎊',
  SDG: '苏丹镑 蘇丹鎊',
  ZAR: '兰特 南非兰特 蘭特 南非蘭特',
  NGN: '奈拉 尼日利亚奈拉 尼日利亞奈拉 奈及利亞奈拉',
  KES: '肯尼亚先令 肯尼亞先令 肯亞先令',
  UGX: '乌干达先令 烏干達先令',
  TZS: '坦桑尼亚先令 坦桑尼亞先令 坦尚尼亞先令',
  SOS: '索马里先令 索馬里先令',
  ETB: '埃塞俄比亚比尔 埃塞俄比亞比爾',
  GHS: '塞地 加纳塞地 加納塞地',
  AOA: '宽扎 安哥拉宽扎 寬扎 安哥拉寬扎',
  ZMW: '赞比亚克瓦查 贊比亞克瓦查',
  MWK: '马拉维克瓦查 馬拉維克瓦查',
  MZN: '梅蒂卡尔 莫桑比克梅蒂卡尔 梅蒂卡爾 莫桑比克梅蒂卡爾',
  XAF: '中非法郎',
  XOF: '西非法郎',
  SEK: '瑞典克朗',
  NOK: '挪威克朗',
  DKK: '丹麦克朗 丹麥克朗',
  CZK: '捷克克朗',
  ISK: '冰岛克朗 冰島克朗',
  PLN: '兹罗提 波兰兹罗提 茲羅提 波蘭茲羅提',
  HUF: '福林 匈牙利福林',
  RON: '罗马尼亚列伊 羅馬尼亞列伊',
  MDL: '摩尔多瓦列伊 摩爾多瓦列伊',
  BGN: '列弗 保加利亚列弗 保加利亞列弗',
  UAH: '格里夫纳 乌克兰格里夫纳 格里夫納 烏克蘭格里夫納',
  MXN: '墨西哥比索',
  ARS: '阿根廷比索 阿根廷披索',
  CLP: '智利比索',
  COP: '哥伦比亚比索 哥倫比亞比索',
  CUP: '古巴比索',
  UYU: '乌拉圭比索 烏拉圭比索',
  BRL: '雷亚尔 巴西雷亚尔 雷亞爾 巴西雷亞爾',
  PEN: '索尔 新索尔 秘鲁索尔 索爾 新索爾 秘魯索爾',
  VES: '玻利瓦尔 委内瑞拉玻利瓦尔 玻利瓦爾 委內瑞拉玻利瓦爾',
  PYG: '瓜拉尼 巴拉圭瓜拉尼',
  CRC: '科朗 哥斯达黎加科朗 哥斯達黎加科朗',
};

const PAIRS = Object.entries(NAMES).flatMap(([code, names]) =>
  names.split(' ').map((name): [code: string, name: string] => [code, name]),
);
const CODES = ['CNY', ...Object.keys(NAMES)];
/** Before a number these codes are an event, a maker, a language. */
const NAMESAKES = ['COP', 'AMD', 'PHP'];

describe.each(PAIRS)('%s %s', (code, name) => {
  it.each([
    ['3亿', '300000000'],
    ['12.5萬', '125000'],
    ['三千二百', '3200'],
    ['1,200', '1200'],
  ])(`behind %s`, (figure, decimal) => {
    const text = `${figure}${name}`;
    expect(readings(`合${text}。`)).toEqual([text, `amount ${decimal} ${code}/word`]);
    expect(parseAmount(text)).toMatchObject({ decimal, currency: code, currencySource: 'word' });
  });

  it('before 3亿', () => {
    const mentions = findMentions(`折合${name}3亿`);
    expect(mentions).toMatchObject([{ kind: 'amount', value: 3e8, currency: code }]);
    expect(mentions[0]?.raw.endsWith('3亿')).toBe(true);
  });
});

describe.each(CODES)('%s', (code) => {
  it('stands behind the number', () => {
    expect(readings(`共500 ${code}。`)).toEqual([`500 ${code}`, `amount 500 ${code}/code`]);
    expect(readings(`共3亿${code}。`)).toEqual([`3亿${code}`, `amount 300000000 ${code}/code`]);
    expect(parseAmount(`5.5 million ${code}`)).toMatchObject({ value: 5.5e6, currency: code });
  });

  it('is read in full width, and not within a word', () => {
    const wide = code.replace(/./g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    expect(parseAmount(`3亿${wide}`)).toMatchObject({ value: 3e8, currency: code });
    expect(findMentions(`500${code}X`)).toEqual([]);
  });

  it('has a name that is read as itself', () => {
    const money = toMoney(parseAmount(`3亿${code}`));
    expect(parseAmount(`3亿${money.unit}`)).toMatchObject({ value: 3e8 });
    expect(money.unit).not.toBe(code);
  });
});

describe.each(CODES.filter((code) => !NAMESAKES.includes(code)))('%s', (code) => {
  it('stands before the number', () => {
    const text = `${code} 1.2 million`;
    expect(readings(`共${text}。`)).toEqual([text, `amount 1200000 ${code}/code`]);
    expect(parseAmount(`${code}3亿`)).toMatchObject({ value: 3e8, currency: code });
  });
});

describe('the table of currencies', () => {
  const listed = Object.keys(currencies().names);

  it('has all its codes in this test', () => {
    const untested = listed.filter((code) => !CODES.includes(code));
    expect(untested, 'give each a line in NAMES above, in both scripts').toEqual([]);
  });

  it('has the codes of ISO 4217', () => {
    const known = Intl.supportedValuesOf('currency');
    const unknown = listed.filter((code) => !known.includes(code));
    expect(unknown, 'mend these codes in vocabulary/currencies.ts').toEqual([]);
  });

  it.each(Object.entries(NAMES))('gives records the first name of %s', (code, names) => {
    expect(currencyName(code)).toBe(names.split(' ')[0]);
  });
});

describe('words that states share', () => {
  it.each(['比索', '披索', '克朗', '里亚尔', '第纳尔', '法郎', '先令', '镑'])(
    '%s alone',
    (word) => {
      expect(readings(`20亿${word}`)).toEqual([`20亿${word}`, 'amount 2000000000 -/-']);
    },
  );

  it.each(['3亿毛里塔尼亚第纳尔', '3亿危地马拉比索'])('%s keeps its span', (text) => {
    expect(readings(text)).toEqual([text, 'amount 300000000 -/-']);
  });

  it.each(['50家尼日利亚奈拉债券机构', '3年期哈萨克斯坦坚戈', '500企业用坚戈结算'])(
    '%s is no amount',
    (text) => {
      expect(findMentions(text).map(({ kind }) => kind)).not.toContain('amount');
    },
  );
});

describe('codes that are names', () => {
  it.each(['COP28', 'COP 30', 'PHP 8.3', 'AMD 7000', 'TOP 10', 'TOP500', 'ALL 5', 'CBA 3'])(
    '%s',
    (text) => {
      expect(findMentions(text).map(({ kind }) => kind)).not.toContain('amount');
    },
  );
});

it('reads the same figure whatever the currency and the side', () => {
  const figures = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('万', '億', '万亿'));
  fc.assert(
    fc.property(figures, fc.constantFrom(...PAIRS), ([count, magnitude], [code, name]) => {
      const text = `${String(count)}${magnitude}${name}`;
      const result = safeParseAmount(text);
      expect(result).toMatchObject({ success: true, data: { currency: code, raw: text } });
      const before = findMentions(`${name}${String(count)}${magnitude}，`);
      expect(before).toMatchObject([
        { currency: code, value: result.success && result.data.value },
      ]);
    }),
  );
});
