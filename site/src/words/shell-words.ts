import type { Rows } from './words.js';

/** Words of the frame around every page. */
export const SHELL_WORDS = {
  play: ['Playground', '试读', '試讀'],
  data: ['Data', '数据', '資料'],
  reference: ['Guides', '指南', '指南'],
  menu: ['Menu', '菜单', '選單'],
  theme: ['Switch light and dark', '切换明暗', '切換明暗'],
  skip: ['Skip to content', '跳到正文', '跳到內文'],
  language: ['Language', '语言', '語言'],
  pages: ['Pages', '页面', '頁面'],
  close: ['Close', '关闭', '關閉'],
  copy: ['Copy', '复制', '複製'],
  copied: ['Copied', '已复制', '已複製'],
  notCopied: ['The browser did not let us copy.', '浏览器不允许复制。', '瀏覽器不允許複製。'],
  loading: ['Loading {0} …', '正在载入{0}……', '正在載入{0}……'],
  dataPart: ['the data', '数据', '資料'],
  readerPart: ['the reader and its data', '解析所用的词表和数据', '解析所用的詞表和資料'],
  failed: [
    'This part did not load: {0}. Reload the page to try again.',
    '未能载入：{0}。请重新载入页面。',
    '未能載入：{0}。請重新載入頁面。',
  ],
  unknownPage: ['There is no such page.', '没有这个页面。', '沒有這個頁面。'],
  licence: [
    'Code under the MIT licence, data CC0-1.0. Texts that you paste stay in your browser.',
    '代码采用 MIT 许可，数据为 CC0-1.0。粘贴的文字不会离开浏览器。',
    '程式碼採用 MIT 授權，資料為 CC0-1.0。貼上的文字不會離開瀏覽器。',
  ],
  derived: ['converted by us', '由本库转换', '由本程式庫轉換'],
} as const satisfies Rows;
