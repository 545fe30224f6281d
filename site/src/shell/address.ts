/** Where the reader is: everything that can be shared stands behind the `#`. */
export interface Address {
  /** `['record', 'zgc-forum-2024']` for `#/record/zgc-forum-2024`. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
}

/** Reads what stands behind the `#`; what is none leads to the first page. */
export function parseAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  return { path: path.split('/').filter(Boolean).map(decoded), query: new URLSearchParams(query) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Values that are empty are left out. */
export type Query = Readonly<Record<string, string | undefined>>;

/** Writes an address: `#/data/forums?year=2025`. */
export function toHash(path: readonly string[], query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') params.set(key, value);
  }
  const text = params.toString();
  return `#/${path.map(encodeURIComponent).join('/')}${text === '' ? '' : `?${text}`}`;
}

/** The same place with some values of its query changed. */
export function withQuery({ path, query }: Address, changes: Query): string {
  return toHash(path, { ...Object.fromEntries(query), ...changes });
}

/** Changes the address without a step in the history. */
export function replaceAddress(hash: string): void {
  history.replaceState(history.state, '', hash);
}
