import { describe, expect, test } from 'vitest';
import { createNameIndex } from '../../src/lookup/index.js';
import { type Statement, readArticle } from '../../src/article/index.js';
import { AnyDraftSchema } from '../../src/schemas/index.js';

/** The statements of a text, each draft checked by its schema. */
function stated(text: string, published?: string): Statement[] {
  const { statements } = readArticle(text, published === undefined ? {} : { published });
  for (const { draft } of statements) {
    expect(AnyDraftSchema.safeParse(draft).error).toBeUndefined();
  }
  return statements;
}

const drafts = (text: string, published?: string): unknown[] =>
  stated(text, published).map(({ draft }) => draft);

const amountOf = (value: number): object => ({ value, currency: 'CNY' });

describe('totals of signings', () => {
  test.each([
    '共促成309个项目签约,签约金额673.17亿元。',
    '共促成309個項目簽約，簽約金額673.17億元。',
    '会上309个重点合作项目集中签约，签约总金额达673.17亿元。',
    '签约项目309个，签约总额为673.17亿元。',
    '现场签约309个项目,签约额累计673. 17亿元。',
  ])('%s', (text) => {
    expect(drafts(text)).toMatchObject([
      {
        type: 'signing',
        kind: 'aggregate',
        status: 'held',
        count: { value: 309 },
        amountKind: 'signed',
        money: amountOf(67317000000),
      },
    ]);
  });

  test('a count or an amount alone is a total too', () => {
    expect(drafts('签约金额逾30亿元。')).toMatchObject([
      { money: { value: 3000000000, approximation: 'above' } },
    ]);
    const [draft] = drafts('当天有12个项目签约。');
    expect(draft).toMatchObject({ count: { value: 12 } });
    expect(draft).not.toHaveProperty('money');
  });

  test('what is offered, invested or traded is not signed', () => {
    for (const text of [
      '发布231个招商合作项目,总金额902.21亿元。',
      '总投资902.21亿元。',
      '12家企业参加签约仪式。',
      '签约后,12个部门表示支持。',
      '交易额达30亿元。',
    ]) {
      expect(drafts(text), text).toEqual([]);
    }
  });

  test('what is to come is planned', () => {
    expect(stated('届时将有20个项目签约。')).toMatchObject([
      { status: 'planned', draft: { status: 'planned' } },
    ]);
  });

  test('two totals in one sentence cannot be paired, and so are not stated', () => {
    expect(drafts('甲地签约金额3亿元,乙地签约金额5亿元。')).toEqual([]);
  });

  test('the forum named before it is where it was signed', () => {
    const [statement] = stated('2024中关村论坛年会闭幕。年会签约金额673.17亿元。');
    expect(statement).toMatchObject({ recordId: 'zgc-forum-2024' });
    const [, signing] = stated('2024中关村论坛年会闭幕。年会签约金额673.17亿元。');
    expect(signing).toMatchObject({
      confidence: 'high',
      draft: { forum: { id: 'zgc-forum-2024' } },
    });
  });

  test('said twice it has one id', () => {
    const [first, second] = stated('签约金额3亿元。\n据悉,签约金额3亿元。');
    expect(first?.draft.id).toBe(second?.draft.id);
    expect(first?.draft.id).toMatch(/^draft-signing-[0-9a-f]{16}$/);
  });
});

