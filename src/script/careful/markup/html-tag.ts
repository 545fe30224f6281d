import type { MarkupRequest } from './convert-markup.js';

const ATTRIBUTE =
  /(\s)([^\s"'<>/=]{1,64})(\s{0,8}=\s{0,8})("[^"]{0,9999}"|'[^']{0,9999}'|[^\s"'<>=`]{1,999})/g;
const CHINESE = /^(?:zh|cmn)(?:$|[-_])/i;

/** A tag with its texts converted, and its language as what is written now. */
export function rewriteTag(tag: string, { converter, attributes, lang }: MarkupRequest): string {
  if (tag.startsWith('</') || !tag.includes('=')) return tag;
  return tag.replace(
    ATTRIBUTE,
    (whole: string, space: string, name: string, equals: string, value: string) => {
      const attribute = name.toLowerCase();
      const quote = /^["']/.exec(value)?.[0] ?? '';
      const content = quote === '' ? value : value.slice(1, -1);
      const written = (text: string): string => space + name + equals + quote + text + quote;
      if (attribute === 'lang' || attribute === 'xml:lang') {
        return lang !== undefined && CHINESE.test(content) ? written(lang) : whole;
      }
      if (!attributes.has(attribute)) return whole;
      return written(converter(content));
    },
  );
}
