// Which statement of the library is which of the gold.
import { sameDate, sameFigure, sameNoun } from './alike.mjs';
import { inFamily, statusClass } from './kinds.mjs';
import { nameKey } from './names.mjs';

/** Do the keys agree? A number, the higher the better; 0 for no. */
export function likeness(want, got, equal) {
  if (!inFamily(want.kind, got.kind)) return 0;
  const statusBonus = statusClass(want.status) === statusClass(got.status) ? 2 : 0;
  const kindBonus = want.kind === got.kind ? 4 : 0;
  if (want.name !== undefined) {
    if (!equal(want.name, got.name)) return 0;
    const exact = (field) => (want[field] !== undefined && want[field] === got[field] ? 8 : 0);
    const near =
      exact('ordinal') + exact('year') + exact('event') + (sameDate(want.start, got.start) ? 1 : 0);
    return 1 + statusBonus + kindBonus + near;
  }
  if (want.kind === 'signing') {
    if (want.form !== got.form) return 0;
    if (want.form === 'named') {
      if (want.parties.length !== got.parties.length) return 0;
      const free = [...got.parties];
      for (const party of want.parties) {
        const at = free.findIndex((other) => equal(party, other));
        if (at < 0) return 0;
        free.splice(at, 1);
      }
      return 1 + statusBonus + (sameDate(want.date, got.date) ? 1 : 0);
    }
    const count = want.count !== undefined && want.count === got.count ? 4 : 0;
    const amount = want.amount && sameFigure(want.amount, got.amount) ? 4 : 0;
    return count || amount ? 1 + count + amount + statusBonus : 0;
  }
  if (!equal(want.subject, got.subject) || !sameFigure(want, got)) return 0;
  if ((want.currency === undefined) !== (got.currency === undefined)) return 0;
  if ((want.unit === 'percent') !== (got.unit === 'percent')) return 0;
  return 1 + statusBonus + (sameNoun(want.gold.noun ?? '', got) ? 4 : 0);
}

/** What makes two extra statements one thing. */
export function thingOf(got) {
  if (got.kind === 'signing')
    return got.form === 'total'
      ? `total ${got.count} ${got.amount?.value ?? got.amount?.min}`
      : `signing ${got.parties
          .map((p) => nameKey(p.shown))
          .sort()
          .join('+')}`;
  if (got.kind === 'statistic')
    return `statistic ${got.subject ? nameKey(got.subject.shown) : ''} ${got.value ?? `${got.min}-${got.max}`} ${got.currency ?? got.unit ?? ''} ${got.nouns[0] ?? got.measure ?? ''}`;
  return `${got.kind} ${nameKey(got.name.shown)} ${got.ordinal ?? got.year ?? ''}`;
}

/** Pairs of the best likeness first, one to one; then the repeats of what is paired. */
export function match(wanted, given, equal) {
  const scores = [];
  wanted.forEach((want, w) =>
    given.forEach((got, g) => {
      const score = likeness(want, got, equal);
      if (score > 0) scores.push({ w, g, score: score + (want.must === false ? 0 : 0.5) });
    }),
  );
  scores.sort((a, b) => b.score - a.score || a.w - b.w || a.g - b.g);
  const pairs = new Map();
  const taken = new Set();
  const rightStatus = (w, g) =>
    wanted[w].status === undefined ||
    given[g].status === undefined ||
    statusClass(wanted[w].status) === statusClass(given[g].status);
  for (const { w, g } of scores) {
    if (pairs.has(w) || taken.has(g) || !rightStatus(w, g)) continue;
    pairs.set(w, [g]);
    taken.add(g);
  }
  const wrongStatus = new Map();
  for (const { w, g } of scores) {
    if (taken.has(g)) continue;
    taken.add(g);
    if (rightStatus(w, g)) pairs.get(w)?.push(g);
    else wrongStatus.set(g, w);
  }
  const extras = given.map((_, g) => g).filter((g) => !taken.has(g));
  return { pairs, wrongStatus, extras };
}
