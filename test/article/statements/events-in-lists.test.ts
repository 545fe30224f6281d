import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/index.js';
import { AGENDA_ROWS } from '../../../src/article/statements/agenda.js';
import { s2t } from '../../../src/script/index.js';

// Events in lists, parts of events, and their days: a class of texts each.

const EVENTS: readonly string[] = ['forum', 'sub-forum', 'forum-event', 'competition'];

/** Name, status and days of each event that a text states, once. */
function eventsOf(text: string): string[] {
  const { statements } = readArticle(text, { published: '2024-09-20' });
  const shown = statements.flatMap(({ kind, draft }) => {
    if (!EVENTS.includes(kind)) return [];
    const { names, status, startDate, endDate } = draft as {
      names: object;
      status?: string;
      startDate?: string;
      endDate?: string;
    };
    const days = [startDate, endDate].map((day) => day ?? '').join('/');
    return [[Object.values(names)[0], status, ...(days === '/' ? [] : [days])].join(' ')];
  });
  return [...new Set(shown)].sort();
}

describe.each(AGENDA_ROWS)('a $name', ({ examples, counterExamples }) => {
  const parts = (text: string) =>
    readArticle(text, { published: '2024-09-20' }).statements.filter(
      ({ kind, draft }) => kind === 'forum-event' && 'forum' in draft,
    );
  test.each(examples)('lists parts: %s', (text) => {
    expect(parts(text)).toHaveLength(2);
    expect(parts(s2t(text))).toHaveLength(2);
  });
  test.each(counterExamples)('lists none: %s', (text) => {
    expect(parts(text)).toEqual([]);
  });
});

test.each([
  ['江海论坛和湖山论坛6日在江州举行。', '江海论坛 held 2024-09-06/', '湖山论坛 held 2024-09-06/'],
  [
    '第三届江海论坛、湖山博览会6日在江州开幕。',
    '江海论坛 held 2024-09-06/',
    '湖山博览会 held 2024-09-06/',
  ],
  ['合作共建与联动创新论坛近日在江州举行。'],
  // What belongs to a plan is ahead; it keeps the name of its kind.
  [
    '第五届江北科技大会将于25日举行。同时举办江海论坛和湖山路演。',
    '江北科技大会 planned 2024-09-25/',
    '江海论坛 planned',
    '湖山路演 planned',
  ],
  [
    '第五届江北科技大会将于25日举行,将设置成果发布、重点项目签约、圆桌对话等环节。',
    '圆桌对话 planned',
    '成果发布 planned',
    '江北科技大会 planned 2024-09-25/',
    '重点项目签约 planned',
  ],
  [
    '第五届江北科技大会6日开幕。大会设立江海论坛、湖山论坛两个分论坛。',
    '江北科技大会 held 2024-09-06/',
    '江海论坛 held',
    '湖山论坛 held',
  ],
  ['第五届江北科技大会6日开幕。江北区设立江海读书节。', '江北科技大会 held 2024-09-06/'],
  ['两个月前闭幕的第四届江北科技大会吸引500家企业。', '江北科技大会 held /2024-07'],
  [
    '第五届江北科技大会开幕式暨主论坛6日举行。',
    '江北科技大会 held 2024-09-06/',
    '第五届江北科技大会开幕式暨主论坛 held 2024-09-06/',
  ],
  [
    '9月6日,在第五届江北科技大会开幕式暨主论坛上,“云舟中心”揭牌。',
    '江北科技大会 held 2024-09-06/',
    '第五届江北科技大会开幕式暨主论坛 held 2024-09-06/',
  ],
  ['9月6日,在第五届江北文博会上,云舟中心揭牌。', '江北文博会 held'],
  ['第七届江北论坛进入第二天。', '江北论坛 held'],
  ['第七届江北论坛进入筹备阶段。'],
  [
    '菜博会于4月20日开幕。第十届江州国际蔬菜种业博览会(以下简称“种博会”)9月6日开幕。',
    '江州国际蔬菜种业博览会 held 2024-09-06/',
    '菜博会 held 2024-04-20/',
  ],
])('%s', (text, ...events) => {
  expect(eventsOf(text)).toEqual(events);
  expect(eventsOf(s2t(text))).toHaveLength(events.length);
});

describe('a day that was named last', () => {
  const signingOf = (text: string) =>
    readArticle(text, { published: '2024-09-20' }).statements.find(({ kind }) => kind === 'signing')
      ?.draft;
  const PLAN = '第五届江北科技大会将于21日开幕。当天,云舟集团';
  test('is not that of what was signed, where it is ahead', () => {
    const draft = signingOf(`${PLAN}与江州大学签署合作协议。`);
    expect(draft).toMatchObject({ status: 'held' });
    expect(draft).not.toHaveProperty('date');
  });
  test('is that of what will be signed', () => {
    expect(signingOf(`${PLAN}将与江州大学签署合作协议。`)).toMatchObject({
      status: 'planned',
      date: '2024-09-21',
    });
  });
  test('what is only fixed before an event is ahead', () => {
    const text = '第五届江北大会定于11月24日举行,目前已确定签约项目约70个,总额近400亿美元。';
    expect(signingOf(text)).toMatchObject({ status: 'planned', kind: 'aggregate' });
  });
});

test('a place is no host, nor are words that name none a place', () => {
  const [forum] = readArticle('双方今年11月将在横滨合办首届江海技术论坛。', {
    published: '2024-09-20',
  }).statements;
  expect(forum?.draft).toMatchObject({ places: [{ text: '横滨' }] });
  expect(forum?.draft).not.toHaveProperty('hosts');
  const [show] = readArticle('第三届江海论坛6日在区内举行。', {
    published: '2024-09-20',
  }).statements;
  expect(show?.draft).not.toHaveProperty('places');
});
