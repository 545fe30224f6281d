/** Times of day are no quantities: 9时30分, 三点半, 下午2点15分. */
const CLOCK =
  /^ ?(?:[时時](?![代期候间間段空光常机機]) ?(?:[\d０-９零〇一二三四五六七八九十]{1,3} ?分(?: ?[\d０-９零〇一二三四五六七八九十]{1,3} ?秒)?|[\d]{2}(?!\d))?|[点點](?:[鐘钟](?![头頭])|半|整|许|許|一刻|三刻|[\d０-９零〇一二三四五六七八九十]{1,3} ?分))/;

/** End of the time of day whose hour ends at `pos`, or −1. */
export function clockEnd(s: string, pos: number): number {
  const match = CLOCK.exec(s.slice(pos, pos + 14));
  return match ? pos + match[0].length : -1;
}
