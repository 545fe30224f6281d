import { describe, expect, test } from 'vitest';
import { repairText } from '../../../src/text/repair/repair-text.js';

describe('markup', () => {
  test.each([
    [
      'tags within a line',
      '中关村<b>论坛</b>在<span class="city">北京</span>开幕',
      '中关村论坛在北京开幕',
    ],
    ['a tag left alone', '论坛</span>开幕', '论坛开幕'],
    ['a link', '見<a href="/news?id=1" target="_blank">報導</a>', '見報導'],
    ['a > within quotes', '论坛<img alt="甲>乙" title=\'1>0\'>开幕', '论坛开幕'],
    ['a quote left open', '论坛<a title="甲>乙</a>', '论坛乙'],
    ['a line end', '第一段<br>第二段<br/>第三段<BR />第四段', '第一段\n第二段\n第三段\n第四段'],
    ['paragraphs', '<p>第一段。</p><p>第二段。</p>', '第一段。\n第二段。'],
    [
      'paragraphs that have their line ends',
      '<P>第一段。</P>\r\n<P>第二段。</P>',
      '第一段。\r\n第二段。',
    ],
    ['nested blocks', '<div><p>甲</p></div>\n<div><p>乙</p></div>', '甲\n乙'],
    [
      'cells',
      '<tr><td>北京</td><td>35</td></tr><tr><td>上海</td><td>48</td></tr>',
      '北京\t35\n上海\t48',
    ],
    ['a comment', '论坛<!-- 广告 <b> -->开幕', '论坛开幕'],
    ['a script', '论坛<script>var a = "<p>";</script>开幕', '论坛开幕'],
    ['names with a colon', '签约<o:p></o:p>项目', '签约项目'],
    ['a processing instruction', '<?xml version="1.0"?>论坛', '论坛'],
    ['escaped tags', '&lt;b&gt;论坛&lt;/b&gt;开幕', '论坛开幕'],
    ['a tag that a capital closes', '选<B>论坛</B>', '选论坛'],
  ])('%s', (_, damaged, original) => {
    const { text, edits, unresolved } = repairText(damaged);
    expect(text).toBe(original);
    expect(unresolved).toEqual([]);
    for (const { kind, certain } of edits) {
      expect(['markup', 'entity']).toContain(kind);
      expect(certain).toBe(true);
    }
  });

  test.each([
    '若A<B，则B>A',
    '当x<0且y>1时',
    '3<5',
    '论文发表于<Nature>与<The Lancet>',
    '答案选<A>或<B>',
    '<<创新驱动>>一书',
    '增幅<5%，占比>90%',
    '路径a<b 与 c>d',
    '<中关村论坛>',
  ])('keeps %s', (text) => {
    expect(repairText(text)).toEqual({ text, edits: [], unresolved: [] });
  });
});

describe('entities', () => {
  test.each([
    [
      'blanks',
      '论坛&nbsp;开幕&ensp;签约&emsp;揭牌&#160;致辞&nbsp成立',
      '论坛 开幕 签约 揭牌 致辞 成立',
    ],
    ['doubled', '论坛&amp;nbsp;开幕&amp;amp;签约', '论坛 开幕&签约'],
    ['quotation marks', '&ldquo;創新&rdquo;與&quot;融合&quot;', '“創新”與"融合"'],
    ['numbers', '&#8220;中&#x5173;村&#8221;', '“中关村”'],
    ['bytes of Windows-1252', '创新&#150;融合&#133;', '创新–融合…'],
    ['accents', 'caf&eacute;与M&uuml;ller', 'café与Müller'],
    ['capitals', 'A&AMP;B', 'A&B'],
    ['no width', '论&#8203;坛&#xFEFF;', '论坛'],
    ['between a number and its unit', '36.8&nbsp;亿元，占48&nbsp;%', '36.8亿元，占48%'],
    ['punctuation doubled by it', '创新，&nbsp;，融合', '创新，融合'],
  ])('%s', (_, damaged, original) => {
    expect(repairText(damaged)).toMatchObject({ text: original, unresolved: [] });
  });

  test.each([
    'AT&T与R&D投入',
    'S&P;500',
    '查询a=1&copy=2',
    '&#xd800;与&#0;与&#1114112;',
    '&abcdef;',
    '甲&乙；丙',
  ])('keeps %s', (text) => {
    expect(repairText(text)).toEqual({ text, edits: [], unresolved: [] });
  });
});
