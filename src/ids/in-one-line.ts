/**
 * A text without line breaks: blanks that hold one become one space, others stay.
 * A run is taken whole and then looked at, so that a long one is read twice and no more.
 */
export const inOneLine = (text: string): string =>
  text.replace(/\s+/g, (run) => (/[\n\r\u2028\u2029]/.test(run) ? ' ' : run));
