export interface TextOfSet {
  id: string;
  text: string;
  entry: { published?: string | null };
}

export function countSet(
  texts: readonly TextOfSet[],
  read: (text: TextOfSet) => object,
  kind?: string,
): { lines: string[] };
