import { lazy } from '../lazy.js';

/**
 * Common traditional characters that are read in one way, so that no author gives their readings in
 * brackets: a gloss on one of them speaks for damage, and a gloss whose character was cut up is on
 * one of them. Behind the key of a reading stand the characters that have it.
 */
const COMMON_READINGS =
  'aa愛ba辦報編變邊標be備bu補ca財ce測層cha產場廠創chu礎da達帶黨導電點di對隊do動東du獨fa發範fe費風ga關廣gi規go構' +
  '國過ha漢劃畫華話換環hi揮會ho獲hu護ja檢減監簡見鍵間講較je屆節結階ji極機濟積級計記際緊進競經ju據舉ka開ko擴la聯連鏈療le類l' +
  'i歷臨領lo絡lu錄論ma滿貿me門na腦ne內no農pi評qa簽權qe確qi氣請qu區驅ra讓re熱認she設審勝聲shi勢實師時視試適shu' +
  '數術輸ta態壇條團ti題體to統wa網we維問穩wu務無xa現線縣險顯項銷選xe協學xi細xu續ya驗樣員園ye業yi藝議醫yo優yu預運ze責' +
  'zha戰張專狀裝zhe這爭證zhi執織職質zho終zhu準zi資zo綜總zu組';

const readings = lazy(() => {
  const rows = COMMON_READINGS.matchAll(/([a-z]+)(\p{sc=Han}+)/gu);
  return new Map(
    Array.from(rows).flatMap(([, key = '', characters = '']) =>
      Array.from(characters, (char) => [char, key] as const),
    ),
  );
});

/** The key of the reading of a common traditional character, or `undefined`. */
export function commonReading(char: string): string | undefined {
  return readings().get(char);
}

/** The common traditional characters and the keys of their readings. */
export function commonPairs(): Iterable<[char: string, key: string]> {
  return readings();
}

// Looser than Pinyin, but with one tone mark no word of another language fits. Without a mark it
// might be an English word: (ai), (men).
const SYLLABLE =
  /^(?=([zcs]h|.))(?:[zcs]h|[b-df-hj-np-tw-z])?(?:[aeiou]\u0308?){0,2}([aeiou]\u0308?)[\u0300\u0301\u0304\u030c][aeiou]{0,2}(?:ng?|r)?$/;

/** One syllable of Pinyin with its tone mark. */
export interface Reading {
  whole: string;
  /** Its beginning and the vowel that has the mark: enough to tell the readings above apart. */
  key: string;
}

/** Reads the letters in a bracket; `undefined` if they are no syllable with its tone mark. */
export function readSyllable(letters: string): Reading | undefined {
  // The script forms of a and g come from Pinyin input methods.
  const written = letters.replace(/ɑ/g, 'a').replace(/ɡ/g, 'g').normalize('NFD');
  const [whole, initial = '', vowel = ''] = SYLLABLE.exec(written) ?? [];
  return whole ? { whole, key: initial + vowel } : undefined;
}
