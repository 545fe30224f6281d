import { lazy } from '../lazy.js';

/**
 * Readings, without their tones, that no author gives in brackets: those of common traditional
 * characters that are read in one way. A gloss on one of them speaks for damage.
 */
const COMMON_READINGS =
  'ai愛ban辦bao報bei備bian編變邊biao標bu補cai財ce測ceng層chan產chang場廠chu礎chuang創da達dai帶dang黨dao導dian電點d' +
  'ong動東du獨dui對隊fa發fan範fei費feng風gou構guan關guang廣gui規guo國過han漢hu護hua劃畫華話huan換環hui揮會huo獲ji極機濟積' +
  '級計記際jian檢減監簡見鍵間jiang講jiao較jie屆節結階jin緊進jing競經ju據舉kai開kuo擴lei類li歷lian聯連鏈liao療lin臨ling領lu錄l' +
  'un論luo絡man滿mao貿men門nao腦nei內nong農ping評qi氣qian簽qing請qu區驅quan權que確rang讓re熱ren認she設shen審shen' +
  'g勝聲shi勢實師時視試適shu數術輸tai態tan壇ti題體tiao條tong統tuan團wang網wei維wen問穩wu務無xi細xian現線縣險顯xiang項xiao銷x' +
  'ie協xu續xuan選xue學yan驗yang樣ye業yi藝議醫you優yu預yuan員園yun運ze責zhan戰zhang張zhe這zheng爭證zhi執織職質zhong終z' +
  'huan專zhuang狀裝zhun準zi資zong綜總zu組';

const readings = lazy(() => {
  const decoded = new Map<string, string>();
  const groups = COMMON_READINGS.matchAll(/(\P{sc=Han}+)(\p{sc=Han}+)/gu);
  for (const [, reading = '', characters = ''] of groups) {
    for (const char of characters) decoded.set(char, reading);
  }
  return decoded;
});

/** The reading of a common traditional character without its tone, or `undefined`. */
export function commonReading(char: string): string | undefined {
  return readings().get(char);
}

/** The common traditional characters and their readings without tones. */
export function commonPairs(): Iterable<[char: string, reading: string]> {
  return readings();
}

const TONES = /[\u0300\u0301\u0304\u030c]/g;

/** A reading without its tone. */
export const toneless = (reading: string): string =>
  reading.normalize('NFD').replace(TONES, '').normalize('NFC');

// Looser than Pinyin, but with one tone mark as well no word of another language fits.
const SYLLABLE = /^(?:[zcs]h|[b-df-hj-np-tw-z])?[aeiouü]{1,3}(?:ng?|r)?$/;

/**
 * The reading in NFC if the letters are one Pinyin syllable with its tone mark, else `undefined`.
 * Without a mark it might be an English word: (ai), (men).
 */
export function readSyllable(letters: string): string | undefined {
  // The script forms of a and g come from Pinyin input methods.
  const reading = letters.replace(/ɑ/g, 'a').replace(/ɡ/g, 'g').normalize('NFD');
  const plain = reading.replace(TONES, '');
  if (reading.length !== plain.length + 1) return undefined;
  return SYLLABLE.test(plain.normalize('NFC')) ? reading.normalize('NFC') : undefined;
}
