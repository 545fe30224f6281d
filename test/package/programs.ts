// Programs of users that the compiler is asked about, as text.

/** An app that uses all of it. */
export const APP = `
import * as z from 'zod';
import {
  type Forum, type Frozen, type ForumId, FORUM_IDS, ForumSchema, createNameIndex, explain, findByName,
  type JsonLdEvent, extractionSchema, forums, fromExtraction, getForum, getRecord, isForumId, jsonSchemas, nameOf,
  parseAmount, readArticle, safeParseAmount, sumMoney, toCsv, toJsonLd, toNdjson,
  caveatsOf, formatAmount, formatEdtf, getSigning, labelOf, omittedFromCalendar, toCalendarEvents, toICalendar,
} from 'luntan';
import { parks } from 'luntan/data/parks';
import { PersonSchema } from 'luntan/schemas/person';
import { convert, s2t } from 'luntan/script';
import { t2s } from 'luntan/script/t2s';

const mine: Forum = ForumSchema.parse(JSON.parse('{}'));
const year: number = getForum('zgc-forum-2024').year;
const type: 'forum' = getRecord('zgc-forum-2024').type;
// @ts-expect-error There is no such forum.
getForum('atlantis-forum');
// @ts-expect-error The data cannot be changed.
forums[0]!.names.hans = '';
// @ts-expect-error Nor can its lists.
forums[0]!.sources.push();
const id: ForumId = FORUM_IDS[0];
const given: string = id;
if (isForumId(given)) getForum(given);
const result = safeParseAmount('673.17亿元');
if (result.success) result.data.decimal?.length;
else result.error.offset.toFixed();
const reading = readArticle('', { published: '2024-04-29', names: createNameIndex([mine]) });
const kinds: string[] = reading.statements.map(({ kind, draft }) => kind + draft.id);
const Extended = ForumSchema.safeParse(1);
if (!Extended.success) explain(Extended.error, 1, { locale: 'zh-Hant' });
const frozen: Frozen<Forum> = forums[0]!;
const total: number | null | undefined = sumMoney([{ amountKind: 'signed' }])?.value;
const texts: string[] = [nameOf(frozen, 'zh-TW').text, s2t('论坛'), t2s('論壇'), convert('论坛', 's2hk')];
const calendar: string = toICalendar([...forums, mine, frozen, ...parks], {
  locale: 'zh-Hans', name: '', stamp: ({ id }) => (id === 'a' ? '2026-01-05' : new Date(0)), sequence: 1,
});
const events: { title: string; start: string; end?: string; allDay: boolean }[] = toCalendarEvents(forums);
const shown: string[] = [
  labelOf('EVENT_STATUSES', mine.status, 'en'), labelOf('approximation', 'about', 'zh'), formatEdtf('2024', { locale: '' }),
  formatAmount(getSigning('zgc-forum-2024-signings').money!, { locale: 'zh' }),
  ...caveatsOf(frozen, 'zh-TW').map(({ text }) => text), ...omittedFromCalendar([mine]).map(({ reason }) => reason),
];
// @ts-expect-error There is no such value.
labelOf('EventStatus', 'over', 'en');
const event: JsonLdEvent = toJsonLd(mine, { locale: 'zh-TW' });
// @ts-expect-error A park is no event.
const notEvent: JsonLdEvent = toJsonLd(parks[0]!);
const tables: string[] = [toCsv(forums), toCsv([mine, ...parks], { columns: ['id'], bom: false }), toNdjson(parks)];
const asked = extractionSchema('signing').parse({});
const amount: number | null | undefined = fromExtraction('signing', asked, { source: 'a' }).money?.value;
// @ts-expect-error An answer of another kind.
fromExtraction('forum', asked, { source: 'a' });
const ids: string[] = Object.values(jsonSchemas()).map(({ $id }) => $id);
const Row = z.object({ forum: ForumSchema, person: PersonSchema });
export default [calendar, events, shown, event.superEvent, notEvent, tables, amount, ids, year, type, kinds, texts, total, Row, parks, findByName('').length, parseAmount('3元').currency];
`;

/** What a library of someone else's exports, so that its declarations have to name our types. */
export const LIBRARY = `
import * as z from 'zod';
import { AnyRecordSchema, type Forum, ForumDraftSchema, ForumObjectSchema, ForumSchema, forums, getForumSeries, getRecord } from 'luntan';

export const Row = z.object({ forum: ForumSchema, any: AnyRecordSchema, draft: ForumDraftSchema });
export const Own = ForumObjectSchema.extend({ note: z.string() });
export const Part = ForumObjectSchema.pick({ names: true, hosts: true });
export const first = forums[0]!;
export const forum: Forum = first;
export const parsed: Forum = ForumSchema.parse({});
export const series = getForumSeries(first.seriesId);
export const host = getRecord(first.hosts![0]!.id);
// @ts-expect-error A list of ours takes nothing in, nor does one that was parsed.
parsed.hosts?.push();
`;

/** A project without zod that uses text and script. */
export const TEXT_ONLY = `
import { labelOf } from 'luntan/labels';
import { type AmountMention, findAmounts, findMentions, formatAmount, repairText } from 'luntan/text';
import { s2t } from 'luntan/script';

const amounts: AmountMention[] = findAmounts(repairText('').text, { defaultCurrency: null });
for (const mention of findMentions('', { kinds: ['date', 'amount'] })) {
  if (mention.kind === 'amount') mention.currency;
  // @ts-expect-error A date has no currency.
  if (mention.kind === 'date') mention.currency;
}
export default [amounts.map((amount) => formatAmount(amount, { locale: 'zh' })), s2t(''), labelOf('Measure', 'views', 'zh')];
`;
