/**
 * Asks something of the line of a place; places come in order, and a line is looked at once.
 */
export function byLine(
  text: string,
  ask: (start: number, end: number) => boolean,
): (at: number) => boolean {
  let end = -1;
  let answer = false;
  return (at) => {
    if (at <= end) return answer;
    end = lineEnd(text, at);
    return (answer = ask(text.lastIndexOf('\n', at - 1) + 1, end));
  };
}

/** Where the line of a place ends. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
