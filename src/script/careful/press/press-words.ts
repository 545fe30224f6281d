import { lazy } from '../../engine/lazy.js';
import { DAILY } from './daily.js';
import { PLACES } from './places.js';
import type { PressGroup } from './press-group.js';
import { TECHNOLOGY } from './technology.js';

const GROUPS: readonly PressGroup[] = [...TECHNOLOGY, ...PLACES, ...DAILY];

/** A word of the mainland's press, and what the regions print; `undefined` for the same word. */
export interface PressWord {
  readonly hans: string;
  readonly taiwan: string | undefined;
  readonly hongKong: string | undefined;
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
  /** Whether the region's word stands for this one alone. */
  readonly isTwoWay: boolean;
}

const NONE: readonly string[] = [];
const before = (limits: readonly string[]): string[] =>
  limits.filter((each) => each.endsWith('-')).map((each) => each.slice(0, -1));
const after = (limits: readonly string[]): string[] =>
  limits.filter((each) => each.startsWith('-')).map((each) => each.slice(1));

/** All rows, in order. */
export const pressWords = lazy((): readonly PressWord[] =>
  GROUPS.flatMap(({ rows }) =>
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const [hans = '', taiwan, hongKong, ...limits] = row.replace(/^>/, '').split(' ');
        return {
          hans,
          taiwan: taiwan === '=' ? undefined : taiwan,
          hongKong: hongKong === '=' ? undefined : hongKong,
          notAfter: limits.length === 0 ? NONE : before(limits),
          notBefore: limits.length === 0 ? NONE : after(limits),
          isTwoWay: !row.startsWith('>'),
        };
      }),
  ),
);
