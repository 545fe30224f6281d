/**
 * An id for a draft: a hash of what it states, so that the same statement has the same id
 * in every run and on every machine. FNV-1a over UTF-16 code units, twice with other seeds;
 * it tells drafts apart and is no protection against anyone.
 */
export function draftId(type: string, content: string): string {
  return `draft-${type}-${fnv1a(content, 0x811c9dc5)}${fnv1a(content, 0x01000193)}`;
}

function fnv1a(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
