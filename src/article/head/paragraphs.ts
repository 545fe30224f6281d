import type { ParagraphRole } from '../../ids/enums.js';
import { checkText } from '../../text/check-text.js';
import type { Span } from '../../text/types.js';
import { readCited, readPost } from './colophon.js';
import { readClosing, readCreditLine, readOpening } from './dateline.js';
import { type Field, readFields } from './fields.js';
import {
  isBreadcrumb,
  isEndMark,
  isEventLabel,
  isFollow,
  isIcon,
  isLegal,
  isListItem,
  isLoneLetter,
  isMenu,
  noticeOf,
} from './furniture.js';
import { LABELS } from './vocabulary.js';
import { evenLine, skipBlanks } from './word-table.js';

/** A non-empty line of the input. */
export interface Paragraph extends Span {
  /** 0-based, among the non-empty lines. */
  index: number;
  /** What the line is for. */
  role: ParagraphRole;
}

/** What a line is by itself; `list` begins a list of other articles, `item` is one of such. */
type Form = ParagraphRole | 'list' | 'item' | 'letter' | 'day' | 'question' | 'cry';

/** A line that says who speaks, or who wrote: 记者:…. */
function isSpeech(even: string): boolean {
  const label = LABELS().at(even, 0);
  return label?.value.role === 'reporter' && even.charAt(skipBlanks(even, label.end)) === ':';
}

