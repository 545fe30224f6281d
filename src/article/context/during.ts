import type { Token } from '../words/token.js';
import { wording } from '../words/wording.js';

const DURING = wording('^[上中]|期间');
const ON_THE_SPOT = wording('现场');

/** What makes the name before it an occasion or a time: 会上, 论坛期间. */
export const isDuring = (token: Token | undefined): boolean =>
  token?.class === 'ADVERB' && DURING().test(token.text);

/** 大会现场 is an occasion too; 展览中心现场 may be a place. */
export const isOnTheSpot = (token: Token | undefined): boolean =>
  token?.class === 'ADVERB' && ON_THE_SPOT().test(token.text);
