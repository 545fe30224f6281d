import { expect, test } from 'vitest';
import { formatEdtf } from '../../src/lookup/index.js';

// Apart from the other tests of formatEdtf, since a thread cannot change the zone: a process of its own can.
test('formatEdtf writes a day that the zone of the machine left out', () => {
  const zone = process.env['TZ'];
  try {
    process.env['TZ'] = 'Pacific/Apia';
    expect(new Date(2011, 11, 30, 12).getDate()).toBe(31);
    expect(formatEdtf('2011-12-30', { locale: 'en' })).toBe('30 December 2011');
    expect(formatEdtf('2011-12-30', { locale: 'zh' })).toBe('2011年12月30日');
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});
