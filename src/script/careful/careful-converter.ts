import { checkOptions, checkText } from '../engine/check-arguments.js';
import { type Converter, defineConverter, type Incremental } from '../engine/converter.js';
import { lazy } from '../engine/lazy.js';
import { type Terms, toPairs } from '../terms.js';
import { CarefulText, type PlacedStep } from './careful-text.js';
import { knowledgeFor, type Request } from './knowledge.js';
import { MixedText } from './mixed-text.js';
import { Reader } from './reader.js';
import {
  type CarefulSource,
  type CarefulTarget,
  checkOneOf,
  SOURCES,
  TARGETS,
  VOCABULARIES,
  type Vocabulary,
} from './targets.js';
import { defineTrace } from './trace.js';

/** What {@link carefulConverter} reads and writes. */
export interface CarefulOptions {
  /** The script to write, and of which region; `'hant'` is OpenCC's traditional standard. */
  readonly to: CarefulTarget;
  /**
   * The script to read: by default the other one. With `'mixed'`, sentences that are in the target's
   * script already stay.
   */
  readonly from?: CarefulSource | undefined;
  /** `'press'` for the words of the region's newspapers (网络 is 網路 in Taiwan); by default words stay. */
  readonly vocabulary?: Vocabulary | undefined;
  /** Also write “” as 「」 and ‘’ as 『』, or the other way round. */
  readonly quotes?: boolean | undefined;
  /**
   * Names of persons: of a list each is written as a name is (于英杰 becomes 于英傑), a map says what
   * each becomes.
   */
  readonly names?: Terms | undefined;
}

/**
 * A converter between simplified and traditional Chinese that reads words.
 *
 * It goes by OpenCC's dictionaries, but takes no phrase that cuts a likelier word (美国历史 becomes
 * 美國歷史), decides characters with several forms by their neighbours where that is sure, and keeps
 * the names of persons that a title or a verb of speech tells, from there on.
 *
 * @param options - What to write, and how.
 * @returns A converter as all others are: `convertStream` and `protectTerms` take it.
 * @throws {RangeError} When there is no such target, source or vocabulary; names those there are.
 * @throws {TypeError} When the options are no object, or names no strings.
 * @example
 * carefulConverter({ to: 'hant-TW' })('一个中国历史博物馆') // '一個中國歷史博物館'
 * @example
 * carefulConverter({ to: 'hant-TW', vocabulary: 'press' })('网络法律程序') // '網路法律程序'
 */
export function carefulConverter(options: CarefulOptions): Converter {
  const { to, from, request } = readOptions(options);
  if (from === 'mixed') return mixedConverter(to, request);
  return plainConverter({ ...request, from });
}

function readOptions(options: CarefulOptions): {
  to: CarefulTarget;
  from: CarefulSource;
  request: Omit<Request, 'from'>;
} {
  if (typeof options === 'number') {
    throw new TypeError('Expected options as an object, got a number');
  }
  checkOptions(options);
  const { to, vocabulary = 'none', quotes = false, names = [] } = options;
  checkOneOf('target', to, TARGETS);
  const { from = to === 'hans' ? 'hant' : 'hans' } = options;
  checkOneOf('source', from, SOURCES);
  checkOneOf('vocabulary', vocabulary, VOCABULARIES);
  if (typeof quotes !== 'boolean') {
    throw new TypeError(`Expected quotes as a boolean, got ${typeof quotes}`);
  }
  const isMap = !Array.isArray(names) && !(names instanceof Set);
  const pairs = toPairs(names).map(([name, form]) => [name, isMap ? form : undefined] as const);
  const hasPressWords = vocabulary === 'press';
  return { to, from, request: { to, hasPressWords, hasQuotes: quotes, names: pairs } };
}

function plainConverter(request: Request): Converter {
  const reader = lazy(() => new Reader(knowledgeFor(request)));
  const start = (steps?: PlacedStep[]): CarefulText => new CarefulText(reader(), steps);
  const converter = defineConverter(
    (text) => {
      checkText(text);
      return start().finish(text);
    },
    () => start(),
  );
  defineTrace(converter, {
    lang: LANGUAGES[request.to],
    isTraditional: request.to !== 'hans',
    formOf: (character) => reader().formOf(character),
    start,
  });
  return converter;
}

/** What is written, as tags of BCP 47. */
const LANGUAGES: Readonly<Record<CarefulTarget, string>> = {
  hans: 'zh-Hans',
  hant: 'zh-Hant',
  'hant-TW': 'zh-Hant-TW',
  'hant-HK': 'zh-Hant-HK',
};

/** Sentences in the other script are converted, those in the target's get its region's characters. */
function mixedConverter(to: CarefulTarget, request: Omit<Request, 'from'>): Converter {
  const other = plainConverter({ ...request, from: to === 'hans' ? 'hant' : 'hans' });
  const own = plainConverter({ ...request, from: to, hasPressWords: false });
  const start = (): Incremental => new MixedText(to === 'hans' ? 'hans' : 'hant', other, own);
  const converter = defineConverter((text) => {
    checkText(text);
    return start().finish(text);
  }, start);
  defineTrace(converter, {
    lang: LANGUAGES[to],
    isTraditional: to !== 'hans',
    formOf: (character) => character,
    start: (steps) => new MixedText(to === 'hans' ? 'hans' : 'hant', other, own, steps),
  });
  return converter;
}
