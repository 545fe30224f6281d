import type { Pass } from './find-persons.js';
import { isPlaceName } from './name-class.js';
import { nameToken } from './names.js';
import { type Token, isAmong, makeToken } from './token.js';
import { wording } from './wording.js';

/** Prepositions of one character that stick to the name of a place or of its authorities. */
const LEAD = wording('^(?:经|受|对|向|给|让|据|按|赴|往|到|把)(?=.{3})');
const BY_LEAVE = wording('^经');
const OF_PLACE = wording('^.{2,3}[省市区县州]');
const NAMES = ['NAME', 'BODY', 'SITE', 'PLACE', 'EVENT'] as const;
const HOUSES = ['BODY', 'SITE', 'PLACE', 'EVENT'] as const;

const beginsWithPlace = (text: string): boolean =>
  OF_PLACE().test(text) || isPlaceName(text.slice(0, 2)) || isPlaceName(text.slice(0, 3));

const mayLead = (token: Token): boolean =>
  token.entity === undefined && isAmong(token, NAMES) && LEAD().test(token.text);

/** Cuts a preposition off from the name that it governs: 经│江州省人民政府批准. */
export const cutLeads: Pass = (tokens, text) => {
  if (!tokens.some(mayLead)) return tokens as Token[];
  return tokens.flatMap((token) => {
    if (!mayLead(token) || !beginsWithPlace(token.text.slice(1))) return [token];
    const middle = token.start + 1;
    const name = nameToken(text, middle, token.end);
    if (!isAmong(name, HOUSES)) return [token];
    const lead = BY_LEAVE().test(token.text) ? 'BY' : 'VERB';
    return [makeToken(lead, token.start, middle, token.text.slice(0, 1)), name];
  });
};
