import { placeOfShort } from '../words/name-class.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, adjoin, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { clauseEnd, clauseStart } from './clauses.js';
import { isDuring } from './during.js';
import type { Story } from './story.js';

/** 在区内, 在全球范围内: words that name no place. */
const NOWHERE = wording(
  '(?:范围内|区域内)$|^(?:区|园|院|校|馆|场|城|境|省|市|县|国)内(?:外)?$|^(?:线上|线下|云端|网上|现场|当地|本地|各地|同期)$',
);

/** The name of a place as printed; one character (在沪) is the place that it stands for. */
function nameOfPlace(token: Token, story: Story): string | undefined {
  if (NOWHERE().test(token.text)) return undefined;
  if (isOf(token, 'PLACE', 'SITE', 'BODY', 'QUOTE')) return story.words(token);
  if (token.class !== 'NAME') return undefined;
  if (token.text.length === 1) return placeOfShort(token.text);
  return story.words(token);
}

const BRANCH = wording('^\\((?!以下|简称|下称|原|即)[\u3400-\u9fff]{1,6}\\)$');

/** 江州国际会展中心│(东区): a bracket that says which part of the place is meant. */
function branchBehind(tokens: readonly Token[], at: number): Token | undefined {
  const [place, bracket] = [tokens[at], tokens[at + 1]];
  const isBranch =
    isOf(place, 'SITE', 'BODY') &&
    isOf(bracket, 'BRACKET') &&
    adjoin(place, bracket) &&
    BRANCH().test(bracket?.text ?? '');
  return isBranch ? bracket : undefined;
}

/** 在, 于, and 将在, 拟在. */
export const leadsPlace = (token: Token | undefined): boolean =>
  isOf(token, 'AT') || (isOf(token, 'WILL') && /[在于於]$/.test(token?.text ?? ''));

/** The places that stand behind 在 in the clause of a verb, before it or right behind it. */
export function placesOf(sentence: Sentence, verb: number, story: Story): string[] {
  const { tokens } = sentence;
  const places: string[] = [];
  const end = clauseEnd(sentence, verb);
  for (let i = clauseStart(sentence, verb); i < end; i++) {
    if (!leadsPlace(tokens[i])) continue;
    const next = tokens[i + 1];
    if (next === undefined || !isOf(next, 'PLACE', 'SITE', 'BODY', 'NAME', 'QUOTE')) continue;
    // 在…上 is an occasion, 在…下 a condition.
    if (isDuring(tokens[i + 2])) continue;
    for (let at = i + 1; at < end; at += 2) {
      const token = tokens[at];
      const name = token && nameOfPlace(token, story);
      if (name === undefined || !/^[\p{L}\p{N}·()（）—\-“”「」 ]{2,30}$/u.test(name)) break;
      const branch = branchBehind(tokens, at);
      places.push(branch === undefined ? name : name + story.words(branch));
      if (branch !== undefined) at++;
      if (!isOf(tokens[at + 1], 'AND', 'LISTED')) break;
    }
    if (places.length > 0) return places;
  }
  return placeBefore(sentence, verb, story);
}

/** 明年福州举行: a place without 在, right before the verb and behind a date or a name. */
function placeBefore({ tokens }: Sentence, verb: number, story: Story): string[] {
  const place = tokens[verb - 1];
  const before = tokens[verb - 2];
  return place?.class === 'PLACE' && isOf(before, 'DATE', 'EVENT') ? [story.words(place)] : [];
}
