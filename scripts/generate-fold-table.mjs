/**
 * Writes the two character tables of `src/text` from the dictionaries of the installed opencc-js:
 *
 * - `fold-table.generated.ts`: which characters share a key (`fold`);
 * - `script-table.generated.ts`: which characters stand in one script only, or in Japanese only (`detectScript`).
 *
 * Deterministic: the same dictionaries give the same bytes.
 */
import { writeFileSync } from 'node:fs';

const DICTIONARIES = {
  simplifiedToTraditional: ['STCharacters', 'STPhrases'],
  traditionalToSimplified: ['TSCharacters', 'TSPhrases'],
  traditionalToRegional: [
    ...['TWVariants', 'TWVariantsPhrases', 'TWVariantsRev', 'TWVariantsRevPhrases'],
    ...['HKVariants', 'HKVariantsPhrases', 'HKVariantsRev', 'HKVariantsRevPhrases'],
  ],
};

/**
 * Variants of characters that stand in traditional text alone: 寳 for 寶, 甎 for 磚, 閙 for 鬧. China's Table of
 * General Standard Characters sets them aside, and OpenCC's dictionaries do not have them. Those
 * that Japanese writes every day (隣, 働) tell nothing, and are left out.
 */
const TRADITIONAL_VARIANTS = [
  '㑹㓕㓶㕔㕘㕠㘭㛴㝱㝵㠀㠐㡠㥦㨣㨿㩀㯭㯷㯽㰍㱕㵎㶳㿅㿜䃘䊸䋎䋲䕃䖏䘮䙑䛐䛡䝿䟎䡰䢉䢜䥙',
  '䥥䧿䨠䬃䭾䯧䰿䳇䳒䳘䳺䳼䴵䴸亝俌俻倂偹僃儗儧冩凟凴凷刱剏剙剱劎劒劔勮勯匘匧匲匳匵厛厯',
  '厰叅唘啔啣嚻囏囯圎圗堦塲塼壍夀夣娬媍嬝嬾孏寍寑寔寕寜寳尒尓尟尠尲屭崘嶃巓帋幇幚幤庿廏',
  '廰廽彂彚彛彞愬愳慙慯慴懕懴懽捁搃搆搇擥擧攅攩敭敶敺斈斍旤旹昜曅杴梹椾樐樷橣櫕櫺歕歗毉',
  '毧氊漥澁濇濵濶濽灎灔灨烕爗牋牐獘珤琖瓉甎甖甞畂畆畒畞畮癎癕盋眂眎眡硶磗礲秖穨穪竝笵籑',
  '籖籢籭粬粰糂糚紏紭絏絸綘緖緜緾縂縚繛纉罸羇羢聀聦聨聼膓臈舝艢艪荍莭葠葢蓡藂蘓蘠蘯螘蠒',
  '衘裌褭褵襍覊覌覔覰覻訦訽詤諙謟謩譌譕譛讁讙讛豓賔賮賷踁躰軃軆軰軶輙輧輭辤辳逥逹逺遉遟',
  '邉鄕鄼酖醆醎鉏銕鍫鍳鎋鎻鏁鏓鐆鐗鐡鑚镸閙閠闚陿隂隖霚霛靌靱韀韈韤韲頟頥頳頺顚飃飇飊飤',
  '飮飰餁餋餝餠餽饝馿駮駢騐騗騘驘驩骵髗髩鬂鬦鬪鬬鬭鬰鮌鱏鱓鱞鱻鴺鵉鵞鵶鶑鶵鸎麱鼈齓',
].join('');

/** Entries of the named dictionaries as [from, to], both split into characters. */
async function readEntries(names) {
  const entries = [];
  for (const name of names) {
    const { default: lines } = await import(`opencc-js/dict/${name}`);
    for (const line of lines.split('|')) {
      const [from, to] = line.split(' ');
      entries.push([[...from], [...to]]);
    }
  }
  return entries;
}

const toTraditional = await readEntries(DICTIONARIES.simplifiedToTraditional);
const toSimplified = await readEntries(DICTIONARIES.traditionalToSimplified);
const fromJapanese = await readEntries(['JPShinjitaiCharacters']);
const toRegional = await readEntries(DICTIONARIES.traditionalToRegional);

