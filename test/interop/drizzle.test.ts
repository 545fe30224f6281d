import { PGlite } from '@electric-sql/pglite';
import { eq, sum } from 'drizzle-orm';
import { boolean, integer, jsonb, numeric, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/pglite';
import { createInsertSchema, createSelectSchema } from 'drizzle-zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Signing } from '../../src/schemas/index.js';
import { luntan } from './installed.js';

const { AMOUNT_KINDS, EVENT_STATUSES, SIGNING_KINDS, SigningSchema, signings } = luntan;

const kind = pgEnum('signing_kind', SIGNING_KINDS);
const status = pgEnum('event_status', EVENT_STATUSES);
const amountKind = pgEnum('amount_kind', AMOUNT_KINDS);

/** What is asked for has a column of its own; the record stands beside it, whole. */
const table = pgTable('signings', {
  id: text().primaryKey(),
  kind: kind().notNull(),
  status: status().notNull(),
  date: text(),
  forumId: text('forum_id'),
  withinId: text('within_id'),
  amountKind: amountKind('amount_kind'),
  amount: numeric({ mode: 'number' }),
  currency: text(),
  count: integer(),
  isTotal: boolean('is_total').notNull(),
  record: jsonb().$type<Signing>().notNull(),
});

const SelectSchema = createSelectSchema(table, { record: SigningSchema });
const InsertSchema = createInsertSchema(table, { record: SigningSchema });

const rowOf = (record: Signing) => ({
  ...{ id: record.id, kind: record.kind, status: record.status, record },
  ...{ date: record.date, forumId: record.forumId, withinId: record.withinId },
  ...{
    amountKind: record.amountKind,
    amount: record.money?.value,
    currency: record.money?.currency,
  },
  ...{ count: record.count?.value, isTotal: record.kind === 'aggregate' },
});

describe('drizzle, with drizzle-zod on PGlite', () => {
  const client = new PGlite();
  const db = drizzle(client);

  beforeAll(async () => {
    const listed = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');
    await client.exec(`
      create type signing_kind as enum (${listed(SIGNING_KINDS)});
      create type event_status as enum (${listed(EVENT_STATUSES)});
      create type amount_kind as enum (${listed(AMOUNT_KINDS)});
      create table signings (
        id text primary key, kind signing_kind not null, status event_status not null, date text,
        forum_id text, within_id text, amount_kind amount_kind, amount numeric, currency text,
        count integer, is_total boolean not null, record jsonb not null
      );`);
    await db.insert(table).values(signings.map((record) => InsertSchema.parse(rowOf(record))));
  });
  afterAll(() => client.close());

  test('every signing comes back as it went in', async () => {
    const rows = await db.select().from(table);
    expect(rows).toHaveLength(signings.length);
    for (const record of signings) {
      const [row] = await db.select().from(table).where(eq(table.id, record.id));
      const { data, error } = SelectSchema.safeParse(row);
      expect(error, record.id).toBeUndefined();
      expect(data?.record).toEqual(record);
      expect([data?.kind, data?.amount ?? undefined]).toEqual([
        record.kind,
        record.money?.value ?? undefined,
      ]);
    }
  });

  test('and the sum of their amounts is exact', async () => {
    const total = signings.reduce((sum, { money }) => sum + (money?.value ?? 0), 0);
    const [row] = await db.select({ total: sum(table.amount) }).from(table);
    expect(Number(row?.total)).toBe(total);
  });

  test('a row that breaks the schemas is refused before it goes in', () => {
    const [record] = signings;
    if (record === undefined) throw new Error('expected a signing');
    expect(InsertSchema.safeParse({ ...rowOf(record), kind: 'nothing' }).success).toBe(false);
    const broken = { ...record, sources: [] };
    expect(InsertSchema.safeParse({ ...rowOf(record), record: broken }).success).toBe(false);
  });
});
