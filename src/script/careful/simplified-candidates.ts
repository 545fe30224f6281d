/** Traditional characters that may stand for several simplified ones, the usual one first. */
const ROWS =
  '乾干乾 著着著 瞭了瞭 藉借藉 徵征徵 於于於 鍾钟锺 麼么麽 餘余馀 夥伙夥 沈沉沈 蘋苹𬞟 甚甚什 畫画划 份份分';

const CANDIDATES: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.split(' ').map((row) => {
    const [character = '', ...simplified] = row;
    return [character, simplified] as const;
  }),
);

/** What a traditional character may stand for in simplified text; an empty list where only one can be. */
export function simplifiedCandidates(character: string): string[] {
  return [...(CANDIDATES.get(character) ?? [])];
}
