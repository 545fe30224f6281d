import { clauseEnd, clauseStart } from '../context/clauses.js';
import { evenText } from '../words/even-text.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, isAmong, isOf } from '../words/token.js';
import { PARK, isSite } from './site-names.js';

// The sites that a text has told so far, and which of them a clause speaks of.

/** The sites of which a paragraph has told, in order: 园区, 平台 mean one of them. */
export class SitesTold {
  #paragraph = -1;
  #sites: Token[] = [];

  /** Goes on to a sentence: a paragraph tells of its own sites. */
  goTo({ paragraph }: Sentence): void {
    if (paragraph !== this.#paragraph) this.#sites = [];
    this.#paragraph = paragraph;
  }

  note(site: Token): void {
    this.#sites.push(site);
  }

  get last(): Token | undefined {
    return this.#sites.at(-1);
  }

  /** The site that its kind alone means: 园区. */
  meant({ text }: Token): Token | undefined {
    const fits = this.#sites.filter(
      (site) => site.text.endsWith(text) || (text === evenText('园区') && PARK().test(site.text)),
    );
    return new Set(fits.map((site) => site.text)).size === 1 ? fits.at(-1) : undefined;
  }
}

export const BESIDE_VERB = [
  'AT',
  'ADVERB',
  'DATE',
  'WILL',
  'SPACE',
  'AND',
  'BRACKET',
  'DURATION',
] as const;

/** The site of which a clause speaks: right before 由 or a measure, or that of the clauses before. */
export function siteBefore(sentence: Sentence, at: number, told: SitesTold): Token | undefined {
  const { tokens } = sentence;
  const from = clauseStart(sentence, at);
  const [subject, ...others] = tokens
    .slice(from, at)
    .filter((token) => !isOf(token, ...BESIDE_VERB, 'AS', 'OF'));
  if (others.some((token) => isAmong(token, SUBJECTS))) return undefined;
  if (subject === undefined)
    return from > 0 ? (subjectBefore(sentence, from) ?? pointed(sentence, told)) : undefined;
  if (subject.isGeneric === true) return told.meant(subject);
  return isSite(subject) ? subject : undefined;
}

/** 园区占地45万平方米,由甲集团运营: the sentence points at the site. */
function pointed({ tokens }: Sentence, told: SitesTold): Token | undefined {
  const first = tokens.find((token) => !isAmong(token, BESIDE_VERB));
  return first?.isGeneric === true ? told.meant(first) : undefined;
}

const SUBJECTS = [
  'BODY',
  'SITE',
  'EVENT',
  'GENERIC',
  'PLACE',
  'NAME',
  'PERSON',
  'QUOTE',
  'WORK',
] as const;

/** The site of which the clauses before an index speak: it begins the sentence, and nothing else begins a clause. */
export function subjectBefore(sentence: Sentence, to: number): Token | undefined {
  const { tokens } = sentence;
  let subject: Token | undefined;
  for (let from = 0; from < to; from = clauseEnd(sentence, from) + 1) {
    const [first, second] = tokens
      .slice(from, clauseEnd(sentence, from))
      .filter((token) => !isAmong(token, BESIDE_VERB));
    // 并宣布│验证中心启用,由…: who tells it is not spoken of.
    if (isOf(first, 'SAY') && isAmong(second, SUBJECTS)) subject = undefined;
    const named = isOf(first, 'SAY') ? second : first;
    if (!isAmong(named, SUBJECTS)) continue;
    if (subject !== undefined) return undefined;
    subject = named;
  }
  return subject !== undefined && isSite(subject) ? subject : undefined;
}
