import type { SourceRef } from '../../schemas/values/source-ref.js';
import { toldByDay } from './remarks.js';
import { isSameValue } from './values.js';
import { safeParseAmount } from '../../text/parse-amount.js';
import { safeParseDate } from '../../text/parse-date.js';
import { safeParseNumber } from '../../text/parse-number.js';
import { toMoney, toQuantity } from '../../text/to-quantity.js';
import type { Span } from '../../text/types.js';
import type { ArticleMention } from '../read-article.js';

/** Where something is stated. */
export interface Where extends Span {
  readonly paragraph: number;
  /** Whether it is yet to come. */
  readonly isPlanned: boolean;
}

/** How a place backs one value: by a wording, or by what follows from one. */
export type Backing = Pick<SourceRef, 'literal' | 'basis'>;

type Cite = Backing & { readonly where: Where };

const DATE_KEYS = new Set(['startDate', 'endDate', 'date', 'releasedOn', 'issued', 'asOf']);
const INTERVAL_KEYS = new Set(['date', 'period']);

const wordingOf = ({ raw, clean }: ArticleMention): string => clean ?? raw;

/** What our own parsers read from a wording, for a value such as this one. */
function readsAs(literal: string, like: unknown): unknown {
  if (typeof like === 'string') {
    const date = safeParseDate(literal);
    return date.success ? date.data.edtf : undefined;
  }
  if (typeof like === 'object' && like !== null && 'currency' in like) {
    const amount = safeParseAmount(literal);
    return amount.success && amount.data.currency !== null ? toMoney(amount.data) : undefined;
  }
  const number = safeParseNumber(literal);
  if (!number.success) return undefined;
  if (typeof like !== 'number') return toQuantity(number.data);
  return number.data.approximation === 'exact' ? number.data.value : undefined;
}

/** The kinds of mentions that may tell a value of a field. */
function tells({ kind }: ArticleMention, key: string, value: unknown): boolean {
  const isDate = kind === 'date' || kind === 'date-range';
  if (typeof value === 'string' || key === 'year') return isDate;
  if (key === 'ordinal') return kind === 'ordinal';
  return !isDate;
}

/** The mentions of an article, to be asked what stands in a stretch. */
export class Wordings {
  readonly #mentions: readonly ArticleMention[];

  constructor(mentions: readonly ArticleMention[]) {
    this.#mentions = mentions;
  }

  /** The mentions within a stretch. */
  *#within({ start, end }: Span): Generator<ArticleMention> {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#mentions[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    for (let mention = this.#mentions[low]; mention && mention.end <= end;) {
      yield mention;
      mention = this.#mentions[++low];
    }
  }

  /** The wording in a stretch from which our own parser reads the very value. */
  backingOf(key: string, value: unknown, where: Where): Backing {
    for (const mention of this.#within(where)) {
      if (!tells(mention, key, value)) continue;
      const literal = wordingOf(mention);
      if (isSameValue(readsAs(literal, value), value)) return { literal };
      // The year of 9月19日 is that of the day on which the article came out.
      if ('resolved' in mention && mention.resolved !== mention.edtf) {
        const { resolved = '' } = mention;
        if (resolved === value || resolved.split('/').includes(String(value))) {
          return { basis: toldByDay(literal) };
        }
      }
    }
    return {};
  }
}

/** Whether a value is one that a wording may tell. */
function isTold(key: string, value: unknown): boolean {
  if (typeof value === 'number') return true;
  if (typeof value === 'object') return value !== null && 'approximation' in value;
  return typeof value === 'string' && (DATE_KEYS.has(key) || INTERVAL_KEYS.has(key));
}

/** Where the fields of one record stand. */
export class Citations {
  readonly #wordings: Wordings;
  /** By path and paragraph: said twice in one paragraph it is cited once. */
  readonly #cites = new Map<string, Map<number, Cite>>();

  constructor(wordings: Wordings) {
    this.#wordings = wordings;
  }

  /** Notes that a value is stated in a place; what it holds and is told by a wording is noted apart. */
  add(path: string, value: unknown, where: Where): void {
    const key = path.slice(path.lastIndexOf('.') + 1);
    const backing = isTold(key, value) ? this.#wordings.backingOf(key, value, where) : {};
    this.#push(path, { where, ...backing });
    if (!isTold(key, value)) this.#addWithin(path, value, where);
  }

  #addWithin(path: string, value: unknown, where: Where): void {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [key, part] of Object.entries(value)) {
      if (!isTold(key, part)) continue;
      const backing = this.#wordings.backingOf(key, part, where);
      if (backing.literal ?? backing.basis) this.#push(`${path}.${key}`, { where, ...backing });
    }
  }

  #push(path: string, cite: Cite): void {
    const cites = this.#cites.get(path) ?? new Map<number, Cite>();
    this.#cites.set(path, cites);
    if (!cites.has(cite.where.paragraph)) cites.set(cite.where.paragraph, cite);
  }

  /** Takes back what was noted of a field, whose value is another now. */
  retract(path: string): void {
    this.#cites.delete(path);
  }

  /** The first place in which a field, or what holds it, is stated. */
  firstOf(path: string): Where | undefined {
    for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
      const where = this.#cites.get(at)?.values().next().value?.where;
      if (where !== undefined) return where;
    }
    return undefined;
  }

  /** The references of a record: a paragraph with its fields, and a field with its wording. */
  toSources(source: string): SourceRef[] {
    const plain = new Map<string, { ref: SourceRef; fields: string[] }>();
    const refs: SourceRef[] = [];
    for (const [path, cites] of this.#cites) {
      for (const { where, literal, basis } of cites.values()) {
        const { paragraph, isPlanned } = where;
        const ref: SourceRef = { source, paragraph };
        const status = isPlanned ? ({ status: 'planned' } as const) : {};
        if (literal !== undefined) refs.push({ ...ref, fields: [path], literal, ...status });
        else if (basis !== undefined) {
          refs.push({ ...ref, fields: [path], status: 'inferred', basis });
        } else {
          const key = `${String(paragraph)} ${String(isPlanned)}`;
          const group = plain.get(key);
          if (group) group.fields.push(path);
          else plain.set(key, { ref: { ...ref, ...status }, fields: [path] });
        }
      }
    }
    const grouped = [...plain.values()].map(({ ref: { source: id, ...rest }, fields }) => ({
      source: id,
      ...rest,
      fields,
    }));
    return [...grouped, ...refs].sort((a, b) => (a.paragraph ?? 0) - (b.paragraph ?? 0));
  }
}
