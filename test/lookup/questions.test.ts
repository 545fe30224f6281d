import { describe, expect, test } from 'vitest';
import {
  type RecordId,
  eventsOf,
  forumsIn,
  forumsOf,
  getForum,
  getOrganization,
  getRecord,
  happeningsOf,
  nameOf,
  placesOf,
  platformsOf,
  provenanceOf,
  recordsIn,
  signingsOf,
  statisticsOf,
  sumMoney,
  toICalendar,
} from '../../src/index.js';

// What people ask of the data, each in one expression and without a cast; see docs/data.md.

describe('a question takes one line', () => {
  test('what is signed in a year, nothing counted twice', () => {
    const signedIn = (year: string): number | null | undefined =>
      sumMoney(
        forumsIn(year)
          .flatMap(({ id }) => signingsOf(id))
          .filter(({ amountKind }) => amountKind === 'signed'),
        { overlap: 'outermost' },
      )?.value;
    expect(signedIn('2024')).toBe(67_317_000_000);
    expect(signedIn('2023')).toBe(81_000_000_000);
    expect(signedIn('2019')).toBeUndefined();
  });

  test('the calendar of a year', () => {
    const calendar = toICalendar(forumsIn('2025'), { locale: 'zh-CN' });
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(forumsIn('2025').length);
    expect(calendar).toContain('SUMMARY;LANGUAGE=zh-Hans:2025中关村论坛年会');
  });

  test('the platforms of a centre, in their order', () => {
    const positions = platformsOf('cross-strait-innovation-centre').map(({ position }) => position);
    expect(positions).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('who hosted, and in which role', () => {
    const hosts = getForum('zgc-forum-2024').hosts?.map(
      ({ id, role }) => [nameOf(getOrganization(id), 'zh-CN').text, role] as const,
    );
    expect(hosts).toContainEqual(['科技部', 'host']);
  });

  test('where somebody spoke', () => {
    const spoke = eventsOf('yu-yingjie').filter(({ role }) => role === 'speaker');
    const ids: RecordId[] = spoke.map(({ record }) => getRecord(record.id).id);
    expect(ids).toContain('zgc-forum-2025-science-parks-forum');
  });

  test('how many took part over the years', () => {
    const figures = forumsOf('zgc-forum')
      .flatMap(({ id }) => statisticsOf(id))
      .filter(({ measure }) => measure === 'participants');
    expect(figures.length).toBeGreaterThan(3);
    expect(figures.every(({ subjectId }) => subjectId.startsWith('zgc-forum-20'))).toBe(true);
  });

  test('which editions are missing', () => {
    const known = new Set(forumsOf('beijing-taiwan-forum').map(({ ordinal }) => ordinal));
    const missing = Array.from(
      { length: Math.max(...[...known].map(Number)) },
      (_, i) => i + 1,
    ).filter((ordinal) => !known.has(ordinal));
    expect(missing).toContain(2);
    expect(missing).not.toContain(27);
  });

  test('where a figure comes from', () => {
    const [found] = provenanceOf('zgc-forum-2024-signings', 'money');
    expect(found?.ref.literal).toContain('673.17亿元');
    expect(found?.source.id).toBe('zgc-forum-2024-results');
  });

  test('the parks of a city, with their districts', () => {
    const districts = recordsIn('beijing', { types: ['park'] }).map(
      ({ id }) => [id, placesOf(id).find(({ kind }) => kind === 'district')?.gbCode] as const,
    );
    expect(districts).toContainEqual(['zgc-software-park', '110108']);
    expect(districts.filter(([, code]) => code !== undefined).length).toBeGreaterThan(30);
  });

  test('what took place in Hong Kong', () => {
    const ids = recordsIn('hong-kong', { types: ['forum', 'sub-forum', 'forum-event'] }).map(
      ({ id }) => id,
    );
    expect(ids).toContain('beijing-hong-kong-symposium-28');
    expect(ids).not.toContain('beijing-hong-kong-symposium-27');
  });

  test('what happened at an edition', () => {
    const types = new Set(happeningsOf('zgc-forum-2024').map(({ type }) => type));
    expect([...types]).toEqual([
      'sub-forum',
      'forum-event',
      'competition',
      'signing',
      'achievement',
      'platform',
    ]);
  });
});
