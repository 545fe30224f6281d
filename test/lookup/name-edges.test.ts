import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { people } from '../../src/data/people.js';
import { createNameIndex, findEntities } from '../../src/lookup/index.js';
import { isCut } from '../../src/lookup/name-edges.js';
import type { Park, Person } from '../../src/schemas/index.js';

const idsIn = (
  text: string,
  index: Pick<typeof own, 'findEntities'> = { findEntities },
): string[] => index.findEntities(text).map(({ id }) => id);

const sources = [{ source: 'city-gazette' }];
const park = (id: string, hans: string): Park => ({
  type: 'park',
  id,
  kind: 'science-park',
  names: { hans },
  sources,
});
const person: Person = { type: 'person', id: 'yu-san', names: { hans: '于三' }, sources };
const own = createNameIndex([park('bay', '海湾'), park('bay-city', '海湾科学城'), person]);

describe('a short name of a park', () => {
  test.each([
    '大街',
    '街道',
    '路',
    '银行',
    '銀行',
    '小学',
    '中學',
    '医院',
    '大廈',
    '广场',
    '地铁站',
    '站',
    '鎮',
  ])('is not meant before %s', (word) => {
    expect(idsIn(`在海湾${word}举行`, own)).toEqual([]);
    expect(idsIn(`在海灣${word}舉行`, own)).toEqual([]);
    expect(idsIn(`中关村${word}`)).toEqual([]);
  });

  test.each(['', '。', '的企业', '与银行', '园区', '大有可为', ' road'])(
    'is meant before %j',
    (word) => {
      expect(idsIn(`在海湾${word}`, own)).toEqual(['bay']);
    },
  );

  test('a longer one is its own', () => {
    expect(idsIn('海湾科学城大街', own)).toEqual(['bay-city']);
  });
});

describe('a person of the surname 于', () => {
  test.each([
    '由',
    '关',
    '關',
    '对',
    '對',
    '基',
    '鉴',
    '至',
    '属',
    '屬',
    '位',
    '處',
    '等',
    '善',
    '敢',
  ])('is not meant behind %s', (word) => {
    expect(idsIn(`${word}于三的努力`, own)).toEqual([]);
    expect(idsIn(`${word}於三`, own)).toEqual([]);
  });

  test.each(['', '，', '主任', '和', '由 '])('is meant behind %j', (word) => {
    expect(idsIn(`${word}于三介绍`, own)).toEqual(['yu-san']);
  });

  test('other surnames are no prepositions', () => {
    for (const { id, names } of people) {
      if (names.hans === undefined || names.hans.startsWith('于')) continue;
      expect(idsIn(`由${names.hans}介绍`)).toEqual([id]);
    }
  });
});

test('a word that goes on is another', () => {
  expect(idsIn('科技部与各地科技部门')).toEqual(['ministry-of-science-and-technology']);
  expect(idsIn('各地科技部門')).toEqual([]);
});

test('an edge is the two characters on each side, however long the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (left, right) => {
      const at = (before: string, after: string): boolean =>
        isCut(
          { type: 'park', key: '海湾' },
          `${before}海湾${after}`,
          before.length,
          before.length + 2,
        );
      expect(at(left, right)).toBe(at(left.slice(-2), right.slice(0, 2)));
    }),
  );
});
