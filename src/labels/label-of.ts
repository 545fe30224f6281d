import { shown } from '../ids/shown.js';
import { type EnumName, type EnumValues, type TupleName, bareName } from './enum-names.js';
import * as articles from './words/articles.js';
import * as events from './words/events.js';
import * as facts from './words/facts.js';
import * as kinds from './words/kinds.js';
import { MEASURE_WORDS } from './words/measures.js';
import { RECORD_TYPE_WORDS } from './words/records.js';
import { type WordsOf, wordFor } from './words/words.js';

const WORDS: { [Name in TupleName]: WordsOf<EnumValues[Name]> } = {
  RECORD_TYPES: RECORD_TYPE_WORDS,
  EVENT_STATUSES: events.EVENT_STATUS_WORDS,
  RELEASE_STATUSES: events.RELEASE_STATUS_WORDS,
  FACT_STATUSES: facts.FACT_STATUS_WORDS,
  APPROXIMATIONS: facts.APPROXIMATION_WORDS,
  ALIAS_KINDS: facts.ALIAS_KIND_WORDS,
  EDITION_SCHEMES: events.EDITION_SCHEME_WORDS,
  ATTENDANCE_MODES: events.ATTENDANCE_MODE_WORDS,
  SUB_FORUM_KINDS: events.SUB_FORUM_KIND_WORDS,
  FORUM_EVENT_KINDS: events.FORUM_EVENT_KIND_WORDS,
  HOST_ROLES: events.HOST_ROLE_WORDS,
  PARTICIPANT_ROLES: events.PARTICIPANT_ROLE_WORDS,
  SIGNING_KINDS: kinds.SIGNING_KIND_WORDS,
  AMOUNT_KINDS: kinds.AMOUNT_KIND_WORDS,
  CONFIDENCES: facts.CONFIDENCE_WORDS,
  PLATFORM_KINDS: kinds.PLATFORM_KIND_WORDS,
  PARK_KINDS: kinds.PARK_KIND_WORDS,
  LIFECYCLE_KINDS: events.LIFECYCLE_KIND_WORDS,
  ORGANIZATION_KINDS: kinds.ORGANIZATION_KIND_WORDS,
  PLACE_KINDS: events.PLACE_KIND_WORDS,
  CLAIM_KINDS: facts.CLAIM_KIND_WORDS,
  ACHIEVEMENT_KINDS: kinds.ACHIEVEMENT_KIND_WORDS,
  POLICY_KINDS: kinds.POLICY_KIND_WORDS,
  STAGE_KINDS: events.STAGE_KIND_WORDS,
  CHANGE_KINDS: facts.CHANGE_KIND_WORDS,
  SOURCE_KINDS: facts.SOURCE_KIND_WORDS,
  SOURCE_QUALITIES: facts.SOURCE_QUALITY_WORDS,
  BYLINE_KINDS: facts.BYLINE_KIND_WORDS,
  BYLINE_ROLES: facts.BYLINE_ROLE_WORDS,
  PARAGRAPH_ROLES: articles.PARAGRAPH_ROLE_WORDS,
  ARTICLE_BODY_TYPES: articles.ARTICLE_BODY_TYPE_WORDS,
  UNSTATED_REASONS: articles.UNSTATED_REASON_WORDS,
  MEASURES: MEASURE_WORDS,
};

/** The table of an enum, under whichever of its names. */
function tableOf(enumName: string): WordsOf<string> {
  const wanted = bareName(typeof enumName === 'string' ? enumName : '');
  const found = Object.entries(WORDS).find(([name]) => bareName(name) === wanted);
  if (found === undefined) {
    const names = Object.keys(WORDS).join(', ');
    throw new RangeError(`expected an enum of ${names}, got ${shown(enumName)}`);
  }
  return found[1];
}

/**
 * Returns the word for a value of an enum.
 *
 * Shape: the enum by the name of its tuple (`'EVENT_STATUSES'`), of its type (`'EventStatus'`)
 * or in camel case (`'eventStatus'`); any BCP 47 tag, Chinese in the tag's script, English for
 * every other tag and for what is no tag at all, as `nameOf` has it. English words are in lower
 * case, to stand within a sentence.
 *
 * @param enumName - one of the enums of `luntan/ids`
 * @param value - one of its values
 * @param locale - BCP 47
 * @returns the word
 * @throws {RangeError} When there is no such enum, or it has no such value; names those there are.
 * @example
 * labelOf('ParkKind', 'comprehensive-bonded-zone', 'zh-TW') // '綜合保稅區'
 * labelOf('EVENT_STATUSES', 'planned', 'en') // 'planned'
 */
export function labelOf<Name extends EnumName>(
  enumName: Name,
  value: EnumValues[Name],
  locale: string,
): string {
  return wordFor<string>(enumName, tableOf(enumName), value, locale);
}
