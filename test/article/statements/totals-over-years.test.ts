import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/index.js';

const HELD = '第28届江港洽谈会9月20日举行。';
const totalsOf = (text: string) =>
  readArticle(HELD + text, { published: '2024-09-21' }).statements.flatMap(({ draft }) =>
    draft.type === 'signing' ? [draft] : [],
  );

describe('a total of all editions is none of the one that is reported', () => {
  test.each<[string, string?]>([
    ['历届累计方面,洽谈会签约金额近1300亿美元。'],
    ['歷屆累計方面,洽談會簽約金額近1300億美元。'],
    ['历年累计签约金额近1300亿美元。'],
    ['江港洽谈会2008年至2016年签约金额合计622亿美元。', '2008/2016'],
    ['2008-2016年,江港洽谈会签约金额合计622亿美元。', '2008/2016'],
    ['江港洽談會2008年至2016年簽約金額合計622億美元。', '2008/2016'],
    ['截至2024年8月,江港洽谈会累计签约金额近1300亿美元。'],
    ['截止2023年底,洽谈会累计签约项目1200个。'],
    ['自1997年以来,洽谈会累计签约金额近1300亿美元。', '1997/..'],
    ['20年来,洽谈会累计签约项目1200个。'],
  ])('%s', (text, period) => {
    const [total, ...others] = totalsOf(text);
    expect(others).toEqual([]);
    expect(total).not.toHaveProperty('forum');
    expect(total?.period).toBe(period);
    expect(total?.amountKind ?? 'cumulative-signed').toBe('cumulative-signed');
  });

  test.each(['洽谈会累计签约项目32个,签约金额58亿元。', '截至20日下午,洽谈会共签约项目32个。'])(
    'a total of its days is its own: %s',
    (text) => {
      expect(totalsOf(text)[0]).toHaveProperty('forum');
    },
  );
});
