import { describe, expect, test } from 'vitest';
import { type Statement, readArticle } from '../../src/article/index.js';
import {
  ForumDraftSchema,
  SigningDraftSchema,
  StatisticDraftSchema,
} from '../../src/schemas/index.js';

const SCHEMAS = {
  signing: SigningDraftSchema,
  statistic: StatisticDraftSchema,
  forum: ForumDraftSchema,
};

/** The statements of a text, each draft checked by its schema. */
function stated(text: string, published?: string): Statement[] {
  const { statements } = readArticle(text, published === undefined ? {} : { published });
  for (const { kind, draft } of statements) {
    expect(SCHEMAS[kind].safeParse(draft).error).toBeUndefined();
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
    expect(statement).toMatchObject({ confidence: 'high', draft: { forumId: 'zgc-forum-2024' } });
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

  test('an unknown party stands as its words', () => {
    expect(stated('会上,甲市科技集团與聯合國教科文組織簽署了戰略合作框架協議。')).toMatchObject([
      {
        confidence: 'medium',
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
          seriesId: 'beijing-taiwan-forum',
          ordinal: 27,
          year: 2024,
          status: 'planned',
          startDate: '2024-09-19',
          endDate: '2024-09-21',
        },
      },
    ]);
  });

  test('without a year it stays without one', () => {
    const [draft] = drafts('第30届京台科技论坛于9月19日举行。');
    expect(draft).toMatchObject({ ordinal: 30, startDate: 'XXXX-09-19', status: 'held' });
    expect(draft).not.toHaveProperty('year');
  });

  test('the date of a part is not the date of the whole', () => {
    for (const text of [
      '2023年9月19日,在第26届京台科技论坛开幕式上,中心揭牌。',
      '4月29日,2024中关村论坛年会——某某发展论坛举行。',
      '2024年4月29日,他来到北京。2024中关村论坛年会举行过多场活动。',
    ]) {
      expect(drafts(text), text).toEqual([]);
    }
  });

  test('an edition and a date of different years contradict', () => {
    expect(drafts('2024中关村论坛年会于2025年3月27日开幕。')).toEqual([]);
  });
});

describe('figures', () => {
  test.each([
    ['2024中关村论坛年会共举办128场活动。', 'activities', 128, '场'],
    ['2024中關村論壇年會設60場平行論壇。', 'parallel-forums', 60, '场'],
    ['2024中关村论坛年会吸引160余家媒体。', 'media', 160, '家'],
  ])('%s', (text, measure, value, unit) => {
    expect(drafts(text)).toMatchObject([
      { subjectId: 'zgc-forum-2024', measure, quantity: { value, unit } },
    ]);
  });

  test('a figure behind a comma may be of anything', () => {
    expect(drafts('在2024中关村论坛年会期间,全市有128场活动。')).toEqual([]);
  });

  test('a list in which a thing stands is not its own', () => {
    for (const text of [
      '科技部主办了2024中关村论坛年会等9场活动。',
      '2024中关村论坛年会和其他单位举办了9场活动。',
      '2024中关村论坛年会场外有人统计出128家媒体。',
    ]) {
      expect(drafts(text), text).toEqual([]);
    }
  });

  test('a noun that is not known states nothing', () => {
    expect(drafts('2024中关村论坛年会用了128张桌子。')).toEqual([]);
  });
});
