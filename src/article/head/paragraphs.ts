import { checkText } from '../../text/check-text.js';
import type { Span } from '../../text/types.js';

/** What a line of an article is for. */
export type ParagraphRole = 'body' | 'heading' | 'caption' | 'byline' | 'furniture';

/** A non-empty line of the input. */
export interface Paragraph extends Span {
  /** 0-based, among the non-empty lines. */
  index: number;
  role: ParagraphRole;
}

// What sites put around an article: a button fills its line, a notice begins it or is told by
// its legal words.
const BUTTON =
  /^([\s【】[\]()（）|｜]*(打印|列印|分享(到)?|收藏|返回(首页|首頁|顶部|頂部|列表)?|关闭(窗口)?|關閉(視窗)?|扫一扫|掃一掃|[上下]一篇|字号|字號|[大中小]))+[\s】\])）|｜]*$/;
const NOTICE_HEAD =
  /^[\s【[(（]*((友情|温馨|溫馨|风险|風險)提示|(免责|免責|版权|版權|特别|特別)(声明|聲明)|(相关|相關|延伸|推荐|推薦)(阅读|閱讀|链接|連結|新闻|新聞)|(联系|聯繫|聯絡)(邮箱|郵箱|电话|電話|方式|我们|我們)|[上下]一篇)\s*([:：】\])）]|$)/;
const LEGAL =
  /版权|版權|(转载|轉載)(文章|自|请|請)|(仅|僅)供(参考|參考)|(与|與)本(网|網|站)(联|聯)|侵权|侵權|本(站|网|網|平台)|All rights reserved/gi;

/** One legal word may be the subject of the news; a notice has several, or speaks of its site first. */
function isNotice(line: string): boolean {
  const words = new Set(line.match(LEGAL));
  return (
    words.size > 1 ||
    (words.size === 1 &&
      /^[\s(（【[]*(本(站|文|网|網)|转载|轉載|如有|如涉|(版权|版權)(所有|归|歸)|©|Copyright)/i.test(
        line,
      ))
  );
}

// Who wrote, edited, photographed; or where a repost was taken from.
const BYLINE =
  /^[\s(（【[]*(文|图|圖|文图|文圖|图文|圖文|撰文|作者|编辑|編輯|责任编辑|責任編輯|责编|責編|审核|審核|校对|校對|监制|監製|记者|記者|通讯员|通訊員|来源|來源|稿源)\s*[/／:：|｜丨 　]/;
const REPORTER =
  /^[\s(（]*\S{2,16}(记者|記者|通讯员|通訊員|特派员|特派員)[\s:：/／]*\S{2,4}([\s、]+\S{2,4}){0,4}[\s)）]*$/;

// Behind a space the word may as well begin a sentence; a sentence has a stop or a figure in it.
const SPOKEN = /[。！!？?，,；;\d]/;

function isByline(line: string): boolean {
  if (line.length > LONGEST_BYLINE) return false;
  if (REPORTER.test(line)) return true;
  const marked = BYLINE.exec(line);
  return marked !== null && (!/[丨\s]$/.test(marked[0]) || !SPOKEN.test(line));
}

const CREDIT = /(供图|供圖|摄|攝|图片|圖片|资料图|資料圖|图源|圖源)[)）】\]]?$/;
const SENTENCE_END = /[。！!？?；;…：:][”"』」）)】]*$/;
const SENTENCE_INNER = /[。！？；]/;

const LONGEST_BYLINE = 60;
const LONGEST_CAPTION = 60;
const LONGEST_HEADING = 40;
const LONGEST_NAME = 12;

/** A line that is but a name, above the paragraph that quotes its bearer: a portrait's caption. */
function isPortrait(line: string, next: string | undefined): boolean {
  return (
    line.length <= LONGEST_NAME &&
    /^[\p{L}·•‧・. ]+$/u.test(line) &&
    (next?.includes(line) ?? false)
  );
}

function roleOf(line: string, next: string | undefined, afterFurniture: boolean): ParagraphRole {
  if (BUTTON.test(line) || NOTICE_HEAD.test(line) || isNotice(line)) return 'furniture';
  if (isByline(line)) return 'byline';
  if (line.length <= LONGEST_CAPTION && CREDIT.test(line)) return 'caption';
  if (line.length > LONGEST_HEADING || SENTENCE_END.test(line) || SENTENCE_INNER.test(line)) {
    return 'body';
  }
  if (isPortrait(line, next)) return 'caption';
  // Behind the first notice of a site no heading of the article comes any more.
  return afterFurniture ? 'furniture' : 'heading';
}

/**
 * Splits a text into its non-empty lines and says what each is for.
 *
 * Shape: roles are told by form alone: length, closing punctuation, and the words by which
 * sites introduce bylines, credits and notices; both scripts.
 *
 * @param text - any string
 * @returns the lines in order, without their surrounding white space
 * @throws {TypeError} When `text` is no string.
 * @example
 * findParagraphs('一个标题\n\n正文在此。')[1] // { index: 1, start: 6, end: 11, role: 'body' }
 */
export function findParagraphs(text: string): Paragraph[] {
  checkText(text);
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    const start = match.index + line.length - line.trimStart().length;
    const end = match.index + line.trimEnd().length;
    if (start < end) spans.push({ start, end });
  }
  const lines = spans.map(({ start, end }) => text.slice(start, end));
  let afterFurniture = false;
  return spans.map((span, index) => {
    const role = roleOf(lines[index] ?? '', lines[index + 1], afterFurniture);
    afterFurniture ||= role === 'furniture';
    return { index, ...span, role };
  });
}