describe('named signings', () => {
  test('two known parties', () => {
    expect(stated('科技部与联合国教科文组织签署合作备忘录。')).toMatchObject([
      {
        confidence: 'high',
        draft: {
          kind: 'memorandum',
          parties: [{ id: 'ministry-of-science-and-technology' }, { id: 'unesco' }],
        },
      },
    ]);
  });

  test('a word in a name is not about the signing', () => {
    const text = '北京市科委與香港生產力促進局簽署框架合作協議,雙方將聯手。';
    expect(drafts(text)).toMatchObject([{ kind: 'framework-agreement', status: 'held' }]);
  });

  test('an unknown party stands as its words', () => {
    expect(stated('会上,甲市科技集团與聯合國教科文組織簽署了戰略合作框架協議。')).toMatchObject([
      {
        confidence: 'high',
        draft: {
          kind: 'framework-agreement',
          parties: [{ text: '甲市科技集团' }, { id: 'unesco' }],
        },
      },
    ]);
  });

  test.each([
    ['甲公司与乙大学签订投资协议。', 'investment'],
    ['甲公司与乙大学签署战略合作协议。', 'strategic-cooperation'],
    ['甲公司与乙大学签订采购合同。', 'contract'],
    ['甲公司与乙大学签署协议。', 'other'],
  ])('%s is %s', (text, kind) => {
    expect(drafts(text)).toMatchObject([{ kind }]);
  });

  test('no agreement, no signing', () => {
    expect(drafts('甲公司与乙大学共同参加论坛。')).toEqual([]);
    expect(drafts('双方签署了协议。')).toEqual([]);
  });
});

describe('forums', () => {
  test('an edition with its dates', () => {
    expect(stated('第27届京台科技论坛将于9月19日至21日在京举办。', '2024-09-18')).toMatchObject([
      {
        status: 'planned',
        draft: {
          ordinal: 27,
          status: 'planned',
          startDate: '2024-09-19',
          endDate: '2024-09-21',
        },
      },
    ]);
  });

  test('without a year it stays without one', () => {
    const [draft] = drafts('第30届京台科技论坛于9月19日举行。');
    expect(draft).toMatchObject({ ordinal: 30, status: 'held' });
    expect(draft).not.toHaveProperty('year');
    expect(draft).not.toHaveProperty('startDate');
  });

  test('the date of a part is not the date of the whole', () => {
    for (const text of [
      '2023年9月19日,在第26届京台科技论坛开幕式上,中心揭牌。',
      '4月29日,2024中关村论坛年会——某某发展论坛举行。',
      '2024年4月29日,他来到北京。2024中关村论坛年会举行过多场活动。',
    ]) {
      const dated = drafts(text).filter(
        (draft) =>
          JSON.stringify(draft).includes('中关村论坛"') && 'startDate' in (draft as object),
      );
      expect(dated, text).toEqual([]);
    }
  });

  test('an edition and a date of different years contradict', () => {
    expect(drafts('2024中关村论坛年会于2025年3月27日开幕。')).toEqual([]);
  });
});

/** The figures that a text states. */
const figures = (text: string): unknown[] =>
  stated(text).flatMap(({ kind, draft }) => (kind === 'statistic' ? [draft] : []));

describe('figures', () => {
  test.each([
    ['2024中关村论坛年会共举办128场活动。', 'activities', 128, '场'],
    ['2024中關村論壇年會設60場平行論壇。', 'parallel-forums', 60, '场'],
    ['2024中关村论坛年会吸引160余家媒体。', 'media', 160, '家'],
  ])('%s', (text, measure, value, unit) => {
    expect(figures(text)).toMatchObject([
      { subject: { id: 'zgc-forum-2024' }, measure, quantity: { value, unit } },
    ]);
  });

  test('a figure behind a comma may be of anything', () => {
    expect(figures('在2024中关村论坛年会期间,全市有128场活动。')).toEqual([]);
  });

  test('a list in which a thing stands is not its own', () => {
    for (const text of [
      '科技部主办了2024中关村论坛年会等9场活动。',
      '2024中关村论坛年会和其他单位举办了9场活动。',
      '2024中关村论坛年会场外有人统计出128家媒体。',
    ]) {
      expect(JSON.stringify(figures(text)), text).not.toContain('zgc-forum');
    }
  });

  test('a noun that is not known states nothing', () => {
    expect(drafts('2024中关村论坛年会用了128张桌子。')).toEqual([]);
  });
});

/** Sentences that state something, in the four forms; each is turned into what states nothing. */
const ASSERTED = [
  '科技部与联合国教科文组织签署合作备忘录',
  '甲公司與乙大學簽署戰略合作協議',
  '共309个项目签约',
  '簽約金額673.17億元',
  '2024中关村论坛年会于4月25日举行',
  '2024中关村论坛年会举办128场活动',
];

