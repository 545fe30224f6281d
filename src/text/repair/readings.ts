/**
 * Readings that no author gives in brackets: those of common traditional characters that are read
 * in one way. A gloss on one of them speaks for damage.
 */
const COMMON_READINGS =
  'ài愛bàn辦bào報bèi備biàn變biān邊編biāo標bǔ補cái財cè測céng層chǎn產chǎng廠場chuàng創chǔ礎dài帶' +
  'dá達dǎng黨dǎo導diàn電diǎn點dòng動dōng東duì隊對dú獨fàn範fā發fèi費fēng風gòu構guān關' +
  'guǎng廣guī規guò過guó國hàn漢huà劃畫話huàn換huá華huán環huì會huī揮huò獲hù護jiàn見鍵jiào較' +
  'jiān間監jiǎn檢減簡jiǎng講jiè屆jié節結jiē階jì際計濟記jìn進jìng競jí級極jī機積jīng經jǐn緊jù據' +
  'jǔ舉kāi開kuò擴lèi類liàn鏈lián聯連liáo療lì歷lín臨lǐng領luò絡lù錄lùn論mào貿' +
  'mǎn滿mén門nǎo腦nèi內nóng農píng評qiān簽qì氣qǐng請quán權què確qū區驅ràng讓rè熱rèn認' +
  'shè設shèng勝shēng聲shěn審shì適勢視試shí實時shī師shù術shū輸tài態tán壇tiáo條tí題tǐ體' +
  'tǒng統tuán團wǎng網wèn問wéi維wěn穩wù務wú無xiàn現線縣xiàng項xiāo銷xiǎn險顯xié協xì細xuǎn選' +
  'xué學xù續yàn驗yàng樣yè業yì議藝yī醫yōu優yuán園員yù預yùn運zé責zhàn戰zhāng張' +
  'zhè這zhèng證zhēng爭zhì質zhí執職zhī織zhōng終zhuàng狀zhuān專zhuāng裝zhǔn準zī資zōng綜' +
  'zǒng總zǔ組';

let readings: Map<string, string> | undefined;

function decodeReadings(): Map<string, string> {
  const decoded = new Map<string, string>();
  const groups = COMMON_READINGS.matchAll(/(\P{sc=Han}+)(\p{sc=Han}+)/gu);
  for (const [, reading = '', characters = ''] of groups) {
    for (const char of characters) decoded.set(char, reading);
  }
  return decoded;
}

/** The reading of a common traditional character, or `undefined`. */
export function commonReading(char: string): string | undefined {
  readings ??= decodeReadings();
  return readings.get(char);
}

/** The common traditional characters and their readings. */
export function commonPairs(): Iterable<[char: string, reading: string]> {
  readings ??= decodeReadings();
  return readings;
}

// Looser than Pinyin, but with one tone mark as well no word of another language fits.
const SYLLABLE = /^(?:[zcs]h|[b-df-hj-np-tw-z])?[aeiouü]{1,3}(?:ng?|r)?$/;

/**
 * The reading in NFC if the letters are one Pinyin syllable with its tone mark, else `undefined`.
 * Without a mark it might be an English word: (ai), (men).
 */
export function readSyllable(letters: string): string | undefined {
  // The script forms of a and g come from Pinyin input methods.
  const decomposed = letters.replace(/ɑ/g, 'a').replace(/ɡ/g, 'g').normalize('NFD');
  const plain = decomposed.replace(/[\u0300\u0301\u0304\u030c]/g, '');
  if (decomposed.length !== plain.length + 1) return undefined;
  return SYLLABLE.test(plain.normalize('NFC')) ? decomposed.normalize('NFC') : undefined;
}
