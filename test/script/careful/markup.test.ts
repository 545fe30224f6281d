import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  carefulConverter,
  convertMarkup,
  type MarkupFormat,
  type MarkupOptions,
} from '../../../src/script/careful.js';
import { s2t } from '../../../src/script/index.js';

const FORMATS: readonly MarkupFormat[] = ['html', 'markdown', 'srt', 'json'];
const careful = carefulConverter({ to: 'hant-TW', quotes: true });

describe('convertMarkup', () => {
  it.each<[string, MarkupOptions, string, string]>([
    ['text', { format: 'html' }, '<p>发展</p>', '<p>發展</p>'],
    ['attributes', { format: 'html' }, '<a title="发" href="发">', '<a title="發" href="发">'],
    ['quotes of attributes', { format: 'html' }, "<i alt='发' id=发>", "<i alt='發' id=发>"],
    [
      'other attributes',
      { format: 'html', attributes: ['id'] },
      '<i id=发 alt=发>',
      '<i id=發 alt=发>',
    ],
    ['attributes that say nothing', { format: 'html' }, '<i alt title="">发', '<i alt title="">發'],
    ['a script', { format: 'html' }, '<script>"发<p>"</script>发', '<script>"发<p>"</script>發'],
    [
      'code in code',
      { format: 'html' },
      '<code><code>发</code>发</code>发',
      '<code><code>发</code>发</code>發',
    ],
    ['a style without end', { format: 'html' }, '<STYLE>发</p>', '<STYLE>发</p>'],
    [
      'what is not to be translated',
      { format: 'html' },
      '<b translate="no">发</b>发',
      '<b translate="no">发</b>發',
    ],
    ['elements to skip', { format: 'html', skip: ['Q'] }, '<q>发<br>发</q>发', '<q>发<br>发</q>發'],
    [
      'the language',
      { format: 'html' },
      '<html lang="zh-CN"><p lang=en>',
      '<html lang="zh-Hant-TW"><p lang=en>',
    ],
    ['a language of yours', { format: 'html', lang: 'zh-TW' }, '<p lang=zh>', '<p lang=zh-TW>'],
    [
      'comments',
      { format: 'html' },
      '<!-- 发 > 发 -->发<!DOCTYPE 发>',
      '<!-- 发 > 发 -->發<!DOCTYPE 发>',
    ],
    ['entities', { format: 'html' }, '发&nbsp;&amp;发', '發&nbsp;&amp;發'],
    ['marks in quotes', { format: 'html' }, '<a data-x="发>发">发', '<a data-x="发>发">發'],
    ['broken markup', { format: 'html' }, '<发 a<b 发> < 发 <!-- 发', '<發 a<b 发> < 發 <!-- 發'],
    ['code in lines', { format: 'markdown' }, '发`发`发 ``发`发``', '發`发`發 ``发`发``'],
    ['fences', { format: 'markdown' }, '发\n```发\n发\n```\n发', '發\n```发\n发\n```\n發'],
    ['indented code', { format: 'markdown' }, '发\n\n    发\n发', '發\n\n    发\n發'],
    [
      'links',
      { format: 'markdown' },
      '[发](发.html "发")<http://发>',
      '[發](发.html "發")<http://发>',
    ],
    ['definitions', { format: 'markdown' }, '[a]: /发 "发"', '[a]: /发 "發"'],
    [
      'addresses in the text',
      { format: 'markdown' },
      '见https://a.cn/wiki/发?发=1，https://a.cn发',
      '見https://a.cn/wiki/发?发=1，https://a.cn發',
    ],
    ['tags in Markdown', { format: 'markdown' }, '<b id="发">发</b>', '<b id="发">發</b>'],
    [
      'subtitles',
      { format: 'srt' },
      '1\r\n00:00:01,0 --> 00:00:02,0\r\n<i>发</i>\r\n',
      '1\r\n00:00:01,0 --> 00:00:02,0\r\n<i>發</i>\r\n',
    ],
    [
      'values of JSON',
      { format: 'json' },
      '{"发" : ["发", 1e5, {"a":"发"}]}',
      '{"发" : ["發", 1e5, {"a":"發"}]}',
    ],
    [
      'keys to skip',
      { format: 'json', skip: ['a'] },
      '{"a":"发","b":{"a":["发"]},"c":"发"}',
      '{"a":"发","b":{"a":["发"]},"c":"發"}',
    ],
    [
      'where a list to skip ends',
      { format: 'json', skip: ['a'] },
      '{"a":["发"],"b":"发"}',
      '{"a":["发"],"b":"發"}',
    ],
    ['escapes of JSON', { format: 'json' }, '"发\\n“\\"发"', '"發\\n「\\"發"'],
    ['escapes that stay', { format: 'json' }, '"\\u0041\\/"', '"\\u0041\\/"'],
    ['broken JSON', { format: 'json' }, '{"a": "发', '{"a": "發'],
  ])('knows %s', (_, options, markup, expected) => {
    expect(convertMarkup(careful, markup, options)).toBe(expected);
  });

  it('loses nothing of any markup', () => {
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '</',
        '<b>',
        '<a x="',
        "'",
        '"',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '<code>',
      ],
      ...[
        '`',
        '```\n',
        '\n',
        '    ',
        '](',
        '[',
        ']: ',
        '\\',
        '{',
        '}',
        ',',
        ':',
        '发',
        '00:00:01,0 --> ',
        '\ud840',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom(...FORMATS), (pieces, format) => {
        const markup = pieces.join('');
        expect(convertMarkup((text) => text, markup, { format })).toBe(markup);
      }),
      { numRuns: 2000 },
    );
  });

  const documents: Readonly<Record<string, { texts: string[]; others: string[] }>> = {
    html: {
      texts: ['发展', '你好&amp;发', '发 ', '\n'],
      others: [
        '<p>',
        '</p>',
        '<a href="发">',
        '<!-- 发 -->',
        '<code>发</code>',
        '<pre>发<b>发</b></pre>',
        '<script>发</script>',
        '<style>发{}</style>',
        '<img src=发>',
        '<b class=\'发\' data-发="发">',
        '<p\n id="发"\n>',
        '<!DOCTYPE 发>',
        '<?xml 发?>',
        '<svg><path d="发"/></svg>',
      ],
    },
    srt: {
      texts: ['发展', '- 发'],
      others: [
        '\n\n12\n00:00:01,000 --> 00:00:02,000\n',
        '\r\n\r\n3\r\n01:00:00,1 --> 01:00:00,2 X1:发\r\n',
        '<i>',
        '{\\an8}',
      ],
    },
    markdown: {
      texts: ['发展', '**发**', '发_发_'],
      others: [
        ' `发` ',
        ' ``发`发`` ',
        '\n\n```js\n发\n```\n\n',
        '\n\n~~~\n发\n~~~\n\n',
        '[](发.html)',
        '<a href="发">',
        '<http://发>',
        '<!-- 发 -->',
        '\n\n    发\n\n',
        'https://x.cn/发?发=1 ',
      ],
    },
  };

  it.each(['html', 'srt', 'markdown'] as const)('converts the text of %s alone', (format) => {
    const { texts = [], others = [] } = documents[format] ?? {};
    const part = fc.oneof(
      fc.constantFrom(...texts).map((text) => [text, text.replaceAll('发', '發')]),
      fc.constantFrom(...others).map((other) => [other, other]),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const markup = parts.map(([source]) => source).join('');
        const expected = parts.map(([, target]) => target).join('');
        expect(convertMarkup(careful, markup, { format })).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('converts the values of any JSON alone', () => {
    const convert = (text: string): string => text.replaceAll('发', '發');
    const reviver = (_: string, value: unknown): unknown =>
      typeof value === 'string' ? convert(value) : value;
    const json = fc.jsonValue({ maxDepth: 4 }).map((value) => ({ 发: ['发\n"', value] }));
    fc.assert(
      fc.property(json, fc.constantFrom(0, 2, '\t'), (value, space) => {
        const markup = JSON.stringify(value, null, space);
        const expected = JSON.stringify(JSON.parse(markup, reviver), null, space);
        const converted = convertMarkup(convert, markup, { format: 'json' });
        expect(JSON.stringify(JSON.parse(converted), null, space)).toBe(expected);
      }),
    );
  });

  it('takes any converter', () => {
    expect(convertMarkup(s2t, '<p lang="zh">发', { format: 'html' })).toBe('<p lang="zh">發');
  });

  it('refuses other formats and arguments', () => {
    expect(() => convertMarkup(s2t, '', { format: 'xml' as never })).toThrow(
      'Unknown format "xml"; there are html, markdown, srt, json',
    );
    expect(() => convertMarkup(s2t, '', { format: 'xml' as never })).toThrow(RangeError);
    expect(() => convertMarkup(5 as never, '', { format: 'html' })).toThrow(TypeError);
    expect(() => convertMarkup(s2t, 5 as never, { format: 'html' })).toThrow(TypeError);
    expect(() => convertMarkup(s2t, '', undefined as never)).toThrow(TypeError);
    expect(() => convertMarkup(s2t, '', { format: 'html', skip: 'a' as never })).toThrow(TypeError);
    expect(() => convertMarkup(s2t, '', { format: 'html', lang: 5 as never })).toThrow(TypeError);
  });
});
