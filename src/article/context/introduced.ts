import type { Sentence } from '../words/sentences.js';
import { type Token, isOf } from '../words/token.js';
import { aliasBehind } from './short-forms.js';

// Short forms that a text introduces: 江北科技股份有限公司(以下简称“公司”).

/** Words that mean one body or site throughout a text, since it introduces them so: 公司, 创新中心. */
export function introducedHouses(sentences: readonly Sentence[]): ReadonlyMap<string, Token> {
  const houses = new Map<string, Token>();
  for (const { tokens, classes } of sentences) {
    if (!classes.has('BRACKET')) continue;
    tokens.forEach((token, i) => {
      if (!isOf(token, 'BODY', 'SITE') || token.isGeneric === true) return;
      const alias = aliasBehind(token, tokens[i + 1])?.text;
      if (alias !== undefined && !houses.has(alias)) houses.set(alias, token);
    });
  }
  return houses;
}
