import { lazy } from '../lazy.js';

/**
 * Common traditional characters that are read in one way, so that no author gives their readings in
 * brackets: a gloss on one of them speaks for damage, and a gloss whose character was cut up is on
 * one of them. Behind the key of a reading stand the characters that have it.
 */
const COMMON_READINGS =
  'aa愛 ba報標編變辦邊be備bu補 ca創場廠產財ce層測cu礎 da導帶達電點黨di對隊do動東du獨 fa發範fe費風 ga廣關gi規go國構過 ha劃換漢環畫華' +
  '話hi揮會ho獲hu護 ja檢減監簡見講較鍵間je屆節結階ji極機濟積競級經緊計記進際ju據舉 ka開ko擴 la療聯連鏈le類li歷臨領lo絡lu論錄 ma滿貿me門' +
  ' na腦ne內no農 pi評 qa權簽qe確qi氣請qu區驅 ra讓re熱認 se勝審聲設si勢實師時視試適su數術輸 ta團壇態條ti題體to統 wa網we問穩維wu' +
  '務無 xa現線縣選銷險項顯xe協學xi細xu續 ya員園樣驗ye業yi藝議醫yo優yu運預 za專張戰狀裝ze爭證責這zi執織職資質zo終綜總zu準組';

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
  /^(?=(.))(?:[zcs]h|[b-df-hj-np-tw-z])?(?:[aeiou]\u0308?){0,2}([aeiou]\u0308?)[\u0300\u0301\u0304\u030c][aeiou]{0,2}(?:ng?|r)?$/;

/** One syllable of Pinyin with its tone mark. */
export interface Reading {
  whole: string;
  /** The first letter and the vowel that has the mark: enough to tell the readings above apart. */
  key: string;
}

/** Reads the letters in a bracket; `undefined` if they are no syllable with its tone mark. */
export function readSyllable(letters: string): Reading | undefined {
  // The script forms of a and g come from Pinyin input methods.
  const written = letters.replace(/ɑ/g, 'a').replace(/ɡ/g, 'g').normalize('NFD');
  const [whole, initial = '', vowel = ''] = SYLLABLE.exec(written) ?? [];
  return whole ? { whole, key: initial + vowel } : undefined;
}
