// Names that mean the same: by the library's fold, by the record, by what the text itself says.
import { findByName, findRecord, fold } from './library.mjs';

export const key = (text) => {
  const folded = fold(String(text));
  return (typeof folded === 'string' ? folded : folded.key).replace(/[\s\p{P}\p{S}]/gu, '');
};
const memo = new Map();
const cached = (kind, text, make) => {
  const at = `${kind}|${text}`;
  if (!memo.has(at)) memo.set(at, make(text));
  return memo.get(at);
};
const DIGITS = { 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const ORDINAL = /第\s*([\d一二三四五六七八九十百]+)\s*[届屆]|首[届屆]/u;

function toNumber(digits) {
  if (/^\d+$/.test(digits)) return Number(digits);
  let sum = 0;
  let unit = 0;
  for (const c of digits) {
    if (c === '百') [sum, unit] = [sum + (unit || 1) * 100, 0];
    else if (c === '十') [sum, unit] = [sum + (unit || 1) * 10, 0];
    else unit = DIGITS[c] ?? 0;
  }
  return sum + unit;
}

/** Which edition a name speaks of. */
function editionIn(text) {
  const ordinal = ORDINAL.exec(text);
  const year = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(text);
  return {
    ordinal: ordinal ? (ordinal[1] ? toNumber(ordinal[1]) : 1) : undefined,
    year: year ? Number(year[1]) : undefined,
  };
}

/** A name's key without its edition; with it, where nothing else is left. */
export const nameKey = (text) =>
  cached('name', text, () => {
    const whole = key(text);
    const bare = whole
      .replace(new RegExp(ORDINAL, 'gu'), '')
      .replace(/(?<!\d)(?:19|20)\d\d(?!\d)年?/g, '');
    return bare === '' ? whole : bare;
  });

export const formsOf = (names) =>
  names === undefined || names === null
    ? []
    : typeof names === 'string'
      ? [names]
      : [
          names.hans,
          names.hant,
          names.en,
          names.text,
          ...(names.aliases ?? []).map((alias) => alias.text),
        ].filter((form) => typeof form === 'string');

/** Names of one thing: `keys` to compare, `edition` where the names tell one, `shown` to print. */
export function named(forms, extra = {}) {
  const editions = forms.map((form) => cached('edition', form, editionIn));
  return {
    shown: forms[0] ?? '',
    keys: new Set(forms.map(nameKey).filter(Boolean)),
    ordinal: extra.ordinal ?? editions.find((e) => e.ordinal !== undefined)?.ordinal,
    year: extra.year ?? editions.find((e) => e.year !== undefined)?.year,
  };
}

export function recordNames(record) {
  // 北京市（行政区） is 北京市 in a text.
  const forms = formsOf(record.names).flatMap((form) => [
    form,
    form.replace(/[（(][^（()）]*[）)]$/u, ''),
  ]);
  // The names of an edition's series name it too; the edition itself is told apart by its number and year.
  const series = record.seriesId && findRecord(record.seriesId);
  return [...forms, ...(series ? formsOf(series.names) : [])];
}

/** Whom `{ id }`, `{ draft }`, `{ text }`, an id or a plain name points to. */
export function resolve(reference, drafts) {
  if (reference === undefined || reference === null) return undefined;
  const byId = (id) => {
    const draft = drafts.get(id);
    if (draft) return named(draftForms(draft), { ordinal: draft.ordinal, year: draft.year });
    const record = findRecord(id);
    if (record)
      return named([...recordNames(record), id], { ordinal: record.ordinal, year: record.year });
    return named([id]);
  };
  if (typeof reference === 'string') return byId(reference);
  const id = reference.id ?? reference.draft;
  if (typeof id === 'string' && (drafts.has(id) || findRecord(id))) return byId(id);
  const forms = formsOf(reference.names ?? reference.name ?? reference.text ?? reference);
  if (forms.length > 0) return named(forms);
  return id === undefined ? undefined : named([id]);
}

/** What a draft is called: its own names, those of the record it is, and of its series. */
export function draftForms(draft, recordId) {
  const record = recordId === undefined ? undefined : findRecord(recordId);
  const series = draft.seriesId && findRecord(draft.seriesId);
  return [
    ...formsOf(draft.names),
    ...(record ? recordNames(record) : []),
    ...(series ? formsOf(series.names) : []),
  ];
}

/** A name that only lost its beginning (科技城国际科技博览会) is still the name, if most of it is left. */
function endsAlike(a, b) {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= 6 &&
    short.length * 2 > long.length &&
    long.endsWith(short) &&
    !short.startsWith('id:')
  );
}

/** Compares names within one text, where `same` joins what means the same there. */
export function comparer(same = []) {
  const groups = same.map((set) => set.map(nameKey));
  const widen = ({ keys }) => {
    const out = new Set(keys);
    for (const group of groups)
      if (group.some((k) => keys.has(k))) group.forEach((k) => out.add(k));
    for (const k of keys) for (const id of recordIds(k)) out.add(`id:${id}`);
    return out;
  };
  const differ = (a, b) => a !== undefined && b !== undefined && a !== b;
  return (a, b) => {
    if (!a || !b) return false;
    if (differ(a.ordinal, b.ordinal) || differ(a.year, b.year)) return false;
    const left = widen(a);
    const right = [...widen(b)];
    return (
      right.some((k) => left.has(k)) ||
      right.some((k) => [...left].some((other) => endsAlike(k, other)))
    );
  };
}
const recordIds = (folded) =>
  cached('ids', folded, () => {
    try {
      const found = findByName ? findByName(folded) : [];
      return [found ?? []]
        .flat()
        .map((record) => record.id)
        .filter((id) => findRecord(id)?.type !== 'forum');
    } catch {
      return [];
    }
  });