const CREDIT = /(供图|供圖|摄|攝|图片|圖片|资料图|資料圖|图源|圖源)[)）】\]]?$/;
const SENTENCE_END = /[。！!？?；;…：:][”"』」）)】]*$/;
const SENTENCE_INNER = /[。；]/;
// One that asks or calls may be a title all the same, if the page says its day or its makers below.
const CRY = /^[^。；;]+[！？!?]$/;
const EXCLAMATION = /[！？!?]/;

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

const BYLINE_FIELDS = new Set<Field['kind']>(['person', 'outlet']);
const LONGEST_BYLINE = 80;
const NO_DATES = new Map<number, Span>();

/** Whether a line names the makers of the article and nothing else. */
const isByline = (even: string): boolean =>
  even.length <= LONGEST_BYLINE && (readCreditLine(even, NO_DATES)?.people.length ?? 0) > 0;

/** The form of a line made of fields alone. */
function formOfFields(fields: readonly Field[]): Form {
  if (fields.every(({ kind }) => BYLINE_FIELDS.has(kind))) return 'byline';
  // Of what 时间 is the time, and what a day alone is the head of, the lines around have to say.
  return fields.every(({ kind }) => kind === 'day' || kind === 'stamp') ? 'day' : 'furniture';
}

const isFurniture = (even: string): boolean =>
  isBreadcrumb(even) ||
  isMenu(even) ||
  isFollow(even) ||
  isEndMark(even) ||
  isIcon(even) ||
  isLegal(even) ||
  readCited(even) !== undefined ||
  readPost(even) !== undefined;

function formOf(line: string, even: string, next: string | undefined): Form {
  const notice = noticeOf(even);
  if (notice === 'list') return 'list';
  if (notice === 'notice' || isFurniture(even)) return 'furniture';
  const fields = readFields(even);
  if (fields) return formOfFields(fields);
  if (isByline(even)) return 'byline';
  if (readClosing(even)?.start === 0) return 'furniture';
  if (isListItem(even)) return 'item';
  if (isLoneLetter(line)) return 'letter';
  if (line.length <= LONGEST_CAPTION && CREDIT.test(line)) return 'caption';
  if (line.length <= LONGEST_HEADING && CRY.test(line)) return 'cry';
  if (line.length > LONGEST_HEADING || SENTENCE_END.test(line) || SENTENCE_INNER.test(line)) {
    return 'body';
  }
  if (isPortrait(line, next)) return 'caption';
  return EXCLAMATION.test(line) ? 'question' : 'heading';
}

const isMeta = (form: Form | undefined): boolean =>
  form === 'furniture' || form === 'byline' || form === 'day';

/** The role of what its form leaves open, by the lines around. */
class Page {
  readonly #lines: readonly string[];
  readonly #evens: readonly string[];
  readonly #forms: readonly Form[];
  readonly #firstBody: number;
  readonly #lastBody: number;
  readonly #days: number;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
    this.#evens = lines.map(evenLine);
    const forms = lines.map((line, i) => formOf(line, this.#evens[i] ?? '', lines[i + 1]));
    // Of several lines with 记者: before them all are the questions of an interview.
    const isInterview = this.#evens.filter(isSpeech).length > 1;
    this.#forms = forms.map((form, i) =>
      isInterview && isSpeech(this.#evens[i] ?? '') ? 'body' : form,
    );
    const isBody = (form: Form): boolean => form === 'body' || form === 'cry';
    const first = this.#forms.findIndex(
      (form, i) => isBody(form) && !(form === 'cry' && this.#isHead(i + 1)),
    );
    this.#firstBody = first < 0 ? lines.length : first;
    this.#lastBody = this.#forms.findLastIndex(isBody);
    this.#days = this.#forms.filter((form) => form === 'day').length;
  }

  roles(): ParagraphRole[] {
    let isInList = false;
    let isBelow = false;
    return this.#forms.map((form, index) => {
      const role = this.#roleOf(form, index, isInList, isBelow);
      isInList = form === 'list' || (isInList && role !== 'body');
      isBelow ||= role === 'furniture' && index > this.#lastBody && this.#lastBody >= 0;
      return role;
    });
  }

  #roleOf(form: Form, index: number, isInList: boolean, isBelow: boolean): ParagraphRole {
    // Behind the last paragraph, and in a list of other articles, no heading of this one comes any more.
    const isOther = isInList || isBelow;
    const isUnderBody = this.#lastBody >= 0 && index > this.#lastBody;
    switch (form) {
      case 'list':
        return 'furniture';
      case 'item':
        return isInList || isUnderBody ? 'furniture' : this.#plain(index);
      case 'letter':
        return this.#isPartOfButton(index) ? 'furniture' : 'body';
      case 'day':
        return this.#isDayOfPage(index) ? 'furniture' : 'heading';
      case 'question':
        if (isOther) return 'furniture';
        return index < this.#firstBody ? 'heading' : 'body';
      case 'cry':
        return this.#isAboveHead(index) ? 'heading' : 'body';
      case 'heading':
        return isOther ? 'furniture' : 'heading';
      default:
        return form;
    }
  }

  /** A line that its length alone tells. */
  #plain(index: number): ParagraphRole {
    return (this.#lines[index]?.length ?? 0) > LONGEST_HEADING ? 'body' : 'heading';
  }

  /** A letter that was not wrapped off the line before. */
  #isPartOfButton(index: number): boolean {
    const before = this.#lines[index - 1];
    const isLetter = (at: number): boolean => this.#forms[at] === 'letter';
    if (isLetter(index - 1) || isLetter(index + 1)) return true;
    return before === undefined || this.#forms[index - 1] !== 'body' || SENTENCE_END.test(before);
  }

  /** Whether nothing of the text stands above a line, and a line of the page or a dateline below it. */
  #isAboveHead(index: number): boolean {
    return index < this.#firstBody && this.#isHead(index + 1);
  }

  #isHead(index: number): boolean {
    const opensText = (): boolean => readOpening(this.#evens[index] ?? '', NO_DATES) !== undefined;
    return isMeta(this.#forms[index]) || (index === 1 && opensText());
  }

  /** The only day above the text, and no label of an event beside it. */
  #isDayOfPage(index: number): boolean {
    if (this.#days > 1 || index > this.#firstBody) return false;
    return ![index - 1, index + 1].some((at) => isEventLabel(this.#evens[at] ?? ''));
  }
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
  const roles = new Page(lines).roles();
  return spans.map((span, index) => ({ index, ...span, role: roles[index] ?? 'body' }));
}
