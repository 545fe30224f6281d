import { personTerms } from '../src/cli/person-terms.js';
import { protectTerms, s2tw, tw2s } from '../src/script/index.js';

/** What the dictionaries would have otherwise than the sources cited, or cut at the wrong place. */
export const TO_TRADITIONAL: Readonly<Record<string, string>> = {
  // The sources print 發布; the dictionaries have 發佈, and 會發 in 年会发布.
  发布: '發布',
  宣布: '宣布',
  公布: '公布',
  // Words that begin within another: 上籤署, 所籤, 甲烷併成功, 新徵程, 寫明瞭, 一箇中國, 百年曆史, 三傢俱有.
  签署: '簽署',
  资金链: '資金鏈',
  创科周: '創科週',
  新征程: '新征程',
  所签: '所簽',
  已签: '已簽',
  并成功: '並成功',
  写明了: '寫明了',
  个中国: '個中國',
  年历史: '年歷史',
  家具有: '家具有',
  // Parks and places whose characters are also those of other words.
  东升: '東升',
  // A company called after a person, whose surname is 范.
  范庄成: '范莊成',
};

/** The same the other way. */
export const TO_SIMPLIFIED: Readonly<Record<string, string>> = {
  // Titles of editions tell the number in digits, whatever the one source has.
  第二十三屆北京: '第23届北京',
  第二十五屆京臺: '第25届京台',
};

// The one place where names change their script.
const toTraditional = protectTerms(
  s2tw,
  new Map([...personTerms('s2tw'), ...Object.entries(TO_TRADITIONAL)]),
);
const toSimplified = protectTerms(tw2s, TO_SIMPLIFIED);

type Form = 'hans' | 'hant' | 'en';

/** A name as it stands in a file. */
export interface NamesRow {
  hans?: string | undefined;
  hant?: string | undefined;
  en?: string | undefined;
  aliases?: unknown;
  derived?: Form[] | undefined;
}

/** The script that is made of the other one; none where sources show both, or the name has neither. */
function derivedScript({ hans, hant, derived = [] }: NamesRow): 'hans' | 'hant' | undefined {
  const isShown = (form: Form, text: string | undefined): boolean =>
    text !== undefined && !derived.includes(form);
  if (hans === undefined && hant === undefined) return undefined;
  if (isShown('hant', hant)) return isShown('hans', hans) ? undefined : 'hans';
  // Of a title that no source shows the simplified form is what was put together.
  return hans === undefined ? 'hans' : 'hant';
}

/**
 * A name in both Chinese scripts: the form that sources show stays, the other one is made of it anew
 * and listed in `derived`. Keys stand in the order of the schema.
 */
export function inBothScripts(names: NamesRow): NamesRow {
  const script = derivedScript(names);
  if (script === undefined) return names;
  const { hans, hant, en, aliases, derived = [] } = names;
  return {
    hans: script === 'hans' ? toSimplified(hant ?? '') : hans,
    hant: script === 'hant' ? toTraditional(hans ?? '') : hant,
    en,
    aliases,
    derived: (['hans', 'hant', 'en'] as const).filter(
      (form) => form === script || derived.includes(form),
    ),
  };
}

/** Keys of what a source words: names, and texts that have forms as names do. */
const WORDINGS = new Set(['names', 'theme', 'title', 'publisher']);

/** Texts of ours. They cite nobody, so that the traditional form is always made of the simplified one. */
const OWN_TEXTS = new Set(['description', 'scope', 'basis', 'reason']);

function ownText(text: unknown): unknown {
  if (typeof text !== 'object' || text === null || !('hans' in text)) return text;
  const { hans, ...rest } = text as { hans: string; en?: string };
  return { hans, hant: toTraditional(hans), ...('en' in rest ? { en: rest.en } : {}) };
}

/** A row of a file with every name in it in both scripts, its own and those of its items; the texts, too. */
export function withBothScripts(row: unknown): unknown {
  if (Array.isArray(row)) return row.map(withBothScripts);
  if (typeof row !== 'object' || row === null) return row;
  return Object.fromEntries(
    Object.entries(row).map(([key, value]: [string, unknown]) => {
      if (WORDINGS.has(key)) return [key, inBothScripts(value as NamesRow)];
      if (OWN_TEXTS.has(key)) return [key, ownText(value)];
      return [key, withBothScripts(value)];
    }),
  );
}
