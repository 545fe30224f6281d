import type { Converter } from '../engine/converter.js';
import { lazy } from '../engine/lazy.js';
import { Mapping } from '../engine/mapping.js';
import { compatibility } from '../mappings/compatibility.js';
import { fromHongKongVariants } from '../mappings/from-hong-kong-variants.js';
import { fromTaiwanVariants } from '../mappings/from-taiwan-variants.js';
import { simplifiedToTraditional } from '../mappings/simplified-to-traditional.js';
import { traditionalToSimplified } from '../mappings/traditional-to-simplified.js';
import { t2hk } from '../t2hk.js';
import { t2tw } from '../t2tw.js';
import { CharacterRules } from './character-rules.js';
import { OWN_WORDS } from './own-words.js';
import { PUBLIC_PERSONS } from './public-persons.js';
import { CORNER_QUOTES, CURVED_QUOTES } from './quotes.js';
import type { Knowledge } from './reader.js';
import { SIMPLIFIED_RULES } from './simplified-rules.js';
import { SIMPLIFIED_WORDS } from './simplified-words.js';
import { NO_SURNAMES, SURNAMES } from './surnames.js';
import type { CarefulTarget } from './targets.js';
import { type Term, TermTable } from './term-table.js';
import { TRADITIONAL_RULES } from './traditional-rules.js';
import { inHongKongPrint, inTaiwanPrint } from './press/press-forms.js';
import { pressTerms } from './vocabulary.js';
import { WordTrie } from './word-trie.js';

/** What a conversion is asked for. */
export interface Request {
  readonly from: CarefulTarget;
  readonly to: CarefulTarget;
  readonly hasPressWords: boolean;
  readonly hasQuotes: boolean;
  readonly names: Knowledge['names'];
}

/** Writes OpenCC's traditional standard as a region does. */
const REGIONS: Readonly<Record<CarefulTarget, Converter | undefined>> = {
  hans: undefined,
  hant: undefined,
  'hant-TW': t2tw,
  'hant-HK': t2hk,
};

const nothing = lazy(() => new Mapping([]));

/** The same as its newspapers do. */
const PRINTS: Readonly<Record<CarefulTarget, () => Converter | undefined>> = {
  hans: () => undefined,
  hant: () => undefined,
  'hant-TW': () => inTaiwanPrint(t2tw),
  'hant-HK': () => inHongKongPrint(t2hk),
};

/** Reads the characters of a region as OpenCC's traditional standard. */
const STANDARDS: Readonly<Record<CarefulTarget, () => Mapping>> = {
  hans: nothing,
  hant: nothing,
  'hant-TW': fromTaiwanVariants,
  'hant-HK': fromHongKongVariants,
};

const names = (terms: readonly Term[]): Term[] =>
  terms.map((term) => ({ ...term, isName: true }));

/** What to read by, and what writes the result as the region does. */
export function knowledgeFor(request: Request): {
  knowledge: Knowledge;
  region: Converter | undefined;
} {
  const { from, to, hasPressWords, hasQuotes, names: given } = request;
  const press = hasPressWords ? pressTerms(from, to) : [];
  const region = hasPressWords ? PRINTS[to]() : REGIONS[to];
  const common = { compatibility, names: given };
  if (from === to) {
    return {
      knowledge: { ...common, mapping: nothing, ...plain(press, to, hasQuotes) },
      region: undefined,
    };
  }
  if (to === 'hans') {
    const rules = [...SIMPLIFIED_RULES, ...(hasQuotes ? CURVED_QUOTES : [])];
    return {
      knowledge: {
        ...common,
        mapping: traditionalToSimplified,
        words: undefined,
        rules: new CharacterRules(rules),
        terms: new TermTable([...press, ...SIMPLIFIED_WORDS]),
        surnames: NO_SURNAMES,
      },
      region: undefined,
    };
  }
  if (from === 'hans') {
    const rules = [...TRADITIONAL_RULES, ...(hasQuotes ? CORNER_QUOTES : [])];
    return {
      knowledge: {
        ...common,
        mapping: simplifiedToTraditional,
        words: () => new WordTrie(),
        rules: new CharacterRules(rules),
        terms: new TermTable([...press, ...names(PUBLIC_PERSONS), ...OWN_WORDS]),
        surnames: SURNAMES,
      },
      region,
    };
  }
  return {
    knowledge: { ...common, mapping: STANDARDS[from], ...plain(press, to, hasQuotes) },
    region,
  };
}

/** For text that is in traditional characters and stays so. */
function plain(
  press: readonly Term[],
  to: CarefulTarget,
  hasQuotes: boolean,
): Pick<Knowledge, 'words' | 'rules' | 'terms' | 'surnames'> {
  const quotes = to === 'hans' ? CURVED_QUOTES : CORNER_QUOTES;
  return {
    words: undefined,
    rules: new CharacterRules(hasQuotes ? quotes : []),
    terms: new TermTable(press),
    surnames: NO_SURNAMES,
  };
}