describe('what is open is not stated', () => {
  test('as they are, all of them are', () => {
    for (const sentence of ASSERTED) expect(stated(`${sentence}。`), sentence).not.toEqual([]);
  });

  test.each([
    ['a question', (s: string) => `${s}?`],
    ['a question', (s: string) => `是否${s}`],
    ['a condition', (s: string) => `如果${s},情况就不同。`],
    ['a condition', (s: string) => `若${s},情況就不同。`],
    ['hearsay', (s: string) => `网传${s}。`],
    ['a denial', (s: string) => `有关方面否认${s}。`],
    ['a rumour', (s: string) => `“${s}”系谣言。`],
    ['a mistake', (s: string) => `${s}的報道有誤。`],
    ['a plan told before', (s: string) => `主办方预计,${s}。`],
  ])('%s (%#)', (_, turn) => {
    for (const sentence of ASSERTED) {
      const reported = stated(turn(sentence)).filter(({ status }) => status === 'reported');
      expect(reported, turn(sentence)).toEqual([]);
    }
  });

  test.each([
    // Denied, called off, put off.
    '甲公司与乙大学未签署合作协议。',
    '甲公司與乙大學沒有簽署合作協議。',
    '甲公司与乙大学尚未正式签署合作协议。',
    '甲公司与乙大学拒绝签署合作协议。',
    '甲公司与乙大学终止签署的合作协议。',
    '科技部不与联合国教科文组织签署备忘录。',
    '甲公司与乙大学签署合作协议一事没有下文。',
    '30个项目签约失败。',
    '30个项目签约被取消。',
    '2024中关村论坛年会于4月25日未能举行。',
    '2024中关村论坛年会原定4月25日举办。',
    '2024中关村论坛年会没有举办128场活动。',
    '2024中关村论坛年会不设60场平行论坛。',
    // Wished for, talked about, aimed at.
    '甲公司与乙大学希望签署合作协议。',
    '甲公司与乙大学正在洽谈签署合作协议。',
    '专家建议甲公司与乙大学签署合作协议。',
    '企业应当与劳动者签订劳动合同。',
    '力争签约金额达到30亿元。',
    '目标是309个项目签约。',
    '签约在即,共有30个项目。',
    '2024中关村论坛年会力争吸引100家企业。',
    // Of another subject, another time, a part.
    '平均每个项目签约金额1亿元。',
    '单个项目最高签约金额30亿元。',
    '去年签约金额30亿元。',
    '签约金额超亿元的项目有一批。',
    '签约金额约30亿元人民币和5亿美元。',
    '共有3个项目签约仪式。',
    '签约3个项目经理。',
    // Something else takes place.
    '9月19日中关村论坛组委会召开会议。',
    '参加中关村论坛的代表4月25日举行座谈。',
    '中关村论坛自2007年9月19日创办以来已成功举办14届。',
    // Who signs is not clear.
    '代表团与相关企业就签署协议进行磋商。',
    '会议讨论了甲公司与乙大学签署合作协议。',
    '甲公司和平时期签署协议。',
  ])('%s', (text) => {
    expect(drafts(text)).toEqual([]);
  });
});

