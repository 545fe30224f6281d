import { describe, expect, test } from 'vitest';
import {
  type Extraction,
  ExtractionError,
  type ExtractionKind,
  NotInArticleError,
  extractionSchema,
  fromExtraction,
} from '../../src/formats/index.js';
import { s2twp } from '../../src/script/index.js';

const source = 'harbour-gazette';

/** An answer with some fields, the others left open. */
function answer<Kind extends ExtractionKind>(kind: Kind, fields: object): Extraction<Kind> {
  const { shape } = extractionSchema(kind);
  const open = Object.fromEntries(Object.keys(shape).map((key) => [key, null]));
  return { ...open, ...fields } as Extraction<Kind>;
}

const ARTICLE = `第27届海港论坛在临海闭幕
本报2024年9月21日讯 以“开放创新”为主题的第二十七届海港论坛9月19日至21日在临海国际会议中心举行。
论坛期间,临海港务集团与远洋科技有限公司签署合作协议,共签约309个项目,金额673.17亿元,其中外资超3亿美元。
展区有50余家企业参展,观众1.7万人次,同比增长12.5%;到2027年,吞吐量将增长4倍。一期投资约5亿至6亿元。`;

const forum = (fields: object, article = ARTICLE) =>
  fromExtraction('forum', answer('forum', { name: '海港论坛', ...fields }), {
    ...{ source, article, published: '2024-09-22' },
  });
const signing = (fields: object, article = ARTICLE) =>
  fromExtraction('signing', answer('signing', fields), { source, article });
const statistic = (fields: object, article = ARTICLE) =>
  fromExtraction('statistic', answer('statistic', { subject: '海港论坛', ...fields }), {
    ...{ source, article },
  });

/** The field that is refused, and the figure that its message proposes; `null` where all is well. */
function refused(extract: () => unknown): [field: string, near?: string | undefined] | null {
  try {
    extract();
    return null;
  } catch (error) {
    if (!(error instanceof NotInArticleError)) throw error;
    const near = /, such as (.*), got /.exec(error.message)?.[1];
    return near === undefined ? [error.field] : [error.field, near];
  }
}

describe('a figure stands in the article with all that it says', () => {
  test.each([
    // as it is written
    ['673.17亿元'],
    // in another script, width or spacing
    ['673.17億元'],
    ['６７３.１７亿元'],
    ['673.17 亿元'],
    // with its qualifier, as a range
    ['超3亿美元'],
    ['约5亿至6亿元'],
  ])('an amount: %s', (amount) => {
    expect(refused(() => signing({ amount }))).toBeNull();
  });

  test.each([
    // made up
    ['9亿元', undefined],
    ['673.17亿美元', '673.17亿元'],
    ['673.17万元', undefined],
    // a part of a longer number
    ['73.17亿元', undefined],
    ['3.17亿元', undefined],
    ['7亿元', undefined],
    ['17亿元', undefined],
    // without its qualifier, or with one that is not there
    ['3亿美元', '超3亿美元'],
    ['近3亿美元', '超3亿美元'],
    ['约673.17亿元', '673.17亿元'],
    // one end of a range
    ['6亿元', undefined],
    ['约5亿元', undefined],
    // rounded
    ['673亿元', undefined],
  ])('but not %s', (amount, near) => {
    const found = refused(() => signing({ amount }));
    expect(found?.[0]).toBe('amount');
    if (near !== undefined) expect(found?.[1]).toBe(near);
  });

  test.each([
    [{ figure: '50余家' }],
    [{ figure: '50余家企业' }],
    [{ figure: '1.7万人次' }],
    [{ figure: '17000人次' }],
    [{ figure: '12.5%', change: 'increased-by' }],
    [{ figure: '百分之十二点五', change: 'increased-by' }],
    [{ figure: '4倍', change: 'increased-by' }],
    [{ figure: '309个' }],
  ])('a count, a share, a factor: %j', (fields) => {
    expect(refused(() => statistic(fields))).toBeNull();
  });

  test.each([
    [{ figure: '50家' }, '50余家'],
    [{ figure: '500家' }, undefined],
    [{ figure: '1.7万家' }, '1.7万人次'],
    [{ figure: '7万人次' }, undefined],
    [{ figure: '2.5%' }, undefined],
    [{ figure: '5%' }, undefined],
    [{ figure: '309', unit: '家' }, '309个'],
    [{ figure: '309' }, '309个'],
    [{ figure: '09个' }, undefined],
  ])('but not %j', (fields, near) => {
    const found = refused(() => statistic(fields));
    expect(found?.[0]).toBe('figure');
    if (near !== undefined) expect(found?.[1]).toBe(near);
  });

  test('a unit told apart has to be that of the text, where the text has one', () => {
    expect(refused(() => statistic({ figure: '309', unit: '个' }))).toBeNull();
    const table = '企业数(家):309';
    expect(
      refused(() => statistic({ subject: '企业数', figure: '309', unit: '家' }, table)),
    ).toBeNull();
  });
});

