/**
 * Asks something of the line of a place; places come in order, and a line is looked at once.
 */
export function byLine(
  text: string,
  ask: (lines: readonly string[], i: number) => boolean,
): (at: number) => boolean {
  const lines = text.split('\n');
  let i = -1;
  let end = -1;
  let answer = false;
  return (at) => {
    if (at <= end) return answer;
    while (at > end) end += (lines[++i]?.length ?? at) + 1;
    return (answer = ask(lines, i));
  };
}