describe('what stands beside a figure or an event', () => {
  test.each([
    '2024中关村论坛年会较上届多举办8场活动。',
    '2024中关村论坛年会每天举办10场活动。',
    '2024中关村论坛年会首日举办10场活动。',
  ])('of %s no figure is stated', (text) => {
    expect(figures(text)).toEqual([]);
  });

  test('a sum of another edition is not stated, nor given to this one', () => {
    const found = stated('2024中关村论坛年会开幕,上届论坛签约金额30亿元。');
    expect(found.map(({ kind }) => kind)).toEqual(['forum']);
  });

  test('a sum belongs to those who sign', () => {
    const found = stated('2024中关村论坛年会上,甲公司与乙公司签约,签约金额3亿元。');
    const signings = found.filter(({ kind }) => kind === 'signing');
    expect(signings).toMatchObject([
      { draft: { parties: [{ text: '甲公司' }, { text: '乙公司' }], money: { value: 300000000 } } },
    ]);
  });

  test('what is put off has no day until a new one is told', () => {
    const [draft] = drafts('第27届京台科技论坛9月19日推迟举行。', '2024-09-10');
    expect(draft).toMatchObject({ status: 'postponed', ordinal: 27 });
    expect(draft).not.toHaveProperty('startDate');
  });

  test('the close of an event is its last day', () => {
    expect(drafts('2024中关村论坛年会闭幕式于4月29日举行。', '2024-05-01')).toMatchObject([
      { type: 'forum', endDate: '2024-04-29' },
    ]);
  });

  test('the day of an announcement is not the day of the event', () => {
    const [draft] = drafts('4月25日,中关村论坛发言人宣布论坛将择期举办。', '2024-05-01');
    expect(draft).toMatchObject({ type: 'forum', status: 'planned' });
    expect(draft).not.toHaveProperty('startDate');
  });

  test('a news conference takes place before its event', () => {
    const found = drafts('2024中关村论坛年会新闻发布会4月16日举行。', '2024-04-17');
    expect(found).toContainEqual(
      expect.objectContaining({ type: 'forum-event', startDate: '2024-04-16' }),
    );
    expect(found).not.toContainEqual(expect.objectContaining({ type: 'forum', status: 'held' }));
  });

  test('an intended sum says so', () => {
    expect(drafts('意向签约金额30亿元。')).toMatchObject([{ amountKind: 'intended' }]);
  });

  test('three may sign', () => {
    expect(drafts('甲公司、乙公司与丙公司签署合作协议。')).toMatchObject([
      { parties: [{ text: '甲公司' }, { text: '乙公司' }, { text: '丙公司' }] },
    ]);
  });
});

describe('the day of a forum', () => {
  test('after the day of issue is a plan, whatever the words', () => {
    expect(stated('第28届京台科技论坛9月20日开幕。', '2025-09-18')).toMatchObject([
      { status: 'planned', draft: { status: 'planned', startDate: '2025-09-20' } },
    ]);
    expect(stated('第28届京台科技论坛9月20日开幕。', '2025-09-20')).toMatchObject([
      { status: 'reported' },
    ]);
  });

  test('told by the day of issue alone is that day', () => {
    const [draft] = drafts('第28届京台科技论坛昨日开幕。', '2025-09-18');
    expect(draft).toMatchObject({ startDate: '2025-09-17' });
    expect(drafts('第28届京台科技论坛昨日开幕。')[0]).not.toHaveProperty('startDate');
  });

  test('within a stretch leaves the stretch as its first day', () => {
    const [draft] = drafts('第28届京台科技论坛将于2025年9月中旬举行。');
    expect(draft).toMatchObject({ startDate: '2025-09-11', endDate: '2025-09-20' });
  });
});

describe('the year of a series', () => {
  test('stands before its name, whatever the day of issue', () => {
    expect(drafts('2023中关村论坛于5月25日举行。', '2024-09-18')).toMatchObject([
      { year: 2023, startDate: '2023-05-25' },
    ]);
  });
});

describe('the forum of a signing', () => {
  test('is not one that the paragraph only named before', () => {
    const text = '第27届京台科技论坛将于9月19日举办。签约金额30亿元。';
    const signing = stated(text).find(({ kind }) => kind === 'signing');
    expect(signing).toMatchObject({ status: 'reported' });
    expect(signing?.draft).not.toHaveProperty('forum');
  });
});

describe('own forums', () => {
  test('are known by their id', () => {
    const names = createNameIndex([
      {
        type: 'forum',
        id: 'harbour-forum-5',
        names: { hans: '第五届海港论坛' },
        seriesId: 'harbour-forum',
        year: 2026,
        status: 'planned',
        sources: [{ source: 'city-gazette' }],
      },
    ]);
    expect(readArticle('第五屆海港論壇將于2026年5月1日舉辦。', { names }).statements).toMatchObject(
      [
        {
          recordId: 'harbour-forum-5',
          confidence: 'high',
          draft: { ordinal: 5, startDate: '2026-05-01' },
        },
      ],
    );
  });
});
