import type { LocalizedText } from '../../schemas/values/localized-text.js';

// What the reader of articles says of its own records, in the languages of their pages.

/** Why a value follows from a wording that leaves its year to the day of the article. */
export const toldByDay = (literal: string): LocalizedText => ({
  hans: `文中为${literal}，其余据刊出日期。`,
  hant: `文中為${literal}，其餘據刊出日期。`,
  en: `The text has ${literal}; the day on which it came out tells the rest.`,
});

/** Why a record keeps another value than that of a paragraph: it read `kept` first, or the same one. */
export function readLater(paragraph: number, kept: number | undefined): LocalizedText {
  const [later, first] = [String(paragraph), String(kept)];
  return {
    hans: `出自同一篇的第${later}段；记录采用${kept === undefined ? '' : `第${first}段的`}第一个值。`,
    hant: `出自同一篇的第${later}段；記錄採用${kept === undefined ? '' : `第${first}段的`}第一個值。`,
    en: `Paragraph ${later} of the same text has it; the record keeps the first value${kept === undefined ? '' : ` of paragraph ${first}`}.`,
  };
}
