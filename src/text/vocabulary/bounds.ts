/** Bounds that verbs may part from their number, and English ones. */
import { PREFIX } from '../characters/alphabet.js';
import { lazy } from '../lazy.js';
import { createLexicon } from '../characters/lexicon.js';
import type { WordList } from '../characters/lexicon.js';
import type { Approximation } from '../types.js';

/** What bends a number behind it, and what may stand between the two. */
export interface Bound {
  bends: Approximation;
  /** The characters of verbs that may part it from its number; or {@link ANY_VERB}. */
  over: string;
  /** It bounds no count right behind it: 最大5家 only ranks, 最高50万元 bounds. */
  ranks: boolean;
}

function bound(bends: Approximation, over: string, ranks = false): Bound {
  return { bends, over, ranks };
}

/** Whatever words part the bound from its number, but for those that name a thing: {@link NO_VERB}. */
export const ANY_VERB = '*';
/** The verbs behind 约 and 最高; 工资 and 气温 there are what is ranked. */
const VERBS = '可以能会达到为是有占合在至需要只仅用花费予给奖励补贴支持容纳承载跌升涨降';
/** 至少这3家, 至少目前3家, 至少每3年: what follows these is not what is bounded. */
export const NO_VERB = '的这那其某此目比从和或每第上下前后';

const BOUNDS: WordList<Bound>[] = [
  ['约 大约 大概 差不多', bound('about', VERBS)],
  ['至少 最少 起码', bound('at-least', ANY_VERB)],
  ['最低 最短 最小', bound('at-least', VERBS, true)],
  ['近', bound('nearly', '有达')],
  ['至多 最多 顶多', bound('at-most', ANY_VERB)],
  ['最高 最长 最大', bound('at-most', VERBS, true)],
];

/** The bounds, whose last characters are a {@link PREFIX}. */
export const boundsOverVerbs = lazy(() => createLexicon(BOUNDS, PREFIX, true));

/** English bounds, the longer words first; they bend sums and shares. */
export const ENGLISH_BOUNDS: WordList<Approximation>[] = [
  ['at least,no less than,not less than', 'at-least'],
  ['up to,at most,no more than,not more than', 'at-most'],
  ['over,more than,above,exceeding', 'above'],
  ['under,below,less than,fewer than', 'below'],
  ['nearly,almost,close to', 'nearly'],
  ['about,around,roughly,approximately', 'about'],
];
