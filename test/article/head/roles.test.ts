import { describe, expect, test } from 'vitest';
import { findParagraphs } from '../../../src/article/index.js';
import { BYLINES, FURNITURE, above, below, between } from './lines.js';

function rolesOf(page: string, line: string): (string | undefined)[] {
  return findParagraphs(page)
    .filter(({ start, end }) => page.slice(start, end) === line.trim())
    .map(({ role }) => role);
}

describe.each(Object.entries(FURNITURE))('%s', (_, { place, yes, no }) => {
  test.each(yes)('furniture: %s', (line) => {
    expect(rolesOf(place(line), line)).toEqual(['furniture']);
  });

  test.each(no)('none: %s', (line) => {
    for (const page of [above(line), below(line), between(line)]) {
      expect(rolesOf(page, line)).not.toContain('furniture');
      expect(rolesOf(page, line)).not.toContain('byline');
    }
  });
});

describe('makers', () => {
  test.each(BYLINES.yes)('byline: %s', (line) => {
    expect(rolesOf(below(line), line)).toEqual(['byline']);
    expect(rolesOf(above(line), line)).toEqual(['byline']);
  });

  test.each(BYLINES.no)('none: %s', (line) => {
    for (const page of [above(line), below(line), between(line)]) {
      expect(rolesOf(page, line)).not.toContain('byline');
      expect(rolesOf(page, line)).not.toContain('furniture');
    }
  });
});
