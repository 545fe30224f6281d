import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/index.js';

const read = (text: string) => readArticle(text, { published: '2024-09-20' }).statements;

/** The name of the event that a draft of a kind refers to as its whole. */
function wholeOf(text: string, kind: string): string | undefined {
  const all = read(text);
  const draft = all.find((statement) => statement.kind === kind)?.draft as
    { forum?: { draft?: string; id?: string } } | undefined;
  const { id, draft: draftId } = draft?.forum ?? {};
  const whole = all.find(({ draft, recordId }) =>
    id === undefined ? draft.id === draftId : recordId === id,
  );
  return draft?.forum && (whole?.recordId ?? whole?.draft.names?.hans ?? whole?.draft.names?.hant);
}

describe('an event that has the name of its forum in its own is one of that forum', () => {
  test.each([
    ['第十届江北科技大会成果发布会19日举行。', '江北科技大会'],
    ['第十届江北科技大會成果發佈會19日舉行。', '江北科技大會'],
    ['2024江北科技论坛新闻发布会19日在江州召开。', '江北科技论坛'],
    ['2024江北创新论坛人才专场推介会19日举行。', '江北创新论坛'],
    ['第三届江北农产品博览会招商推介会19日在江州举行。', '江北农产品博览会'],
    ['第五届江北数字大会项目路演19日举行。', '江北数字大会'],
    ['2024江北光电峰会采购对接会19日举行。', '江北光电峰会'],
    ['第二届江北青年论坛分享会19日举行。', '江北青年论坛'],
    ['2024江北机器人大会成果展19日开幕。', '江北机器人大会'],
    ['第八届江北商务洽谈会项目对接会19日举行。', '江北商务洽谈会'],
  ])('%s', (text, whole) => {
    const [event] = read(text).filter(({ kind }) => kind === 'forum-event');
    expect(event?.draft.names?.hans ?? event?.draft.names?.hant).toMatch(/^(?:第|2024)/);
    expect(wholeOf(text, 'forum-event')).toBe(whole);
  });

  test('what is said of the forum is not said of its press conference', () => {
    const text =
      '19日,第十届江北科技大会成果发布会举行。第十届江北科技大会共签约项目32个,签约金额58亿元。本届大会吸引了300名嘉宾。';
    expect(wholeOf(text, 'signing')).toBe('江北科技大会');
    const figure = read(text).find(({ kind }) => kind === 'statistic')?.draft as {
      subject?: { draft?: string };
    };
    const forum = read(text).find(({ kind }) => kind === 'forum');
    expect(figure.subject?.draft).toBe(forum?.draft.id);
  });

  test('a press conference comes before its forum, a release of results does not', () => {
    const statusOf = (text: string) =>
      read(text).find(({ kind }) => kind === 'forum')?.draft as { status?: string };
    expect(statusOf('2024江北科技论坛新闻发布会19日召开。').status).toBe('planned');
    expect(statusOf('2024江北科技论坛动员会19日召开。').status).toBe('planned');
    expect(statusOf('2024江北科技论坛成果发布会19日召开。').status).toBe('held');
  });
});

describe('a forum that is only named to tell to what another belongs', () => {
  test.each([
    '作为2024江北科技大会的平行论坛之一,海洋装备论坛19日举行。论坛上,甲公司与乙大学签署合作协议。',
    '作为2024江北科技大会的重要活动之一,海洋装备论坛19日举行。论坛上,甲公司与乙大学签署合作协议。',
    '作为第十届江北科技大会的组成部分,海洋装备论坛19日举行。论坛上,甲公司与乙大学签署合作协议。',
    '海洋装备论坛是2024江北科技大会的分论坛,19日举行。论坛上,甲公司与乙大学签署合作协议。',
  ])('is not what the article is about: %s', (text) => {
    expect(wholeOf(text, 'signing')).toBe('海洋装备论坛');
  });
});

describe('who supports an event does not hold it', () => {
  test.each([
    '江州大学将持续支持江北论坛,举办青年培训班。',
    '江北论坛获教科文组织支持,教科文组织将支持江北论坛。',
    '云舟集团将继续支持江北科技大会。',
  ])('%s', (text) => {
    expect(
      read(`2024江北论坛19日举行。${text}`).filter(({ status }) => status === 'planned'),
    ).toEqual([]);
  });
});

test('what is said of 论坛年会 is said of the forum, not of what was named last', () => {
  const text =
    '2024江北论坛年会19日开幕。技术交易大会19日举行。论坛年会期间,共促成309个项目签约,签约金额673.17亿元。';
  expect([undefined, '江北论坛年会']).toContain(wholeOf(text, 'signing'));
});

describe('what a page calls a part of an event belongs to it', () => {
  test.each([
    ['作为2024江北科技大会平行论坛之一,海洋装备论坛19日举行。', 'sub-forum'],
    ['作为第十届江北科技大会的平行论坛,海洋装备论坛19日在江州召开。', 'sub-forum'],
    ['海洋装备论坛19日举行,该论坛是第十届江北科技大会的平行论坛之一。', 'sub-forum'],
    ['海洋装备论坛是2024江北科技大会的分论坛,19日举行。', 'sub-forum'],
    ['作为江北科技大会的重要组成部分,首届海洋装备创新大赛19日开赛。', 'competition'],
    ['作为第十届江北科技大会重要活动之一,海洋装备路演19日举行。', 'forum-event'],
    ['作為第十屆江北科技大會的專題論壇,由江州大學主辦的海洋裝備論壇19日舉行。', 'sub-forum'],
  ])('%s', (text, kind) => {
    expect(wholeOf(text, kind)).toMatch(/^江北科技大[会會]$/);
  });

  test.each([
    '作为主办方,江州大学19日举行海洋装备论坛。',
    '作为江州大学重要成果之一,海洋装备论坛19日举行。',
    '作为第十届江北科技大会的嘉宾,沈丙出席海洋装备论坛。海洋装备论坛19日举行。',
  ])('and nothing else does: %s', (text) => {
    const draft = read(text).find(({ draft }) => draft.names?.hans === '海洋装备论坛')?.draft;
    expect(draft).toBeDefined();
    expect(draft).not.toHaveProperty('forum');
  });
});

describe('a partner is one of the event, and neither its supporter nor a partner of anybody', () => {
  const hostsOf = (text: string) =>
    read(text).flatMap(({ draft }) =>
      'hosts' in draft
        ? (draft.hosts ?? []).map((host) => `${host.role} ${'text' in host ? host.text : ''}`)
        : [],
    );
  test.each([
    '第三届江北科技大会6日举行,合作单位为江州银行、云舟集团。',
    '第三届江北科技大会6日举行。合作单位:江州银行、云舟集团。',
    '第三届江北科技大会6日举行。战略合作伙伴:江州银行、云舟集团。',
    '第三届江北科技大会6日举行,江州银行、云舟集团为合作伙伴。',
    '第三届江北科技大会6日举行,江州银行、云舟集团担任合作单位。',
    '第三届江北科技大会的合作伙伴包括江州银行、云舟集团。',
  ])('%s', (text) => {
    expect(hostsOf(text)).toEqual(['partner 江州银行', 'partner 云舟集团']);
  });
  test.each([
    '第三届江北科技大会6日举行。云舟集团的合作伙伴包括江州银行、江北公司。',
    '第三届江北科技大会6日举行。江州银行与云舟集团成为战略合作伙伴。',
    '第三届江北科技大会6日举行,吸引合作伙伴200家。',
  ])('%s', (text) => {
    expect(hostsOf(text)).toEqual([]);
  });
});
