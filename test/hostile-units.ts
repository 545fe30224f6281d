/**
 * Bits of text of which a long run, or a run behind or before something else, is what a pattern
 * with two loops stumbles over.
 */
export const HOSTILE_UNITS: readonly string[] = [
  ...[' ', '\t', '\n', '\r\n', '\u3000', '\u2028', '\u00a0', '- ', '\n- ', ' \n'],
  ...['0', '1', '9', '１', '一', '零', '亿', '1,', '1.', '1 ', '1-', '0.0', '1:', '1/', '1,000'],
  ...[
    '年',
    '2024',
    '2024年',
    '9月19日至',
    '第',
    '第一届',
    '届',
    '约',
    '至少有',
    '元',
    '3亿至',
    '1.2',
  ],
  ...[
    'a',
    'aA',
    'a.',
    'a-',
    'V1.',
    'v1',
    "'",
    '"',
    '“',
    '”',
    '《',
    '》',
    '「',
    '」',
    '(',
    ')',
    '（',
    '）',
  ],
  ...['?', '??萍', '…', '—', '——', '_', '|', '>', ' > ', '<', '<a ', '<!--', '&amp;', '&', '%E4'],
  ...['=', '@', ';', ',', '\\', '/', '../', '.', '。', '。”', '、', '，', '：', '来源：', '记者'],
  ...['中关村论坛', '第27届', '创(chuàng)', '于英杰', '⿰', '\ud840', '\u202e', '\u0000', '\u0085'],
  ...[
    '甲公司与',
    '签约',
    '《关于',
    '（以下简称“',
    '2024-01-01',
    '2024 年 ',
    'é',
    'Ã©',
    'ï¼Œ',
    '\ufffd',
  ],
];

/** A text of about so many code units: a run, and a run that something ends or begins. */
export const HOSTILE_TEXTS: readonly (readonly [
  name: string,
  text: (unit: string, size: number) => string,
])[] = [
  ['a run, then a letter', (unit, size) => `${unit.repeat(size / unit.length)}x`],
  ['words, a run, words', (unit, size) => `总额${unit.repeat(size / unit.length)}1元。`],
];
