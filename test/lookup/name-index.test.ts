import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNameIndex, findByName, findEntities } from '../../src/lookup/index.js';
import { places } from '../../src/data/places.js';
import { collections } from '../../src/lookup/collections.js';
import type {
  ForumSeries,
  Organization,
  Park,
  Place,
  Platform,
  SubForum,
} from '../../src/schemas/index.js';

const sources = [{ source: 'city-gazette' }];

const series: ForumSeries = {
  type: 'forum-series',
  id: 'harbour-forum',
  names: { hans: '海港科技论坛', aliases: [{ kind: 'short', text: 'HKJ' }] },
  sources,
};
const platform: Platform = {
  type: 'platform',
  id: 'harbour-platform',
  names: { hans: '服务平台' },
  kind: 'service-centre',
  parentId: 'harbour-forum',
  sources,
};
const organization: Organization = {
  type: 'organization',
  id: 'harbour-tech',
  names: { hans: '海港科技', en: 'Harbour Tech' },
  kind: 'company',
  sources,
};
const own = createNameIndex([series, platform, organization]);

const idsIn = (text: string, index = { findEntities }): string[] =>
  index.findEntities(text).map(({ id }) => id);

describe('findByName', () => {
  test.each([
    '中关村论坛',
    '中關村論壇',
    '中關村论壇',
    ' 中关村 论坛 ',
    '\n中关村论坛\r\n',
    '“中关村论坛”',
    '中关村（论坛）',
    '中·关·村论坛',
    '中關(guān)村論壇',
  ])('%j is the Zhongguancun Forum', (name) => {
    expect(findByName(name).map(({ id }) => id)).toEqual(['zgc-forum']);
  });

  test('every name of every record finds it, in every collection', () => {
    for (const rows of Object.values(collections)) {
      for (const { id, type, names } of rows) {
        for (const name of [names.hans, names.hant, names.en]) {
          if (name === undefined) continue;
          // Places are found where they are asked for.
          if (type !== 'place') expect(findByName(name).map((record) => record.id)).toContain(id);
          expect(findByName(name, { type }).map((record) => record.id)).toContain(id);
        }
      }
    }
  });

  test.each([
    ['第二十六届京台科技论坛', 'beijing-taiwan-forum-26'],
    ['第二十七屆京臺科技論壇', 'beijing-taiwan-forum-27'],
    ['第十一届京台科技论坛', 'beijing-taiwan-forum-11'],
    ['2024年中关村论坛年会', 'zgc-forum-2024'],
    ['2025年中關村論壇年會', 'zgc-forum-2025'],
  ])('%s, as the press also writes it, is %s', (name, id) => {
    expect(findByName(name).map((record) => record.id)).toContain(id);
  });

  test('a type narrows', () => {
    expect(findByName('中关村论坛', { type: 'park' })).toEqual([]);
  });

  test('a part of a name is no name', () => {
    for (const name of ['', '中关村论', '论坛论坛', 'constructor'])
      expect(findByName(name)).toEqual([]);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(Array.isArray(findByName(name))).toBe(true);
      }),
    );
  });
});

