import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RECORD_TYPES } from '../../src/ids/enums.js';
import { collections } from '../../src/lookup/collections.js';
import { createNameIndex, getRecord, search } from '../../src/lookup/index.js';
import { nameKeyOf } from '../../src/lookup/search/name-key.js';
import { inName, isOneOff, typedWord } from '../../src/lookup/search/typed-word.js';
import { s2t } from '../../src/script/s2t.js';
import { SEARCHES } from './searches.js';

const idsOf = (query: string): string[] => search(query, { limit: 3 }).map(({ id }) => id);

describe.each(Object.entries(SEARCHES))('%s', (_, searches) => {
  test.each(searches)('$query', ({ query, meant }) => {
    expect(idsOf(query).filter((id) => meant.includes(id))).not.toEqual([]);
    // Whatever the script, and however wide the letters.
    const traditional = s2t(query).replace(/[!-~]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
    );
    expect(search(traditional)).toEqual(search(query));
  });
});

describe('search', () => {
  test('every record is found by its own name, among those that are called so', () => {
    for (const rows of Object.values(collections)) {
      for (const { id, names } of rows) {
        const name = names.hans ?? names.hant ?? names.en ?? '';
        if (nameKeyOf(name).key.length > 200) continue;
        const hits = search(name, { limit: 50 }).filter(({ score }) => score === 1);
        expect(hits.map((hit) => hit.id)).toContain(id);
      }
    }
  });

  test.each([
    ['called so, then beginning so, then holding it', '中关村论坛', [1, 0.7]],
    ['shortened', '京台论坛', [0.76, 0.6]],
    ['mistyped', '中关忖论坛', [0.5, 0.3]],
  ])('%s: the best score of %s is within %j', (_, query, [most, least]) => {
    const [best] = search(query);
    expect(best?.score).toBeLessThanOrEqual(most as number);
    expect(best?.score).toBeGreaterThanOrEqual(least as number);
  });

  test('what holds the words comes before what is shortened to them, and that before a slip', () => {
    const scores = ['软件园', '软园', '关软件园', '中软园', '软建园'].map(
      (query) => search(query).find(({ id }) => id === 'zgc-software-park')?.score ?? 0,
    );
    const [held, none, , shortened, slip] = scores as [number, number, number, number, number];
    expect(held).toBeGreaterThan(shortened);
    expect(shortened).toBeGreaterThan(slip);
    expect(slip).toBeGreaterThan(none);
  });

  test('every word has to be found', () => {
    expect(search('中关村论坛 亚特兰蒂斯')).toEqual([]);
    expect(search('zgc forum atlantis')).toEqual([]);
    expect(search('第99届 京台')).toEqual([]);
    expect(search('北京烤鸭')).toEqual([]);
  });

  test('editions are told apart, however they are written', () => {
    const written = ['第28届京台', '28届京台', '28th 京台', '第二十八届京台', '第 28 屆 京台'];
    for (const query of written) expect(search(query)[0]?.id).toBe('beijing-taiwan-forum-28');
    expect(search('第2届京台')).toEqual([]);
    for (const query of ['第1届京台', '首届京台'])
      expect(search(query)[0]?.id).toBe('beijing-taiwan-forum-1');
  });

  test('years are told apart, however they are written', () => {
    for (const query of [
      '2024中关村论坛',
      '中关村论坛 2024年',
      '二〇二四年中关村论坛',
      '二零二四年中关村论坛',
    ])
      expect(search(query)[0]?.id).toBe('zgc-forum-2024');
    expect(search('1924 中关村论坛')).toEqual([]);
  });

  test('says what matched, as the record has it', () => {
    expect(search('hkpc')[0]).toEqual({
      id: 'hong-kong-productivity-council',
      type: 'organization',
      score: 1,
      matched: 'HKPC',
    });
    for (const { query } of Object.values(SEARCHES).flat()) {
      for (const { id, matched } of search(query)) {
        const { hans, hant, en, aliases = [] } = getRecord(id).names;
        expect([hans, hant, en, ...aliases.map(({ text }) => text)]).toContain(matched);
      }
    }
  });

  test('comes best first, within bounds, no more than asked', () => {
    for (const { query } of Object.values(SEARCHES).flat()) {
      const scores = search(query, { limit: 30 }).map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
      expect(search(query, { limit: 2 })).toEqual(search(query, { limit: 30 }).slice(0, 2));
    }
    expect(search('论坛')).toHaveLength(10);
  });

  test('keeps to the types that are asked for', () => {
    const types = ['park', 'platform'] as const;
    const found = search('中关村', { types, limit: 500 });
    expect(new Set(found.map(({ type }) => type))).toEqual(new Set(types));
    expect(search('中关村', { types: [] })).toEqual([]);
    const all = search('中关村', { limit: 5000 });
    const apart = RECORD_TYPES.flatMap((type) => search('中关村', { types: [type], limit: 5000 }));
    expect(apart).toHaveLength(all.length);
  });

  test.each(['', '   ', '\u3000', '，。！', '---', '「」', '\u200b', '😀'])(
    'nothing finds nothing: %j',
    (query) => {
      expect(search(query)).toEqual([]);
    },
  );

  test('never throws on a string', () => {
    const strings = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom(...'中关村论坛第届28thzgc 年', '\ud842', '０'),
        maxLength: 250,
      }),
    );
    fc.assert(
      fc.property(strings, (query) => {
        expect(Array.isArray(search(query))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['no string', [5], TypeError, 'expected a string, got number'],
    ['no options', ['a', null], TypeError, 'expected options as an object, got null'],
    ['types', ['a', { types: 'forum' }], TypeError, 'expected types as an array of record types'],
    ['no type', ['a', { types: ['forums'] }], RangeError, 'got "forums"'],
    [
      'a limit in words',
      ['a', { limit: '5' }],
      TypeError,
      'limit to be a positive integer, got "5"',
    ],
    ['no limit', ['a', { limit: 0 }], RangeError, 'expected limit to be a positive integer, got 0'],
    ['a part of a limit', ['a', { limit: 1.5 }], RangeError, 'got 1.5'],
    ['no number', ['a', { limit: NaN }], RangeError, 'got NaN'],
    ['no end', ['a', { limit: Infinity }], RangeError, 'got Infinity'],
  ])('a wrong argument says what was expected: %s', (_, args, type, message) => {
    const call = (): unknown => (search as (...args: unknown[]) => unknown)(...args);
    expect(call).toThrow(type);
    expect(call).toThrow(message);
  });
});

describe('an index of own records', () => {
  const own = {
    type: 'park',
    id: 'own-harbour',
    names: { hans: '海港创新园', en: 'Harbour Innovation Park' },
    kind: 'science-park',
    placeIds: ['own-hall'],
    sources: [],
  } as const;
  const place = { type: 'place', names: { hans: '大厅' }, sources: [] } as const;
  const index = createNameIndex([
    own,
    { ...place, id: 'own-hall', kind: 'venue', parentId: 'own-town' },
    { ...place, id: 'own-town', kind: 'city', names: { hans: '临海' } },
  ]);

  test('searches them beside ours', () => {
    for (const query of ['海港', '海創園', '临海 园区', 'harbor innov', 'innovation harbour']) {
      expect(index.search(query)[0]?.id, query).toBe('own-harbour');
    }
    expect(index.search('软件园')[0]?.id).toBe('zgc-software-park');
    expect(search('海港创新园')).toEqual([]);
  });

  test('one with the id of ours takes its place', () => {
    const renamed = { ...own, id: 'zgc-software-park' };
    const hits = createNameIndex([renamed]).search('海港创新园');
    expect(hits[0]).toMatchObject({ id: 'zgc-software-park', score: 1 });
    expect(createNameIndex([renamed]).search('中关村软件园')[0]?.id).not.toBe('zgc-software-park');
  });

  const forum = {
    type: 'forum',
    id: 'own-forum',
    names: { hans: '海港论坛' },
    seriesId: 'own-series',
    ordinal: 3,
    year: 2019,
    status: 'held',
    placeIds: ['own-town'],
    sources: [],
  } as const;
  const town = { ...place, id: 'own-town', kind: 'city', names: { hans: '临海' } } as const;

  test('a year or an edition that is known counts almost as one in a name, another word half', () => {
    const made = createNameIndex([forum, town]);
    const score = (query: string) => made.search(query)[0]?.score ?? 0;
    for (const told of ['2019', '2019年', '第3届', '第三届', '3rd']) {
      expect(score(`海港论坛 ${told}`), told).toBeGreaterThan(0.9);
    }
    expect(score('海港论坛 临海')).toBeLessThan(0.9);
    expect(score('海港论坛 临海')).toBeGreaterThan(0.7);
    expect(score('海港论坛 临海 2020')).toBe(0);
  });

  test('of equals the newest comes first, what has no year last', () => {
    const years = [2019, 2023, 2021].map((year) => ({ ...forum, id: `own-${String(year)}`, year }));
    const series = { ...forum, type: 'forum-series', id: 'own-series', year: undefined } as never;
    const ids = createNameIndex([series, ...years])
      .search('海港论坛')
      .map(({ id }) => id);
    expect(ids.slice(0, 4)).toEqual(['own-2023', 'own-2021', 'own-2019', 'own-series']);
  });

  test('the words and the year of an id are known, its other numbers are not', () => {
    const made = createNameIndex([{ ...own, id: 'quay-2031-day2-7' }]);
    const found = (query: string): boolean => made.search(query).length > 0;
    for (const word of ['quay', '2031', 'day2']) expect(found(`海港创新园 ${word}`)).toBe(true);
    for (const word of ['7', '2', '31', '2032']) expect(found(`海港创新园 ${word}`)).toBe(false);
  });

  test('a Latin word counts the less, the less of it was typed as it is', () => {
    const scores = ['innovation', 'innov', 'novation', 'inovation'].map(
      (query) => index.search(query, { types: ['park'] }).find(({ id }) => id === own.id)?.score,
    );
    expect(scores).toEqual(scores.toSorted((a = 0, b = 0) => b - a));
    expect(new Set(scores).size).toBe(4);
    expect(scores).not.toContain(undefined);
  });

  test('a name of 200 letters is found, what is longer finds nothing', () => {
    const long = '海港创新'.repeat(50);
    const made = createNameIndex([{ ...own, names: { hans: long } }]);
    expect(made.search(long)[0]).toMatchObject({ matched: long, score: 1 });
    expect(made.search(`${long}园`)).toEqual([]);
  });

  test.each([
    ['哈哈园', '哈哈镜'],
    ['哈哈园', '哈港哈'],
    ['欢欢楼', '欢欢搂'],
    ['乐山乐', '乐山月'],
    ['乐山乐', '月山乐'],
    ['乐山乐', '乐水乐'],
    ['天天港', '夭天港'],
    ['天天港', '天夭港'],
    ['港港港', '港港巷'],
    ['园中园', '圆中园'],
  ])('of %s one character may be wrong, though another is twice in it: %s', (hans, query) => {
    const made = createNameIndex([{ ...own, names: { hans } }]);
    expect(made.search(query).map(({ id }) => id)).toContain('own-harbour');
  });

  test('takes records without a field that ours have, and names without a letter', () => {
    const bare = { ...own, id: 'own-bare', names: { hans: '——' }, placeIds: undefined };
    expect(
      createNameIndex([bare])
        .search('园区', { limit: 500 })
        .map(({ id }) => id),
    ).not.toContain('own-bare');
  });
});

describe('a name as it is compared', () => {
  test.each([
    ['北京·香港 经济', ['北京香港', '经济']],
    ['第二十八届', ['第28届']],
    ['28届 / 28th', ['第28届', '第28届']],
    ['2024年ZGC', ['2024', 'zgc']],
    ['二〇一九年、二零零八年', ['2019', '2008']],
    ['R&D 2.0版', ['r', 'd', '2', '0', '版']],
    ['12024', ['12024']],
    ['第08届', ['第8届']],
    ['E-Town', ['e', 'town']],
  ])('%s', (text, words) => {
    expect(nameKeyOf(text).words).toEqual(words.map((word) => nameKeyOf(word).key));
  });
});

test.each([
  ['all of it', '科技论坛', '科技论坛', 1],
  ['its beginning', '科技', '科技论坛', 0.95],
  ['what stands within', '论坛', '科技论坛', 0.9],
  ['its parts in another order', '论坛科技', '科技论坛', 0.8],
  ['a short form', '京台论坛', '京台科技论坛', 0.7],
  ['a short form of the nearest characters', '京台坛', '京科技园台坛京科台坛', 0.75 - 0.1 / 3],
  ['a short form with most left out', '京台坛', '京科技园台区展览坛', 0.55],
  ['a character too much', '科技兴论坛', '科技论坛', 0.45],
  ['its parts about a wrong character', '论坛忖科技', '科技论坛', 0.42],
  ['two wrong characters', '论坛忖忖科技', '科技论坛', 0],
])('how well %s is in a name', (_, typed, name, quality) => {
  expect(inName(typedWord(nameKeyOf(typed).key, []), nameKeyOf(name))).toBeCloseTo(quality, 9);
});

test('one slip: put in, left out, changed, changed about', () => {
  for (const typed of ['froum', 'foum', 'foorum', 'forxm', 'forum', 'forums', 'orum']) {
    expect(isOneOff(typed, 'forum'), typed).toBe(true);
  }
  for (const typed of [
    'fxoum',
    'frxum',
    'froux',
    'fxxum',
    'fourm s',
    'muorf',
    '',
    'for',
    'forx',
    'formux',
    'forumss',
  ]) {
    expect(isOneOff(typed, 'forum'), typed).toBe(false);
  }
});
