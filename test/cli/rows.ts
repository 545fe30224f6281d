/** A line of what a command prints with `--ndjson`. */
export type Row = Record<string, unknown> & { id: unknown; error?: string; text?: string };

/** The lines of what a command prints with `--ndjson`. */
export const rowsOf = (ndjson: string): Row[] =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
