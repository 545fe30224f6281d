import { clauseStart } from '../context/clauses.js';
import { edtfOf, isAfter } from '../context/days.js';
import type { Story } from '../context/story.js';
import { type Match, matchesOf, membersOf, patternsOf } from '../patterns/pattern.js';
import { evenText } from '../words/even-text.js';
import { nameToken } from '../words/names.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, codesOf, isAmong, isOf, makeToken } from '../words/token.js';
import { wording } from '../words/wording.js';
import { dateOf, occasionAt } from './circumstances.js';
import { citeOccasion, namesOf, printed } from './drafting.js';
import { DESIGNATION_FORMS } from './site-rows.js';
import { type SiteStatement, isSite, statementOf } from './site-names.js';
import { keptOf } from './site-turns.js';
import type { Skeleton } from './skeleton.js';
import type { SitesTold } from './sites-told.js';
import { BESIDE_VERB, siteBefore } from './sites-told.js';

// Titles that are given to platforms and parks.

const designationPatterns = patternsOf(DESIGNATION_FORMS);

/** A title without the round of awards before it, and the list or the name of titles behind it. */
const BATCH = wording('^(?:(?:首|第([一二三四五六七八九十\\d]+))批)');

const TITLE_TAIL = wording('(?:名单|行列|称号|名录|榜单)$');

const NO_TITLE = wording('^(?:为|了|全国|国家|省|市|中国)?$');

/** Titles that sites are given: 甲产业园被认定为“特色产业园”. */
export function designationsOf(
  sentence: Sentence,
  skeleton: Skeleton,
  story: Story,
  told: SitesTold,
): SiteStatement[] {
  if (!sentence.classes.has('DESIGNATE')) return [];
  const kept = keptOf(sentence, skeleton);
  if (!kept.some(({ class: name }) => name === 'DESIGNATE')) return [];
  const codes = codesOf(kept);
  const read = new Set<Token>();
  const statements = DESIGNATION_FORMS.flatMap((_, index) =>
    [...matchesOf(designationPatterns(index), kept, codes)].flatMap((match): SiteStatement[] => {
      const verb = match.captures['v']?.[0];
      const named = match.captures['q']?.[0];
      const awarded =
        match.captures['s'] === undefined && named ? awardOf(named, story) : undefined;
      const title = awarded?.title ?? named;
      const sites = (
        awarded === undefined ? membersOf(match.captures['s']) : [awarded.site]
      ).filter(isSite);
      if (verb === undefined || title === undefined || sites.length === 0 || read.has(verb))
        return [];
      read.add(verb);
      return sites.flatMap((site) =>
        designationOf(sentence, site, verb, title, isDisposed(kept, match), story),
      );
    }),
  );
  sentence.tokens.forEach((verb, i) => {
    // 获批│建设│国家示范区
    const title =
      sentence.tokens[IS_BUILT().test(sentence.tokens[i + 1]?.text ?? '') ? i + 2 : i + 1];
    if (verb.class !== 'DESIGNATE' || read.has(verb) || !isAmong(title, TITLE_CLASSES)) return;
    const from = clauseStart(sentence, i);
    const isBare = sentence.tokens
      .slice(from, i)
      .every(
        (token) => isAmong(token, BESIDE_VERB) || token.isGeneric === true || isOfLeave(token),
      );
    const isGranted = sentence.tokens.slice(from, i).some(isOfLeave);
    const site = isBare
      ? siteBefore(sentence, isGranted ? from : i, told)
      : isGranted
        ? headOf(sentence.tokens.slice(from, i))
        : undefined;
    if (site !== undefined && title !== undefined)
      statements.push(...designationOf(sentence, site, verb, title, false, story));
  });
  return statements;
}

const IS_BUILT = wording('^(?:建设|创建|设立)$');
/** 国务院批复│升级为 */
const BY_LEAVE = wording('^.{2,10}批[复准]$');
const WHOSE_LEAVE = wording('^经.{2,12}$');
const LEAVE = wording('^(?:批准|批复|同意)$');

/** 甲园│经国务院批准│升级为: the site with which a clause begins, where nothing but the leave stands behind it. */
function headOf(tokens: readonly Token[]): Token | undefined {
  const [head, ...others] = tokens.filter((token) => !isAmong(token, BESIDE_VERB));
  return head !== undefined && isSite(head) && others.every(isOfLeave) ? head : undefined;
}

/** 国务院批复, 经国务院│批准: who gave leave, and that he did. */
const isOfLeave = (token: Token): boolean =>
  BY_LEAVE().test(token.text) ||
  (isOf(token, 'WISH') && LEAVE().test(token.text)) ||
  (isOf(token, 'BODY', 'PLACE', 'NAME') && WHOSE_LEAVE().test(token.text));

const TITLE_CLASSES = ['QUOTE', 'SITE', 'NAME', 'WORK', 'BODY'] as const;

const AWARD = wording('^([^“”]{4,})“([^“”]+)”(?:称号|牌匾|匾牌|荣誉|奖牌|荣誉称号)?$');

/** 授予│甲园“示范园区”称号: the site and the title are one run of words. */
function awardOf({ text, start }: Token, story: Story): { site: Token; title: Token } | undefined {
  const [, site, title] = AWARD().exec(text) ?? [];
  if (site === undefined || title === undefined) return undefined;
  const middle = start + site.length;
  const end = middle + title.length + 2;
  return {
    site: nameToken(story.read.even, start, middle),
    title: makeToken('QUOTE', middle, end, text.slice(site.length, end - start)),
  };
}

/** 将甲园认定为: this 将 is no plan. */
const isDisposed = (kept: readonly Token[], { from }: Match): boolean =>
  kept[from - 1]?.class === 'WILL';

function designationOf(
  sentence: Sentence,
  site: Token,
  verb: Token,
  title: Token,
  isDone: boolean,
  story: Story,
): SiteStatement[] {
  const at = sentence.tokens.indexOf(verb);
  const modality = story.modality(sentence, at);
  if ('reason' in modality) {
    story.leaveOpen(sentence, modality.reason);
    return [];
  }
  const batch = BATCH().exec(title.text);
  const whole = printed({ ...title, start: title.start + (batch?.[0].length ?? 0) }, story);
  const tail = TITLE_TAIL().exec(evenText(whole))?.[0].length ?? 0;
  const name = title.class === 'QUOTE' ? whole : whole.slice(0, whole.length - tail);
  if (name.length < 3 || NO_TITLE().test(evenText(name))) return [];
  const days = dateOf(sentence, at, story);
  const isAhead = (modality.status === 'planned' && !isDone) || isAfter(days?.start, story.today);
  const event = occasionAt(sentence, at, story);
  const designation = {
    names: namesOf(name, story),
    status: isAhead ? ('planned' as const) : ('held' as const),
    ...(days !== undefined && { date: edtfOf(days) }),
    ...(event !== undefined && { event: citeOccasion(event, { sentence, isAhead }, story) }),
  };
  return [
    statementOf(sentence, site, { designations: [designation] }, [site, title], isAhead, story),
  ];
}