/** Joins what any entry turns into each other, character by character. */
function equivalenceClasses(entries) {
  const parent = new Map();
  const find = (char) => {
    let root = char;
    while (parent.has(root)) root = parent.get(root);
    return root;
  };
  // The root is the lowest code point, so that a class with a BMP member is keyed by one.
  const join = (a, b) => {
    const [low, high] = [find(a), find(b)].sort((x, y) => x.codePointAt(0) - y.codePointAt(0));
    if (low !== high) parent.set(high, low);
  };
  for (const [from, to] of entries) {
    // Entries of unequal length replace words, not characters: no key can follow them.
    if (from.length === to.length) from.forEach((char, i) => join(char, to[i]));
  }
  return [...parent.keys()]
    .map((char) => [char.codePointAt(0), find(char).codePointAt(0)])
    .sort(([a], [b]) => a - b);
}

/** Characters of one script only, as [code unit, 1 for simplified, 2 for traditional, 3 for Japanese]. */
function exclusiveCharacters() {
  const simplified = new Set();
  const traditional = new Set();
  for (const [from, to] of toTraditional) {
    from.forEach((char) => simplified.add(char));
    to.forEach((char) => traditional.add(char));
  }
  for (const [from, to] of toSimplified) {
    from.forEach((char) => traditional.add(char));
    to.forEach((char) => simplified.add(char));
  }
  for (const [from, to] of toRegional) {
    [...from, ...to].forEach((char) => traditional.add(char));
  }
  for (const char of TRADITIONAL_VARIANTS) traditional.add(char);
  const japanese = new Set(fromJapanese.flatMap(([from]) => from));
  const marks = [];
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const char = String.fromCharCode(code);
    if (simplified.has(char) !== traditional.has(char)) {
      marks.push([code, simplified.has(char) ? 1 : 2]);
    } else if (japanese.has(char) && !simplified.has(char)) {
      marks.push([code, 3]);
    }
  }
  return marks;
}

/**
 * Numbers as text: below `DIGITS` one character, else one that says that the number goes on, and the rest of it.
 * `src/text/folding/packed-numbers.ts` reads it. Neither the quote nor the backslash is among
 * the characters: from 40 to 91 those that end a number, from 93 those that do not.
 */
function pack(numbers) {
  const DIGITS = 52;
  const RADIX = 24;
  let packed = '';
  for (let rest of numbers) {
    for (; rest >= DIGITS; rest = Math.floor((rest - DIGITS) / RADIX)) {
      packed += String.fromCharCode(93 + ((rest - DIGITS) % RADIX));
    }
    packed += String.fromCharCode(40 + rest);
  }
  return packed;
}

const differences = (numbers) =>
  numbers.map((number, i) => number - (i === 0 ? 0 : numbers[i - 1]));
/** How many numbers stand between each of ascending ones and the one before it. */
const gapsBetween = (numbers) =>
  numbers.map((number, i) => number - (i === 0 ? 0 : numbers[i - 1] + 1));
const zigzag = (number) => (number < 0 ? -2 * number - 1 : 2 * number);

function writeModule(name, constants) {
  // Without `: string` the declarations would have the whole table as a literal type.
  const lines = Object.entries(constants).map(
    ([key, packed]) => `export const ${key}: string = '${packed}';\n`,
  );
  const header =
    '// Generated by scripts/generate-fold-table.mjs from the dictionaries of opencc-js.\n';
  writeFileSync(
    new URL(`../src/text/folding/${name}.generated.ts`, import.meta.url),
    header + lines.join(''),
  );
}

const classes = equivalenceClasses([...toTraditional, ...toSimplified, ...toRegional]);
writeModule('fold-table', {
  FOLD_SOURCES: pack(gapsBetween(classes.map(([source]) => source))),
  FOLD_TARGETS: pack(differences(classes.map(([, target]) => target)).map(zigzag)),
});

const exclusive = exclusiveCharacters();
const gaps = gapsBetween(exclusive.map(([code]) => code));
writeModule('script-table', {
  SCRIPT_MARKS: pack(exclusive.map(([, mark], i) => gaps[i] * 3 + mark - 1)),
});
