export const text = [
  {
    file: 'text/repair/by-line.ts',
    line: 'while (at > end) end += (lines[++i]?.length ?? at) + 1;',
    from: 'lines[++i]?.length',
    to: 'lines[++i].length',
    why: 'a place asked for lies in the text, and the lines are all of it',
  },
  {
    file: 'text/numbers/decimal.ts',
    line: 'if (!negative && digits.charCodeAt(0) > 0x30) {',
    from: '!negative && digits.charCodeAt(0) > 0x30',
    to: 'false',
    why: 'the way of all other numbers gives the same for these, and takes longer',
  },
  {
    file: 'text/quantities/bound.ts',
    line: 'if (!isHan(source, number - 1)) return null;',
    from: '!isHan(source, number - 1)',
    to: 'false',
    why: 'all verbs end in a Chinese character: only the search for them is spared',
  },
  {
    file: 'text/display/bill-amount.ts',
    line: 'const names = currency !== null && hasOwn(NAMES, currency) ? NAMES[currency] : undefined;',
    from: 'currency !== null',
    to: 'true',
    why: 'no currency is called null',
  },
  {
    file: 'text/scan/scan.ts',
    line: 'if (counted && counted.end > fixed.measure.end) return add(scan, counted);',
    from: 'counted.end > fixed.measure.end',
    to: 'counted.end >= fixed.measure.end',
    why: 'what makes a date of a length stands behind it, so that the date is always longer',
  },
];
