import { describe, expect, test } from 'vitest';
import type { ArticleReading, Statement } from '../../../src/article/index.js';
import { MORE_PERSON_TEXTS, PERSON_TEXTS } from './person-texts.js';
import { nameOf, shownOf, shownReference } from './shown.js';

/** A person in a line: `沈丙 | 校长 @江州大学`. */
function shown({ draft }: Statement, reading: ArticleReading): string {
  if (draft.type !== 'person') return '?';
  const posts = (draft.posts ?? []).map(({ title, organization }) =>
    [nameOf(title), organization && `@${shownReference(organization, reading)}`]
      .filter(Boolean)
      .join(' '),
  );
  return `${nameOf(draft.names)} | ${posts.join(' ; ')}`;
}

describe('persons', () => {
  test.each(PERSON_TEXTS)('$text', (row) => {
    expect(shownOf(row, ['person'], shown)).toEqual(row.stated);
  });
});

describe('persons in other words', () => {
  test.each(MORE_PERSON_TEXTS)('$text', (row) => {
    expect(shownOf(row, ['person'], shown)).toEqual(row.stated);
  });
});

describe('names that hold a word', () => {
  test.each<[text: string, ...stated: string[]]>([
    ['省科技厅副厅长于书良见证签约。', '于书良 | 副厅长 @省科技厅'],
    [
      '江州大学校长于海、云舟集团董事长王甲出席。',
      '于海 | 校长 @江州大学',
      '王甲 | 董事长 @云舟集团',
    ],
    ['江北市市长于建国表示,园区会发挥优势。', '于建国 | 市长 @江北市'],
    ['江北市委書記於曉青致辭。', '於曉青 | 市委書記 @江北'],
    ['江州大学校长于10月8日致辞。'],
    ['江州大学校长于席间表示,合作会继续。'],
    ['运东新区党工委书记梁惟均出席并宣布大会开幕。', '梁惟均 | 党工委书记 @运东新区'],
    ['江州大学校长李成均致辞。', '李成均 | 校长 @江州大学'],
    ['江北市市长王甲、江州大学校长李成均出席。', '王甲 | 市长 @江北市', '李成 | 校长 @江州大学'],
    ['海纳协会理事长何敬之在致辞中表示,产业要升级。', '何敬之 | 理事长 @海纳协会'],
    [
      '海纳协会理事长何敬之、江州大学校长沈丙出席。',
      '何敬之 | 理事长 @海纳协会',
      '沈丙 | 校长 @江州大学',
    ],
    ['管理局科长简报园区近况。'],
  ])('%s', (text, ...stated) => {
    expect(shownOf({ text, stated }, ['person'], shown)).toEqual(stated);
  });
});
