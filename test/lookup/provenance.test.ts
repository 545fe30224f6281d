import { describe, expect, it } from 'vitest';
import { collections } from '../../src/lookup/collections.js';
import { provenanceOf } from '../../src/lookup/provenance.js';
import { UnknownIdError } from '../../src/lookup/unknown-id-error.js';

describe('provenanceOf', () => {
  it('names paragraph and wording of a figure', () => {
    const found = provenanceOf('zgc-forum-2024-signings', 'money.value');
    expect(found.map(({ ref }) => [ref.source, ref.paragraph, ref.literal])).toEqual([
      ['zgc-forum-2024-results', 0, '673.17亿元'],
      ['zgc-forum-2024-results', 20, '673.17亿元'],
    ]);
    expect(found[0]?.source.type).toBe('source');
  });

  it('gathers what backs any part of a field', () => {
    const whole = provenanceOf('zgc-comprehensive-bonded-zone', 'lifecycle');
    const part = provenanceOf('zgc-comprehensive-bonded-zone', 'lifecycle.accepted.date');
    expect(whole).toEqual(expect.arrayContaining(part));
    expect(part.some(({ ref }) => ref.literal === '2024年4月26日')).toBe(true);
  });

  it('tells an inference by its basis', () => {
    const [found] = provenanceOf('zgc-forum-2024-major-results-release', 'startDate');
    expect(found?.ref).toMatchObject({
      status: 'inferred',
      basis: { en: expect.any(String) as string },
    });
  });

  it('gives every reference of a record when no field is asked for', () => {
    const forum = collections.forum.find(({ id }) => id === 'zgc-forum-2024');
    expect(provenanceOf('zgc-forum-2024').map(({ ref }) => ref)).toEqual(forum?.sources);
  });

  it('has no backing for a form of a name that no source shows', () => {
    expect(provenanceOf('zgc-forum-2024-signings', 'names.hans')).toEqual([]);
  });

  it('has no answer for a field that the record lacks', () => {
    expect(provenanceOf('zgc-forum-2024', 'names.fr')).toEqual([]);
    expect(provenanceOf('zgc-forum-2024', 'hosts.nobody')).toEqual([]);
  });

  it('takes a source for its own evidence', () => {
    const [found] = provenanceOf('zgc-forum-2024-results', 'bylines');
    expect(found?.source.id).toBe('zgc-forum-2024-results');
  });

  it('refuses an id that no record has', () => {
    expect(() => provenanceOf('no-such-record')).toThrow(UnknownIdError);
  });

  it('finds the source of every reference of every record', () => {
    for (const { id } of Object.values(collections).flat()) {
      expect(provenanceOf(id).length, id).toBeGreaterThan(0);
    }
  });
});
