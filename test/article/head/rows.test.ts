import { describe, expect, test } from 'vitest';
import { findParagraphs, readArticle } from '../../../src/article/index.js';
import * as rows from '../../../src/article/head/vocabulary.js';
import { below } from './lines.js';

const REST = '第八届海港论坛昨天开幕,两地代表出席。';

/** The words of rows, each with what its row says. */
function wordsOf<T>(table: readonly (readonly [string, T])[]): [string, T][] {
  return table.flatMap(([words, value]) =>
    words.split(' ').map((item): [string, T] => [item.split('!')[0] ?? '', value]),
  );
}

const roleOf = (line: string): string | undefined => findParagraphs(below(line))[1]?.role;

/** A field of each kind with a value that it takes, and one that it does not. */
const VALUES: Readonly<Record<rows.FieldKind, readonly [yes: string, no: string]>> = {
  outlet: ['海港日报', '各地。企业来自哪里?'],
  published: ['2024-05-06', '待定,请留意。'],
  updated: ['2024-05-06 10:23', '待定,请留意。'],
  day: ['2024-05-06 点击:3', '9月19日至21日。'],
  today: ['2024-05-06', '个好日子。'],
  count: ['12', '是一种能力。'],
  person: ['张三', '您怎么看?'],
  shelf: ['要闻', '哪一个好?'],
  size: ['大 中 小', '要大一些。'],
  title: ['海港论坛开幕', ''],
  way: ['海港论坛', ''],
};

describe('every label of a field', () => {
  test.each(wordsOf(rows.FIELD_ROWS))('%s', (word, { kind }) => {
    const [yes, no] = VALUES[kind];
    expect(['furniture', 'byline']).toContain(roleOf(`${word}:${yes}`));
    if (no !== '') expect(roleOf(`${word}:${no}`)).toBe('body');
    expect(roleOf(`${word}们来到海港,签约12项。`)).toBe('body');
  });
});

describe('every button', () => {
  test.each(wordsOf(rows.BUTTON_ROWS))('%s', (word) => {
    expect(roleOf(`${word} | 打印`)).toBe('furniture');
    expect(roleOf(`${word}海港的故事,两地都在讲。`)).toBe('body');
  });
});

describe('every heading of a notice', () => {
  test.each(wordsOf(rows.NOTICE_ROWS))('%s', (word) => {
    expect(roleOf(word)).toBe('furniture');
    expect(roleOf(`【${word}】`)).toBe('furniture');
    expect(roleOf(`${word}会昨天在海港举行。`)).toBe('body');
  });
});

describe('every word that asks to follow', () => {
  test.each(wordsOf(rows.FOLLOW_ROWS))('%s', (word) => {
    expect(roleOf(`${word}:海港发布`)).toBe('furniture');
    expect(roleOf(`${word}的观众有3万。他们来自各地。`)).toBe('body');
  });
});

describe('every end', () => {
  test.each(wordsOf(rows.END_ROWS))('%s', (word) => {
    expect(roleOf(`(${word})`)).toBe('furniture');
    expect(roleOf(`${word}之后,代表参观园区。`)).toBe('body');
  });
});

describe('every role', () => {
  test.each(wordsOf(rows.ROLE_ROWS))('%s', (word, role) => {
    const { bylines } = readArticle(`${REST}(${word}/张三)`).head;
    expect(bylines).toMatchObject([{ raw: '张三', role }]);
    expect(readArticle(`${REST}(${word}们的要求)`).head).toEqual({});
  });
});

describe('every word of reporting', () => {
  test.each(wordsOf(rows.REPORT_ROWS))('%s', (word) => {
    expect(readArticle(`记者张三/海港${word}:${REST}`).head).toMatchObject({
      bylines: [{ raw: '张三', role: 'reporter' }],
    });
    expect(readArticle(`记者张三${word}了论坛。`).head).toEqual({});
  });
});

describe('every outlet', () => {
  test.each(wordsOf(rows.OUTLET_ROWS))('%s', (word, kind) => {
    const { outlet, dateline } = readArticle(`${word}海港9月19日电 ${REST}`).head;
    expect(outlet?.raw).toBe(kind === 'own' ? undefined : word);
    expect(dateline?.place?.raw).toBe('海港');
    expect(readArticle(`${word}在海港举办论坛。`).head).toEqual({});
  });
});

describe('every word that closes a dateline', () => {
  test.each(wordsOf(rows.WIRE_ROWS))('%s', (word) => {
    expect(readArticle(`新华社海港9月19日${word} ${REST}`).head).toMatchObject({
      outlet: { raw: '新华社' },
      dateline: { place: { raw: '海港' }, edtf: 'XXXX-09-19' },
    });
    expect(readArticle(`海港9月19日${word}们来到论坛。`).head).toEqual({});
  });
});

describe('every name of a section', () => {
  test.each(wordsOf(rows.SECTION_ROWS))('%s', (word) => {
    expect(roleOf(`海港日报 2024年5月6日 A05版 ${word}`)).toBe('furniture');
    expect(roleOf(`${word}方面的合作,两地谈了三天。`)).toBe('body');
  });
});
