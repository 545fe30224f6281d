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