describe('dates, years and ranks', () => {
  test.each([
    [{ startDate: '9月19日', endDate: '9月21日' }],
    [{ startDate: '9月19日至21日' }],
    [{ startDate: '2024-09-19', endDate: '2024-09-21' }],
    [{ startDate: 'XXXX-09-19' }],
    [{ startDate: '2024年9月' }],
    [{ year: '2024' }],
    [{ year: '2024年' }],
    [{ ordinal: '第27届' }],
    [{ ordinal: '第二十七届' }],
    [{ ordinal: '27' }],
  ])('stand in it: %j', (fields) => {
    expect(refused(() => forum(fields))).toBeNull();
  });

  test.each([
    [{ startDate: '9月9日' }, 'startDate'],
    [{ startDate: '9月18日' }, 'startDate'],
    [{ startDate: '9月20日' }, 'startDate'],
    [{ startDate: '2023-09-19' }, 'startDate'],
    [{ startDate: '9月19日', endDate: '9月22日' }, 'endDate'],
    [{ startDate: '9月19日至22日' }, 'startDate'],
    [{ year: '2023' }, 'year'],
    [{ ordinal: '第7届' }, 'ordinal'],
    [{ ordinal: '七届' }, 'ordinal'],
    [{ ordinal: '28' }, 'ordinal'],
  ])('or do not: %j', (fields, field) => {
    expect(refused(() => forum(fields))).toEqual([field]);
  });

  test('a stretch from one year to another', () => {
    const article = '2024年至2027年,园区企业达80家。';
    const of = (period: string) => () =>
      statistic({ subject: '园区', figure: '80家', period }, article);
    expect(refused(of('2024年至2027年'))).toBeNull();
    expect(refused(of('2024/2027'))).toBeNull();
    expect(refused(of('2024/2028'))).toEqual(['period']);
  });
});

describe('names', () => {
  test.each([
    [{ theme: '开放创新' }],
    [{ places: ['临海国际会议中心'] }],
    [{ name: '第27届海港论坛' }],
    [{ name: '第二十七届海港论坛' }],
    [{ name: '第27屆海港論壇' }],
    // Words of the model's own, and those of a vocabulary.
    [{ description: '一个关于海洋的论坛', mode: 'hybrid', status: 'held' }],
  ])('stand in it: %j', (fields) => {
    expect(refused(() => forum(fields))).toBeNull();
  });

  test.each([
    [{ name: '7届海港论坛' }, 'name'],
    [{ nameEnglish: 'Harbour Forum' }, 'nameEnglish'],
    [{ theme: '开放合作' }, 'theme'],
    [{ format: '1+4+N' }, 'format'],
    [{ places: ['临海国际会议中心', '海港展览馆'] }, 'places.1'],
    [{ topics: ['人工智能'] }, 'topics.0'],
  ])('or do not: %j', (fields, field) => {
    expect(refused(() => forum(fields))).toEqual([field]);
  });

  test('of parties, each is looked for', () => {
    const parties = [
      { name: '临海港务集团', side: 'domestic' },
      { name: '远洋科技股份公司', side: null },
    ];
    expect(refused(() => signing({ parties }))).toEqual(['parties.1.name']);
    expect(refused(() => signing({ parties: parties.slice(0, 1) }))).toBeNull();
  });
});

test('an article in the other script, and one that a crawler damaged, have what they meant', () => {
  const fields = {
    amount: '673.17亿元',
    count: '309个',
    parties: [{ name: '临海港务集团', side: null }],
  };
  expect(refused(() => signing(fields, s2twp(ARTICLE)))).toBeNull();
  const damaged = ARTICLE.replace('673.17', '673. 17').replace('临海港务集团', '临海 港务·集团');
  expect(refused(() => signing(fields, damaged))).toBeNull();
  expect(refused(() => signing({ amount: '73.17亿元' }, damaged))?.[0]).toBe('amount');
});

test('the error is an ExtractionError with a code of its own; nothing else changes', () => {
  const extraction = answer('signing', { amount: '9亿元' });
  const extract = (article?: string) => () =>
    fromExtraction('signing', extraction, { source, article });
  expect(extract()).not.toThrow();
  expect(extract('共9亿元')()).toEqual(extract()());
  expect(extract('')).toThrow(ExtractionError);
  expect(extract(ARTICLE)).toThrow(
    expect.objectContaining({
      ...{ name: 'NotInArticleError', code: 'not-in-article', field: 'amount', input: '9亿元' },
      message: 'signing amount: expected a wording that stands in the article, got "9亿元"',
    }) as Error,
  );
  expect(extract(5 as never)).toThrow(TypeError);
});
