import type { ReaderLanguage } from '../text/reader-language.js';

/** The words of a language for what a record leaves open; `{}` stands for what is set aside. */
export interface CaveatWords {
  colon: string;
  aside: string;
  inferred: string;
  planned: string;
  derived: string;
  converted: string;
  /** `{source}` has `{value}`, and why the record does not. */
  disputed: string;
}

export const CAVEAT_WORDS: Readonly<Record<ReaderLanguage, CaveatWords>> = {
  en: {
    colon: ': ',
    aside: ' ({})',
    inferred: 'inferred',
    planned: 'as planned',
    derived: 'not the wording of a source',
    converted: 'converted from the other Chinese script',
    disputed: 'disputed, {source} has {value}',
  },
  'zh-Hans': {
    colon: '：',
    aside: '（{}）',
    inferred: '推断',
    planned: '据计划',
    derived: '并非来源原文',
    converted: '由繁体转换',
    disputed: '有异说，{source} 作 {value}',
  },
  'zh-Hant': {
    colon: '：',
    aside: '（{}）',
    inferred: '推斷',
    planned: '據計劃',
    derived: '並非來源原文',
    converted: '由簡體轉換',
    disputed: '有異說，{source} 作 {value}',
  },
};

/** Units that an English text has words for; classifiers (人, 家) it has none for, nor needs. */
export const ENGLISH_UNITS: Readonly<Record<string, string>> = {
  元: 'yuan',
  美元: 'US dollars',
  港元: 'Hong Kong dollars',
  平方米: 'square metres',
};
