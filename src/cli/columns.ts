// Han characters, kana, Hangul and full-width forms take two columns of a terminal.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Columns that a text takes in a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += WIDE.test(char) || char.length > 1 ? 2 : 1;
  return width;
}

/** Rows as aligned lines, indented; the last column is not padded. */
export function alignRows(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, widthOf(cell))));
  }
  return rows.map((row) => {
    const cells = row.map((cell, i) =>
      i === row.length - 1 ? cell : cell + ' '.repeat((widths[i] ?? 0) - widthOf(cell)),
    );
    return `  ${cells.join('  ')}`.trimEnd();
  });
}

/** The first part of a text that takes at most so many columns; at least one character. */
function headOf(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  let space = 0;
  for (const char of text) {
    width += widthOf(char);
    if (width > columns && end > 0) {
      // A word is cut only where it takes more than half a line; between Han characters any place will do.
      const isWord =
        /[\p{Script=Latin}\d]/u.test(char) && /[\p{Script=Latin}\d]/u.test(text.charAt(end - 1));
      return text.slice(0, isWord && space >= end / 2 ? space : end);
    }
    end += char.length;
    if (char === ' ') space = end;
  }
  return text;
}

/** A text in lines of at most so many columns. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (let rest = text; rest !== '';) {
    const head = headOf(rest, columns);
    lines.push(head.trimEnd());
    rest = rest.slice(head.length).trimStart();
  }
  return lines;
}

/** A line of at most so many columns; what is cut off is shown by … */
export const clipped = (line: string, columns: number): string =>
  widthOf(line) <= columns ? line : `${headOf(line, columns - 1).trimEnd()}…`;
