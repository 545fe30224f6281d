import { expect, it } from 'vitest';
import {
  AmountParseError,
  DateParseError,
  NumberParseError,
  TextParseError,
} from '../../src/text/errors.js';
import { received } from '../../src/text/expected.js';

it('says what was expected and where in one line, cut to a readable length', () => {
  const { message, name } = new NumberParseError('x'.repeat(1000), 7, 'a number');
  expect(name).toBe('NumberParseError');
  expect(message).toMatch(/^expected a number at offset 7 of "x{40}…"$/);
});

it('names what was received, whatever it is', () => {
  expect([() => 1, [1], { a: 1 }, 'a', 5, null, undefined].map(received)).toEqual([
    ...['a function', 'an array', 'an object', '"a"', '5', 'null', 'undefined'],
  ]);
});

it('has one base class', () => {
  expect(new AmountParseError('', 0, '')).toBeInstanceOf(TextParseError);
  expect(new DateParseError('', 0, '')).toBeInstanceOf(TextParseError);
});
