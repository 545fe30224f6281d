import type { Rows } from './words.js';

/** Words of the first page. A headline in Chinese breaks between its phrases, at `|`. */
export const LANDING_WORDS = {
  title: [
    'Chinese |sci-tech press, |read |to the |last digit.',
    '把科技新闻，|读到最后一位数。',
    '把科技新聞，|讀到最後一位數。',
  ],
  lead: [
    'luntan is a TypeScript library. It mends what crawlers broke, finds exact amounts and dates, links names to sourced records and drafts what an article states: forums, signings, figures.',
    'luntan 是一个 TypeScript 库：修复抓取损坏的文字，找出精确的金额和日期，把名称连到有出处的记录，并起草文中所述的论坛、签约和数字。简体、繁体都读。',
    'luntan 是一個 TypeScript 程式庫：修復擷取時損壞的文字，找出精確的金額和日期，把名稱連到有出處的紀錄，並起草文中所述的論壇、簽約和數字。簡體、繁體都讀。',
  ],
  play: ['Open the playground', '打开试读', '開啟試讀'],
  browse: ['Browse the data', '浏览数据', '瀏覽資料'],
  caption: [
    'One damaged line. Every value keeps its place in the text you passed.',
    '一行损坏的文字。每个值都记得自己在原文中的位置。',
    '一行損壞的文字。每個值都記得自己在原文中的位置。',
  ],
  known: ['a record we know', '已收录的论坛', '已收錄的論壇'],
  gloss: [
    'reading aid left by a crawler, removed',
    '抓取时混入的注音，已去除',
    '擷取時混入的注音，已移除',
  ],
  exact: ['exact, never through a float', '精确值，不经浮点', '精確值，不經浮點數'],
  space: [
    'stray space inside a number, closed',
    '数字中多出的空格，已合上',
    '數字中多出的空格，已合上',
  ],
  call: ['What one call gives you', '一次调用得到什么', '一次呼叫得到什麼'],
  callLead: [
    'readArticle(text) returns plain JSON. Nothing is guessed: what is not sure is not stated.',
    'readArticle(text) 返回纯 JSON。不猜测：没有把握的，就不写。',
    'readArticle(text) 傳回純 JSON。不猜測：沒有把握的，就不寫。',
  ],
  repaired: ['Repaired text', '修复后的文字', '修復後的文字'],
  repairedLead: [
    'Pinyin glosses, split numbers and shifted bytes are mended; each edit cites the input and can be taken back.',
    '注音、断开的数字、错位的字节都会修好；每处改动都注明原文位置，可以撤回。',
    '注音、斷開的數字、錯位的位元組都會修好；每處改動都註明原文位置，可以復原。',
  ],
  values: ['Exact values', '精确的值', '精確的值'],
  valuesLead: [
    'Units, approximations, capital numerals and full-width digits become decimals with their bounds. “Nearly half” is below 50%, not 50%.',
    '亿、万、余、近、超、大写和全角数字，都成为带上下界的十进制数。“近一半”是不到 50%，不是 50%。',
    '億、萬、餘、近、超、大寫和全形數字，都成為帶上下界的十進位數。「近一半」是不到 50%，不是 50%。',
  ],
  records: ['Records with sources', '有出处的记录', '有出處的紀錄'],
  recordsLead: [
    'A name in any script, spacing or damage leads to its record; every field of it cites a source.',
    '名称不论简繁、空格或损坏，都能找到对应的记录；每个字段都注明出处。',
    '名稱不論簡繁、空格或損壞，都能找到對應的紀錄；每個欄位都註明出處。',
  ],
  start: ['Start from where you are', '从你的需要开始', '從你的需要開始'],
  startLead: [
    'Each guide has programs that run as they stand.',
    '每篇指南都有可以直接运行的程序（指南为英文）。',
    '每篇指南都有可以直接執行的程式（指南為英文）。',
  ],
  firstSteps: ['Install, and read a first article', '安装并读第一篇文章', '安裝並讀第一篇文章'],
  figures: ['Amounts and dates of a text', '文中的金额和日期', '文中的金額和日期'],
  scripts: ['Simplified and traditional', '简繁转换', '簡繁轉換'],
  damage: ['Text that a crawler damaged', '被抓取损坏的文字', '被擷取損壞的文字'],
  ownRecords: ['Keep records of your own', '维护自己的记录', '維護自己的紀錄'],
  all: ['All guides, and every function', '全部指南与函数', '全部指南與函式'],
  drafts: ['Drafts, planned or reported', '草稿分计划与已报道', '草稿分計劃與已報導'],
  draftsLead: [
    'A preview proves a plan, not an event. Signed and offered amounts stay apart.',
    '预告只能证明计划，不能证明结果。签约金额和招商金额分开记。',
    '預告只能證明計劃，不能證明結果。簽約金額和招商金額分開記。',
  ],
} as const satisfies Rows;
