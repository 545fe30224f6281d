import { describe, expect, test } from 'vitest';
import { collections } from '../../src/lookup/collections.js';
import { resolvePath } from '../../src/lookup/field-path.js';
import {
  type BundledRecord,
  datesOf,
  getAchievement,
  getCompetition,
  getForum,
  getPlatform,
  getSigning,
} from '../../src/lookup/index.js';
import { isEdtf } from '../../src/text/edtf.js';
import type { Forum } from '../../src/schemas/index.js';

const records = Object.values<readonly BundledRecord[]>(collections).flat();

const own = (dates: Partial<Forum>): Forum => ({
  type: 'forum',
  id: 'own-forum',
  names: { hans: '论坛' },
  seriesId: 'own-series',
  year: 2024,
  status: 'held',
  sources: [],
  ...dates,
});

describe('datesOf', () => {
  test('first and last day are one stretch', () => {
    expect(datesOf(getForum('zgc-forum-2024'))).toEqual([
      { field: 'startDate', edtf: '2024-04-25/2024-04-29' },
    ]);
  });

  test.each([
    [{ startDate: '2024-04-25', endDate: '2024-04-25' }, 'startDate', '2024-04-25'],
    [{ startDate: '2024-04' }, 'startDate', '2024-04'],
    [{ endDate: '2024-04-29' }, 'endDate', '../2024-04-29'],
    [{ startDate: '2024-04-11/2024-04-20', endDate: '2024-05' }, 'startDate', '2024-04-11/2024-05'],
    [{}, 'year', '2024'],
  ])('%j', (dates, field, edtf) => {
    expect(datesOf(own(dates))).toEqual([{ field, edtf }]);
  });

  test('each turn of a life, with its word and its status', () => {
    expect(datesOf(getPlatform('cross-strait-innovation-centre'), { locale: 'zh-TW' })).toEqual([
      {
        field: 'lifecycle.unveiled.date',
        edtf: '2023-09-19',
        status: 'held',
        label: '揭牌',
        text: '2023年9月19日',
      },
      {
        field: 'lifecycle.launched.date',
        edtf: '2024-04-12',
        status: 'held',
        label: '啟動',
        text: '2024年4月12日',
      },
    ]);
  });

  test('a stage of a competition goes by its own word', () => {
    const race = {
      ...getCompetition('beijing-hong-kong-youth-cup-6'),
      stages: [{ id: 'last', kind: 'final', status: 'held', date: '2024-08-23' }],
    } as const;
    expect(datesOf(race, { locale: 'zh-TW' })).toContainEqual({
      field: 'stages.last.date',
      edtf: '2024-08-23',
      status: 'held',
      label: '決賽',
      text: '2024年8月23日',
    });
  });

  test.each([
    ['stages', { id: 'heats', kind: 'regatta', date: '2024-08-23' }, 'stages.heats.date'],
    ['stages', { kind: 'regatta', date: '2024-08-23' }, 'stages.regatta.date'],
    ['lifecycle', { kind: 'regatta', validOn: '2024-08-23' }, 'lifecycle.regatta.validOn'],
  ])('what has a kind of which there are no words goes by it: %s, %j', (list, turn, field) => {
    for (const locale of ['en', 'zh-CN', 'zh-TW']) {
      const record = { ...own({}), year: undefined, [list]: [turn] } as never;
      expect(datesOf(record, { locale })).toMatchObject([{ field, label: 'regatta' }]);
    }
  });

  test('a release, and a record without a date', () => {
    expect(datesOf(getAchievement('taichi-chip')).map(({ field }) => field)).not.toContain('year');
    expect(datesOf({ ...getSigning('zgc-forum-2024-signings'), date: undefined })).toEqual([]);
  });

  test('every date of the data is EDTF, stands where its field says, and has words', () => {
    for (const record of records) {
      const worded = datesOf(record, { locale: 'zh-HK' });
      expect(worded.map(({ field, edtf }) => [field, edtf])).toEqual(
        datesOf(record).map(({ field, edtf }) => [field, edtf]),
      );
      for (const { field, edtf, label, text } of worded) {
        expect(isEdtf(edtf)).toBe(true);
        expect(resolvePath(record, field), `${record.id} ${field}`).toHaveLength(1);
        expect(label).not.toBe('');
        expect(text).not.toBe('');
      }
    }
  });

  test('every date that stands in the data is told', () => {
    const inData =
      /"(?:startDate|date|releasedOn|issued|publishedOn|asOf|period|validOn)":"([^"]+)"/g;
    for (const record of records) {
      const facts = { ...record, sources: undefined, disputed: undefined };
      const told = datesOf(record)
        .map(({ edtf }) => edtf)
        .join(' ');
      for (const [, date = ''] of JSON.stringify(facts).matchAll(inData)) {
        expect(told, `${record.id} ${date}`).toContain(date.split('/')[0]);
      }
    }
  });

  test.each([
    ['zh-Hant-MO', '2024年4月25日至29日', '舉辦'],
    ['yue', '2024年4月25日至29日', '舉辦'],
    ['cmn-Hans', '2024年4月25日至29日', '举办'],
    ['fr-CA-u-ca-buddhist', '25–29 April 2024', 'held'],
    ['no tag at all', '25–29 April 2024', 'held'],
  ])('any tag: %s', (locale, text, label) => {
    expect(datesOf(getForum('zgc-forum-2024'), { locale })[0]).toMatchObject({ text, label });
  });

  test('what is no record or no tag is refused', () => {
    expect(() => datesOf(5 as never)).toThrow('expected a record, got 5');
    expect(() => datesOf(own({}), { locale: 5 } as never)).toThrow(
      'expected locale to be a BCP 47 tag, got 5',
    );
    expect(() => datesOf(own({ startDate: 'May' }), { locale: 'en' })).toThrow(RangeError);
  });
});