describe('findEntities', () => {
  test('takes the longest name, and every one in order', () => {
    expect(idsIn('海港科技论坛与海港科技', own)).toEqual(['harbour-forum', 'harbour-tech']);
  });

  test('cites the text as it is, and says how a damaged name was meant', () => {
    const text = '在中關(guān)村論壇、兩岸科技創(chuàng)新中心';
    const found = findEntities(text);
    expect(found.map(({ id }) => id)).toEqual(['zgc-forum', 'cross-strait-innovation-centre']);
    for (const { start, end, raw } of found) expect(text.slice(start, end)).toBe(raw);
    expect(found[0]).toMatchObject({ raw: '中關(guān)村論壇', clean: '中關村論壇' });
  });

  test('a name stands in brackets, quotation marks and spaces', () => {
    expect(idsIn('“海港 科技”论坛', own)).toEqual(['harbour-forum']);
  });

  test('a name does not run over a line or a sentence', () => {
    expect(idsIn('海港科技\n论坛', own)).toEqual(['harbour-tech']);
    expect(idsIn('海港科技，论坛', own)).toEqual(['harbour-tech']);
  });

  test('where a line was full, a name that goes on in the next is the longer one', () => {
    const line = '九月在海港举行的开幕式上，来自各地的嘉宾共同见证了海港科技';
    expect(idsIn(`${line}\n论坛的启动。`, own)).toEqual(['harbour-forum']);
    expect(idsIn(`${line}\n的启动。`, own)).toEqual(['harbour-tech']);
  });

  test('each line tells by its own length whether it was full', () => {
    const line = '九月举行的开幕式上，来自海内外各地的嘉宾共同见证了一项新的合作项目在';
    expect(idsIn(`${line}\n海港科技\n论坛`, own)).toEqual(['harbour-tech']);
    expect(idsIn(`海港\n${line}海港科技\n论坛\n见闻`, own)).toEqual(['harbour-forum']);
    expect(idsIn(`见闻\n海港科技\n论坛\n${line}`, own)).toEqual(['harbour-tech']);
  });

  test('a full line is read as if it had not been wrapped, wherever it was', () => {
    const index = createNameIndex([
      series,
      organization,
      { ...organization, id: 'bay-harbour', names: { hans: '湾海港' } },
      { ...organization, id: 'forum-press', names: { hans: '论坛出版社' } },
    ]);
    const line = '来自海内外各地的嘉宾九月在会上共同见证了合作项目';
    for (const text of [
      '海港科技论坛',
      '湾海港科技论坛',
      '大湾海港科技论坛开幕',
      '海港科技与海港科技论坛',
      '海港科技论坛海港科技',
      '海港科技海港科技论坛',
      '论坛出版社海港科技论坛',
      '海港科技论坛与论坛出版社',
      '湾海港与海港科技论坛',
      '湾海港海港科技湾海港科技',
    ]) {
      for (let at = 1; at < text.length; at++) {
        const wrapped = `${line}${text.slice(0, at)}\n${text.slice(at)}`;
        expect(idsIn(wrapped, index), wrapped).toEqual(idsIn(line + text, index));
      }
    }
  });

  test.each(['park', 'place'] as const)('of a short line the name of a %s goes on', (type) => {
    const bay = { ...{ type, id: 'own-bay', names: { hans: '海港' } }, sources };
    const kind = type === 'park' ? 'science-park' : 'area';
    const index = createNameIndex([series, { ...bay, kind } as never]);
    for (const text of ['海港\n科技论坛', '在海港\n科技论坛上']) {
      expect(idsIn(text, index), text).toEqual(['harbour-forum']);
    }
  });

  test('beside a name that was wrapped the others are found, in order', () => {
    const both = ['harbour-tech', 'harbour-forum'];
    expect(idsIn('海港科技与海港\n科技论坛', own)).toEqual(both);
    expect(idsIn('海港科技海港\n科技论坛', own)).toEqual(both);
    expect(idsIn('海港\n科技论坛海港科技', own)).toEqual(both.toReversed());
    expect(idsIn('海港\n科技论坛与海港科技的\n见闻', own)).toEqual(both.toReversed());
    expect(idsIn('海港科技\n\n海港\n科技论坛\n\n海港科技', own)).toEqual([...both, both[0]]);
  });

  test.each([
    '中关村\n论坛',
    '中关村 \r\n 论坛',
    '中關村\r論壇',
    '中关\n村论坛',
    '中\n关\n村\n论\n坛',
    '出席中关村\n    论坛的嘉宾',
    '出席中关村\t\n\t论坛的嘉宾',
    '中关村\u2028论坛',
    '“中关村\n论坛”',
    '中關(guān)村\n論壇',
    '- 出席中关村\n  论坛的嘉宾',
    '1. 出席中关村\r\n   论坛的嘉宾',
    '论坛\n\n中关村\n论坛\n\n论坛',
  ])('%j has a name that was wrapped', (text) => {
    const found = findEntities(text);
    expect(found.map(({ id }) => id)).toEqual(['zgc-forum']);
    for (const { start, end, raw } of found) expect(text.slice(start, end)).toBe(raw);
  });

  test.each([
    ['a blank line', '中关村\n\n论坛'],
    ['a line of blanks', '中关村\r\n \t\r\n论坛'],
    ['an indent of a paragraph', '中关村\n　　论坛'],
    ['a paragraph separator', '中关村\u2029论坛'],
    ['a page', '中关村\f论坛'],
    ['items', '- 中关村\n- 论坛'],
    ['bullets', '• 中关村\n• 论坛'],
    ['numbers', '1. 中关村\n2. 论坛'],
    ['Chinese numbers', '一、中关村\n二、论坛'],
    ['numbers in brackets', '（一）中关村\n（二）论坛'],
    ['circled numbers', '①中关村\n②论坛'],
    ['a paragraph behind an item', '- 走进中关村\n论坛将举行'],
    ['a paragraph behind a numbered heading', '一、走进中关村\n论坛将举行'],
    ['a chapter', '第三章 走进中关村\n论坛将举行'],
    ['a Markdown heading', '## 走进中关村\n论坛将举行'],
    ['a label', '【中关村\n论坛'],
    ['a bracket', '中关村\n（论坛）'],
    ['a sentence', '中关村。\n论坛'],
    ['a quotation', '“中关村”\n“论坛”'],
    [
      'a heading above a paragraph',
      '青年走进中关村\n论坛将于九月举行，来自一百多个国家和地区的嘉宾将出席开幕式并发表主旨演讲，共议产业发展的未来与合作。',
    ],
  ])('%s parts two names', (_, text) => {
    expect(idsIn(text)).not.toContain('zgc-forum');
  });

  test('a part is found only where its whole is named', () => {
    expect(idsIn('企业开通了服务平台。', own)).toEqual([]);
    expect(idsIn('海港科技论坛开通了服务平台。', own)).toEqual([
      'harbour-forum',
      'harbour-platform',
    ]);
  });

  test('of a name that several records share each is found, at the same place', () => {
    const names = { hans: '海港科技' };
    const index = createNameIndex([
      organization,
      { ...organization, id: 'other-tech', names },
      { ...series, id: 'tech-forum', names },
    ]);
    const found = index.findEntities('走进海港科技');
    expect(found.map(({ id }) => id)).toEqual(['harbour-tech', 'other-tech', 'tech-forum']);
    for (const { start, end } of found) expect([start, end]).toEqual([2, 6]);
  });

  test('a name that a place shares is that of the other, whichever comes first', () => {
    const harbour = { ...{ names: { hans: '海港' }, sources } };
    const quarter: Place = { ...harbour, type: 'place', id: 'own-quarter', kind: 'area' };
    const park: Park = { ...harbour, type: 'park', id: 'own-park', kind: 'science-park' };
    const shops = { ...organization, id: 'own-shops', names: { hans: '港大街商会' } };
    for (const records of [
      [quarter, park, shops],
      [park, quarter, shops],
      [shops, quarter, park],
    ]) {
      const index = createNameIndex(records);
      expect(idsIn('海港的企业', index)).toEqual(['own-park']);
      // No park is meant before a street, and so no name is there that could hide another.
      expect(idsIn('海港大街商会', index)).toEqual(['own-shops']);
    }
    expect(idsIn('海港大街商会', createNameIndex([quarter, shops]))).toEqual([]);
  });

  test('a name within the name of a place is not meant', () => {
    const index = createNameIndex([
      { ...organization, id: 'harbour', names: { hans: '海港' } },
      {
        ...{ type: 'place', id: 'harbour-hall', kind: 'venue', sources },
        names: { hans: '海港会展中心' },
      },
    ]);
    expect(idsIn('海港会展中心与海港', index)).toEqual(['harbour']);
    expect(index.findByName('海港会展中心')).toEqual([]);
  });

  test('places are found by name where they are asked for, and in no text', () => {
    const ids = (name: string) => findByName(name, { type: 'place' }).map(({ id }) => id);
    expect([ids('香港'), ids('海淀區'), ids('海淀')]).toEqual([
      ['hong-kong'],
      ['haidian'],
      ['haidian'],
    ]);
    for (const { id, names } of places) {
      const name = names.hans ?? names.en ?? '';
      expect(ids(name)).toEqual([id]);
      expect(findByName(name).filter(({ type }) => type === 'place')).toEqual([]);
      expect(idsIn(`在${name}举行。`).filter((found) => found === id)).toEqual([]);
    }
  });

  test('the name of a city hides no name that begins within it', () => {
    const city: Place = {
      type: 'place',
      id: 'bay',
      kind: 'city',
      names: { hans: '湾港' },
      sources,
    };
    const index = createNameIndex([
      city,
      { ...organization, id: 'port-union', names: { hans: '港口联盟' } },
    ]);
    expect(idsIn('湾港口联盟', index)).toEqual(['port-union']);
  });

  test('Latin names are words, and acronyms are in capitals', () => {
    expect(idsIn('harbour tech与Harbour Tech', own)).toEqual(['harbour-tech', 'harbour-tech']);
    expect(idsIn('Harbour Techno', own)).toEqual([]);
    expect(idsIn('HKJ论坛', own)).toEqual(['harbour-forum']);
    expect(idsIn('hkj、HKJX、XHKJ', own)).toEqual([]);
  });

  test('a name of one character, and a number, are found by name alone', () => {
    const index = createNameIndex([
      {
        ...organization,
        id: 'harbour',
        names: { hans: '港', aliases: [{ kind: 'short', text: '2024' }] },
      },
    ]);
    expect(idsIn('海港的港口在2024年开放', index)).toEqual([]);
    expect(index.findByName('港').map(({ id }) => id)).toEqual(['harbour']);
    expect(index.findByName('2024').map(({ id }) => id)).toEqual(['harbour']);
  });

  test('a part of two wholes is meant where either is named', () => {
    const session: SubForum = {
      type: 'sub-forum',
      id: 'harbour-session',
      kind: 'thematic',
      names: { hans: '青年专场' },
      status: 'held',
      forumId: 'harbour-forum',
      parentId: 'harbour-day',
      sources,
    };
    const day: SubForum = { ...session, id: 'harbour-day', names: { hans: '海港开放日' } };
    const index = createNameIndex([
      series,
      session,
      { ...day, forumId: 'other', parentId: undefined },
    ]);
    expect(idsIn('海港科技论坛设青年专场。', index)).toEqual(['harbour-forum', 'harbour-session']);
    expect(idsIn('活动设青年专场。', index)).toEqual([]);
  });

  test('what was not damaged has no second wording', () => {
    for (const entity of findEntities('中關村論壇、两岸科技创新中心')) {
      expect(entity).not.toHaveProperty('clean');
    }
    for (const [text, count] of [
      ['中關(guān)村論壇與两岸科技创新中心', 2],
      ['两岸科技创新中心與兩岸科技創(chuàng)新中心', 2],
      ['中关村论坛在創(chuàng)新', 1],
    ] as const) {
      const found = findEntities(text);
      expect(found).toHaveLength(count);
      for (const { raw, clean } of found) {
        expect(clean !== undefined, raw).toBe(raw.includes('('));
      }
    }
  });

  test('statistics, signings and sources have names that nobody writes', () => {
    for (const type of ['statistic', 'signing', 'source'] as const) {
      for (const { id, names } of collections[type]) {
        expect(idsIn(names.hans ?? names.en ?? '')).not.toContain(id);
      }
    }
  });

  test('every name of what stands by itself is found in running text', () => {
    for (const type of ['forum-series', 'forum', 'park', 'organization', 'person'] as const) {
      for (const { id, names } of collections[type]) {
        for (const name of [names.hans, names.hant, names.en]) {
          if (name !== undefined) expect(idsIn(`据悉，${name}。`), name).toContain(id);
        }
      }
    }
  });

  test('never throws; spans slice to raw and do not overlap', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '中關村',
        '论坛',
        '(guān)',
        '“',
        '科技',
        'UNESCO',
        '联合国教科文组织',
        '??萍',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, raw } of findEntities(text)) {
          expect(text.slice(start, end)).toBe(raw);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });
});

describe('createNameIndex', () => {
  test('keeps the bundled names beside the own', () => {
    expect(own.findByName('中关村论坛').map(({ id }) => id)).toEqual(['zgc-forum']);
    expect(own.findByName('HARBOUR TECH')).toEqual([organization]);
  });

  test('of own records with one id the last counts', () => {
    const renamed: Organization = {
      ...organization,
      names: { hans: '海港科技', en: 'Harbour Lab' },
    };
    const index = createNameIndex([organization, series, renamed]);
    expect(idsIn('海港科技', index)).toEqual(['harbour-tech']);
    expect(index.findByName('海港科技')).toEqual([renamed]);
    expect(index.findByName('Harbour Tech')).toEqual([]);
  });

  test('an own record with the id of a bundled one takes its place', () => {
    const renamed: Organization = { ...organization, id: 'unesco' };
    const index = createNameIndex([renamed]);
    expect(index.findByName('联合国教科文组织')).toEqual([]);
    expect(index.findByName('海港科技')).toEqual([renamed]);
  });
});
