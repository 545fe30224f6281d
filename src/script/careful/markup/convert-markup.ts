import { checkConverter, checkOptions, checkText } from '../../engine/check-arguments.js';
import type { Converter } from '../../engine/converter.js';
import { langOf } from '../trace.js';
import { checkOneOf } from '../targets.js';
import { convertHtml } from './html.js';
import { convertJson } from './json.js';
import { convertMarkdown } from './markdown.js';
import { convertSubtitles } from './subtitles.js';

/** The formats whose text is told from their marks. */
export const MARKUP_FORMATS = ['html', 'markdown', 'srt', 'json'] as const;

/** A markup of which {@link convertMarkup} tells text from marks. */
export type MarkupFormat = (typeof MARKUP_FORMATS)[number];

/** What {@link convertMarkup} leaves alone. */
export interface MarkupOptions {
  /** The markup. */
  readonly format: MarkupFormat;
  /**
   * What else is left alone: names of elements in HTML, such as `'blockquote'`, and keys in JSON, whose
   * values stay.
   */
  readonly skip?: readonly string[] | undefined;
  /** The attributes of HTML that hold text; by default `title`, `alt` and `placeholder`. */
  readonly attributes?: readonly string[] | undefined;
  /** What to write for `lang` where an element of HTML names Chinese; by default what `carefulConverter` writes. */
  readonly lang?: string | undefined;
}

/** What a format is given besides the text. */
export interface MarkupRequest {
  readonly converter: Converter;
  readonly skip: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly lang: string | undefined;
}

const FORMAT_CONVERTERS: Readonly<
  Record<MarkupFormat, (markup: string, request: MarkupRequest) => string>
> = {
  html: convertHtml,
  markdown: convertMarkdown,
  srt: convertSubtitles,
  json: convertJson,
};

/**
 * Converts the text in a markup, and leaves every byte of the markup as it was.
 *
 * In HTML tags, comments, `script`, `style`, `code`, `pre` and whatever has `translate="no"` are left; in
 * Markdown code, addresses and HTML; in SRT numbers and times; in JSON keys. What looks broken is converted
 * as text between what looks like markup: nothing is lost. Takes time linear in the markup.
 *
 * @param converter - Any function from text to text.
 * @throws {RangeError} When there is no such format; names those there are.
 * @throws {TypeError} When the converter is no function, the markup no string, or an option of another type.
 * @example
 * convertMarkup(carefulConverter({ to: 'hant-TW' }), '<b title="论坛">论坛</b>', { format: 'html' })
 * // '<b title="論壇">論壇</b>'
 */
export function convertMarkup(
  converter: Converter,
  markup: string,
  options: MarkupOptions,
): string {
  checkConverter(converter);
  checkText(markup);
  checkOptions(options);
  const { format, skip = [], attributes = ['title', 'alt', 'placeholder'], lang } = options;
  checkOneOf('format', format, MARKUP_FORMATS);
  checkNames('skip', skip);
  checkNames('attributes', attributes);
  if (lang !== undefined && typeof lang !== 'string') {
    throw new TypeError(`Expected lang as a string, got ${typeof lang}`);
  }
  const isHtml = format === 'html';
  return FORMAT_CONVERTERS[format](markup, {
    converter,
    skip: new Set(isHtml ? skip.map((name) => name.toLowerCase()) : skip),
    attributes: new Set(attributes.map((name) => name.toLowerCase())),
    lang: lang ?? langOf(converter),
  });
}

/** @throws {TypeError} When the names are no list of strings. */
function checkNames(what: string, names: unknown): void {
  if (Array.isArray(names) && names.every((name) => typeof name === 'string')) return;
  throw new TypeError(`Expected ${what} as a list of strings`);
}
