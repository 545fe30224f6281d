// Statements and the words of the text, as `--list` prints them.
import { key } from './names.mjs';

export const labelOf = (s) => (s.kind === 'signing' ? `signing ${s.form}` : s.kind);
const showFigure = (s) =>
  [s.value ?? [s.min, s.max].filter((n) => n !== undefined).join('…'), s.currency ?? s.unit]
    .filter((x) => x !== undefined && x !== '')
    .join(' ');
export function show(s) {
  const status = s.status ? ` [${s.status}]` : '';
  if (s.kind === 'signing') {
    const amount = s.amount ? showFigure(s.amount) : '';
    return (
      (s.form === 'total'
        ? ['count', s.count ?? '-', amount].join(' ')
        : `${s.parties.map((p) => p.shown).join(' + ')} ${amount}`) + status
    );
  }
  if (s.kind === 'statistic')
    return `${s.subject?.shown ?? '?'} · ${s.gold?.noun ?? s.nouns?.[0] ?? s.measure ?? ''} · ${showFigure(s)}${status}`;
  return `${s.name.shown}${s.ordinal ? ` (${s.ordinal})` : ''}${s.event ? ` ${s.event}` : ''}${status}`;
}
/** The words of the (mended) text that tell a statement of the gold, as far as they can be found. */
export function wordsFor(want, sentences) {
  const g = want.gold;
  const digits = [
    g.value,
    g.min,
    g.max,
    g.count,
    g.amount?.value,
    g.amount?.min,
    g.amount?.max,
    g.entrants,
  ]
    .filter((n) => n !== undefined)
    .flatMap((n) =>
      [1, 1e3, 1e4, 1e8, 1e12]
        .map((base) => n / base)
        .filter((m) => m >= 1 && m < 1e5)
        .map((m) => Number(m.toPrecision(8))),
    );
  const words = [g.noun, ...(g.parties ?? []), g.name, g.object]
    .filter((w) => typeof w === 'string')
    .map(key);
  const weight = (sentence) => {
    const numbers = (sentence.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((n) =>
      Number(n.replaceAll(',', '')),
    );
    return (
      words.filter((w) => key(sentence).includes(w)).length +
      (digits.some((n) => numbers.includes(n)) ? 1.5 : 0) +
      (g.form === 'total' && /签约|簽約|签署|簽署/.test(sentence) ? 0.5 : 0)
    );
  };
  const best = sentences
    .map((sentence) => ({ sentence, weight: weight(sentence) }))
    .reduce((a, b) => (b.weight > a.weight ? b : a), { weight: 0 });
  return best.weight > 0
    ? `«${best.sentence.length > 100 ? `${best.sentence.slice(0, 100)}…` : best.sentence}»`
    : '';
}
