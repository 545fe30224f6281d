import { draftId } from '../../ids/draft-id.js';
import type { RecordType } from '../../ids/enums.js';
import type { Dispute } from '../../schemas/values/source-ref.js';
import type { Alias, Names } from '../../schemas/values/names.js';
import type { Quantity } from '../../text/types.js';
import { fold } from '../../text/fold.js';
import { Citations, type Where, type Wordings } from './citations.js';
import type { DraftDispute } from './record-draft.js';
import { readLater } from './remarks.js';
import { isQuantity, isSameValue, refines, valueKey } from './values.js';

type Fields = Record<string, unknown>;

// Ours, or told by the whole: they have no place of their own.
const UNCITED = new Set(['kind', 'confidence', 'measure']);

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** By what sources cite an item of a list. */
function itemKey(item: unknown): string {
  if (!isObject(item)) return String(item);
  return String(item['id'] ?? item['kind']);
}

/** A value as a dispute keeps it: an amount without its currency, which its unit tells. */
function disputedValue(value: unknown): Dispute['value'] | undefined {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (!isQuantity(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => key !== 'currency'),
  ) as unknown as Quantity;
}

/** One record, put together from all that a text states of it. */
export class RecordBuilder {
  readonly type: RecordType;
  readonly id: string;
  #fields: Fields = {};
  readonly #citations: Citations;
  /** By field and value, each once. */
  readonly #disputed = new Map<string, Omit<Dispute, 'source'>>();

  constructor(type: RecordType, id: string, wordings: Wordings) {
    this.type = type;
    this.id = id;
    this.#citations = new Citations(wordings);
  }

  /** Adds what one place states. */
  add(fields: Fields, where: Where): void {
    this.#fields = this.#mergeObjects('', this.#fields, fields, where);
  }

  /** Keeps what a draft has as disputed already. */
  addDisputes(disputed: readonly Dispute[]): void {
    for (const { field, value, reason } of disputed) this.#keepDispute({ field, value, reason });
  }

  #keepDispute(dispute: Omit<Dispute, 'source'>): void {
    const key = `${dispute.field} ${valueKey(dispute.value)}`;
    if (!this.#disputed.has(key)) this.#disputed.set(key, dispute);
  }

  #merge(path: string, own: unknown, other: unknown, where: Where): unknown {
    const key = path.slice(path.lastIndexOf('.') + 1);
    if (UNCITED.has(key)) return own === undefined || own === 'other' ? other : own;
    if (path === 'names') return this.#mergeNames((own ?? {}) as Names, other as Names, where);
    if (Array.isArray(other)) {
      return this.#mergeLists(path, Array.isArray(own) ? own : [], other, where);
    }
    if (own === undefined || isSameValue(own, other)) {
      this.#citations.add(path, other, where);
      return other;
    }
    const isWhole = isQuantity(own) || (isObject(own) && 'total' in own);
    if (isObject(own) && isObject(other) && !isWhole) {
      return this.#mergeObjects(`${path}.`, own, other, where);
    }
    if (refines(own, other)) return own;
    if (refines(other, own)) {
      this.#citations.retract(path);
      this.#citations.add(path, other, where);
      return other;
    }
    this.#dispute(path, other, where);
    return own;
  }

  #mergeObjects(prefix: string, own: Fields, other: Fields, where: Where): Fields {
    const merged = { ...own };
    for (const [key, value] of Object.entries(other)) {
      const isItsKey = prefix !== '' && key === 'id';
      if (!isItsKey) merged[key] = this.#merge(prefix + key, own[key], value, where);
    }
    return merged;
  }

  #mergeLists(path: string, own: unknown[], other: unknown[], where: Where): unknown[] {
    const merged = new Map(own.map((item) => [itemKey(item), item]));
    for (const item of other) {
      const key = itemKey(item);
      const known = merged.get(key);
      merged.set(key, this.#mergeItems(`${path}.${key}`, known, item, where));
    }
    return [...merged.values()];
  }

  /** A body that hosts and organizes has both words for its role, and the first as its role. */
  #mergeItems(path: string, own: unknown, item: unknown, where: Where): unknown {
    if (!isObject(own) || !isObject(item)) return this.#merge(path, own, item, where);
    const [label, other] = [own['roleLabel'], item['roleLabel']];
    const isSecondRole = typeof label === 'string' && typeof other === 'string' && label !== other;
    if (!isSecondRole || own['role'] === item['role']) return this.#merge(path, own, item, where);
    this.#citations.add(path, item, where);
    const labels = new Set([...label.split('、'), other]);
    return { ...own, roleLabel: [...labels].join('、') };
  }

  /** The fullest form is the name; what is shorter stands beside it. */
  #mergeNames(own: Names, other: Names, where: Where): Names {
    const merged: Record<string, unknown> = { ...own };
    const short: string[] = [];
    for (const form of ['hans', 'hant', 'en'] as const) {
      const [known, name] = [own[form], other[form]];
      if (name === undefined) continue;
      if (known === undefined || fold(known) === fold(name)) {
        merged[form] = known ?? name;
        this.#citations.add(`names.${form}`, name, where);
      } else if (name.length > known.length) {
        merged[form] = name;
        short.push(known);
        this.#moveToAlias(`names.${form}`, known);
        this.#citations.add(`names.${form}`, name, where);
      } else {
        short.push(name);
        this.#citations.add(aliasPath(name), name, where);
      }
    }
    const aliases = new Map((own.aliases ?? []).map((alias) => [fold(alias.text), alias]));
    for (const alias of other.aliases ?? []) {
      aliases.set(fold(alias.text), alias);
      this.#citations.add(`names.aliases.${alias.id ?? alias.kind}`, alias.text, where);
    }
    for (const text of short) if (!aliases.has(fold(text))) aliases.set(fold(text), aliasOf(text));
    return { ...merged, ...(aliases.size > 0 && { aliases: [...aliases.values()] }) } as Names;
  }

  #moveToAlias(path: string, name: string): void {
    const where = this.#citations.firstOf(path);
    this.#citations.retract(path);
    if (where) this.#citations.add(aliasPath(name), name, where);
  }

  #dispute(field: string, given: unknown, where: Where): void {
    const isTotal = isObject(given) && typeof given['total'] === 'number';
    const value = disputedValue(isTotal ? given['total'] : given);
    const path = isTotal ? `${field}.total` : field;
    if (value === undefined) return;
    const first = this.#citations.firstOf(path)?.paragraph;
    const kept = first === where.paragraph ? undefined : first;
    this.#keepDispute({ field: path, value, reason: readLater(where.paragraph, kept) });
  }

  /** The record, its sources last. */
  toRecord(source: string | undefined): object {
    const disputed: DraftDispute[] = [...this.#disputed.values()].map(
      ({ field, value, reason }) => ({
        ...{ field, value },
        ...(source !== undefined && { source }),
        reason,
      }),
    );
    const { names, description, ...fields } = this.#fields;
    const sources = source === undefined ? [] : this.#citations.toSources(source);
    return {
      ...{ type: this.type, id: this.id },
      ...(names !== undefined && { names }),
      ...(description !== undefined && { description }),
      ...fields,
      ...(sources.length > 0 && { sources }),
      ...(disputed.length > 0 && { disputed }),
    };
  }
}

/** A short form as an alias, under an id, since there may be several. */
export const aliasOf = (text: string): Alias => ({
  id: draftId('alias', fold(text)),
  kind: 'short',
  text,
});

const aliasPath = (text: string): string => `names.aliases.${aliasOf(text).id ?? ''}`;
