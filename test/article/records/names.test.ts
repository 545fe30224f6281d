import { describe, expect, test } from 'vitest';
import { draftRecords } from '../../../src/article/index.js';
import { organizationKind, placeKind } from '../../../src/article/records/name-kinds.js';
import { s2t } from '../../../src/script/index.js';
import type { AnyDraft } from '../../../src/schemas/index.js';
import { STATED, TEXT } from './harbour.js';
import { readingOf } from './reading.js';

const FULL = '潮磨科技集团有限公司';

/** The organizations of a signing between two bodies by name. */
function organizationsOf(text: string, parties: readonly string[], body?: string) {
  const draft: AnyDraft = {
    ...{ type: 'signing', id: 'draft-signing-1', kind: 'other', status: 'held' },
    parties: parties.map((party) => ({ text: party })),
  };
  const stated = [{ draft, words: text }];
  const bodies = body === undefined ? [] : [{ type: 'organization' as const, raw: body }];
  return draftRecords(readingOf(text, stated, bodies), { source: 'daily' }).organizations;
}

describe('a short form that the text introduces is of one body with its full name', () => {
  test.each([
    [`${FULL}(以下简称“潮磨集团”)`, '潮磨集团'],
    [`${FULL}（以下简称“潮磨集团”）`, '潮磨集团'],
    [`${FULL}（以下簡稱「潮磨集團」）`, '潮磨集團'],
    [`${FULL}（简称：潮磨集团）`, '潮磨集团'],
    [`${FULL}(下称潮磨集团)`, '潮磨集团'],
    [`${FULL}（以下统称为“潮磨集团”）`, '潮磨集团'],
    [`“${FULL}”(简称“潮磨集团”)`, '潮磨集团'],
    [`${FULL},简称“潮磨集团”`, '潮磨集团'],
    [`${FULL}(CMTG)`, 'CMTG'],
    [`${FULL} （ CMTG ）`, 'CMTG'],
  ])('%s', (words, short) => {
    const text = `${words}参会。${short}与海洋大学签约。`;
    const [body, ...others] = organizationsOf(text, [short, FULL, '海洋大学']);
    expect(body).toMatchObject({
      names: { hans: FULL, aliases: [{ kind: 'short', text: short }] },
      kind: 'company',
    });
    expect(others.map(({ names }) => names?.hans)).toEqual(['海洋大学']);
    // Where the text names the full one alone as a body it is the same.
    expect(organizationsOf(text, [short, '海洋大学'], FULL)[0]?.id).toBe(body?.id);
  });

  test('but no bracket says so otherwise, and one form of two bodies is of neither', () => {
    const plain = organizationsOf(`${FULL}(北京)与潮磨集团签约。`, [FULL, '潮磨集团']);
    expect(plain).toHaveLength(2);
    const twice = `${FULL}(简称“潮磨”)与潮磨大学(简称“潮磨”)。潮磨签约。`;
    expect(organizationsOf(twice, [FULL, '潮磨大学', '潮磨'])).toHaveLength(3);
  });

  test('a known body keeps its id', () => {
    const text = '联合国教科文组织(以下简称“教科文”)参会。教科文与海洋大学签约。';
    expect(organizationsOf(text, ['教科文', '海洋大学'])).toHaveLength(1);
  });
});

test('a name in two scripts has both forms, one spaced has one', () => {
  const [body, ...others] = organizationsOf('海洋大学与海洋大學与海洋 大学', [
    ...['海洋大学', '海洋大學', '海洋 大学'],
  ]);
  expect(body?.names).toEqual({ hans: '海洋大学', hant: '海洋大學' });
  expect(others).toEqual([]);
});

test('a name is of what the reading says it to be', () => {
  const draft: AnyDraft = {
    ...{ type: 'signing', id: 'draft-signing-1', kind: 'other', status: 'held' },
    parties: [{ text: '海港科学城' }, { text: '海洋大学' }],
  };
  const text = '海港科学城与海洋大学签约';
  const reading = readingOf(text, [{ draft, words: text }], [{ type: 'park', raw: '海港科学城' }]);
  const { parks, organizations, signings } = draftRecords(reading);
  expect(parks.map(({ names }) => names?.hans)).toEqual(['海港科学城']);
  expect(organizations).toHaveLength(1);
  expect(signings[0]?.parties?.[0]?.id).toBe(parks[0]?.id);
});

/** All ids in a value, in order. */
const idsIn = (value: unknown): string[] =>
  JSON.stringify(value).match(/"draft-[a-z-]+-[\da-f]{16}"/g) ?? [];

describe('ids stay', () => {
  /** The records of the harbour's article, text and names rewritten. */
  const made = (rewrite: (text: string) => string, before = ''): unknown => {
    const stated = STATED.map(({ draft, words, ...rest }) => ({
      ...rest,
      draft: JSON.parse(rewrite(JSON.stringify(draft))) as AnyDraft,
      words: rewrite(words),
    }));
    return draftRecords(readingOf(before + rewrite(TEXT), stated));
  };
  const ids = idsIn(made((text) => text));

  test.each<[string, (text: string) => string, string]>([
    ['in traditional characters', s2t, ''],
    ['behind other paragraphs', (text) => text, '某日报\n另一段。\n'],
    ['where names are spaced', (text) => text.replaceAll('海洋大学', '海洋 大学'), ''],
  ])('%s', (_, rewrite, before) => {
    expect(ids.length).toBeGreaterThan(20);
    expect(idsIn(made(rewrite, before))).toEqual(ids);
  });

  test('and a reading is not changed', () => {
    const reading = readingOf(TEXT, STATED);
    const before = JSON.stringify(reading);
    draftRecords(reading, { source: 'daily' });
    expect(JSON.stringify(reading)).toBe(before);
  });
});

describe('what a name says of its bearer', () => {
  test.each([
    ['海港银行', 'company'],
    ['海洋大學', 'university'],
    ['海洋研究所', 'research-institute'],
    ['海港船舶协会', 'association'],
    ['海港市政府', 'government'],
    ['海港高新区管委会', 'government'],
    ['中共海港市委', 'party'],
    ['海港日报', 'media'],
    ['潮汐', undefined],
  ] as const)('%s', (name, kind) => {
    expect(organizationKind(name)).toBe(kind);
  });

  test.each([
    ['海港市', 'city'],
    ['海港会展中心', 'venue'],
    ['海港大酒店', 'venue'],
    ['海港新区', 'area'],
    ['临港区', 'district'],
    ['海港省', 'region'],
    ['三楼会议厅', 'room'],
    ['海港', undefined],
  ] as const)('%s', (name, kind) => {
    expect(placeKind(name)).toBe(kind);
  });
});

test.each([[undefined], [{}], [{ statements: 'x' }]])(
  'what is no reading is refused: %j',
  (reading) => {
    expect(() => draftRecords(reading as never)).toThrow(TypeError);
  },
);

test('and so is a source that is no id', () => {
  const reading = readingOf(TEXT, STATED);
  expect(() => draftRecords(reading, { source: 'The Daily' })).toThrow(
    new RangeError('expected source to be an id such as city-gazette, got "The Daily"'),
  );
});
