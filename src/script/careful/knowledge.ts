import { dictionary as hongKong } from '../dictionaries/hk-variants.generated.js';
import { dictionary as taiwan } from '../dictionaries/tw-variants.generated.js';
import { lazy } from '../engine/lazy.js';
import { type Dictionary, Mapping } from '../engine/mapping.js';
import { compatibility } from '../mappings/compatibility.js';
import { fromHongKongVariants } from '../mappings/from-hong-kong-variants.js';
import { fromTaiwanVariants } from '../mappings/from-taiwan-variants.js';
import { hongKongVariants } from '../mappings/hong-kong-variants.js';
import { simplifiedToTraditional } from '../mappings/simplified-to-traditional.js';
import { taiwanVariants } from '../mappings/taiwan-variants.js';
import { traditionalToSimplified } from '../mappings/traditional-to-simplified.js';
import { t2s } from '../t2s.js';
import { CharacterRules } from './character-rules.js';
import { ownWords } from './own-words.js';
import { publicPersons } from './public-persons.js';
import { CORNER_QUOTES, CURVED_QUOTES } from './quotes.js';
import type { Knowledge } from './reader.js';
import { type Forms, formsOf, HONG_KONG_PRINT, SAME_FORMS, TAIWAN_PRINT } from './region-forms.js';
import { regionNames } from './region-names.js';
import { simplifiedRules } from './simplified-rules.js';
import { simplifiedWords } from './simplified-words.js';
import { NO_SURNAMES, SURNAMES } from './surnames.js';
import type { CarefulTarget } from './targets.js';
import { type Term, TermTable } from './term-table.js';
import { traditionalRules } from './traditional-rules.js';
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

/** How a region writes OpenCC's traditional standard. */
interface RegionalStandard {
  readonly dictionary: Dictionary;
  readonly variants: () => Mapping;
  /** Reads the region's characters as OpenCC's standard. */
  readonly back: () => Mapping;
  readonly print: string;
}

const REGIONS: Partial<Record<CarefulTarget, RegionalStandard>> = {
  'hant-TW': {
    dictionary: taiwan,
    variants: taiwanVariants,
    back: fromTaiwanVariants,
    print: TAIWAN_PRINT,
  },
  'hant-HK': {
    dictionary: hongKong,
    variants: hongKongVariants,
    back: fromHongKongVariants,
    print: HONG_KONG_PRINT,
  },
};

const nothing = lazy(() => new Mapping([]));

/** What the dictionaries do, and the names of the region that they keep. */
function groundFor({ from, to, hasPressWords }: Request): {
  mapping: () => Mapping;
  forms: () => Forms;
  regional: Term[];
} {
  if (from === to) return { mapping: nothing, forms: SAME_FORMS, regional: [] };
  if (to === 'hans') return { mapping: traditionalToSimplified, forms: SAME_FORMS, regional: [] };
  const mapping = from === 'hans' ? simplifiedToTraditional : (REGIONS[from]?.back ?? nothing);
  const region = REGIONS[to];
  if (region === undefined) return { mapping, forms: SAME_FORMS, regional: [] };
  const forms = formsOf(region.variants(), hasPressWords ? region.print : '');
  const usual = (character: string): string =>
    character.length === 1
      ? String.fromCharCode(forms[character.charCodeAt(0)] || character.charCodeAt(0))
      : character;
  const toSource = from === 'hans' ? t2s : (name: string): string => name;
  return {
    mapping,
    forms: () => forms,
    regional: regionNames(region.dictionary, usual, toSource),
  };
}

/** The words, names and rules of a direction. */
function readingFor(request: Request): {
  words: Knowledge['words'];
  rules: CharacterRules;
  terms: readonly Term[];
  surnames: Knowledge['surnames'];
} {
  const { from, to, hasQuotes } = request;
  const marks = to === 'hans' ? CURVED_QUOTES : CORNER_QUOTES;
  const quotes = hasQuotes ? marks : [];
  if (to === 'hans' && from !== 'hans') {
    return {
      words: undefined,
      rules: new CharacterRules([...simplifiedRules(), ...quotes]),
      terms: simplifiedWords(),
      surnames: NO_SURNAMES,
    };
  }
  if (from === 'hans' && to !== 'hans') {
    return {
      words: () => new WordTrie(),
      rules: new CharacterRules([...traditionalRules(), ...quotes]),
      terms: [...publicPersons(), ...ownWords()],
      surnames: SURNAMES,
    };
  }
  return {
    words: undefined,
    rules: new CharacterRules(quotes),
    terms: [],
    surnames: NO_SURNAMES,
  };
}

/** What to read by. */
export function knowledgeFor(request: Request): Knowledge {
  const { from, to, hasPressWords, names } = request;
  const { mapping, forms, regional } = groundFor(request);
  const { words, rules, terms, surnames } = readingFor(request);
  const press = hasPressWords ? pressTerms(from, to) : [];
  return {
    mapping,
    forms,
    compatibility,
    words,
    rules,
    terms: new TermTable([...regional, ...press, ...terms]),
    names,
    surnames,
  };
}
