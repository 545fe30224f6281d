/**
 * One program that uses a little of everything, as text, since it runs in other runtimes. `answers` is the same
 * object everywhere.
 */
const BODY = `
const text = '2024中關(guān)村論壇年會簽約金額673. 17億元。';
const reading = readArticle(text, { published: '2024-09-18' });
const forum = getForum('zgc-forum-2024');
export const answers = () => ({
  amount: parseAmount('伍億陸仟萬元整').decimal,
  refused: safeParseDate('很多').error.code,
  day: findDates('論壇4月中旬開幕', { reference: '2025-03-28' })[0].resolved,
  reading: reading.statements.map(({ kind, status, draft }) => [kind, status, draft.money?.value]),
  repaired: reading.repaired,
  unavailable: reading.unavailable ?? [],
  entities: findEntities('中關村論壇開幕').map(({ id }) => id),
  schema: ForumSchema.parse(JSON.parse(JSON.stringify(forum))).id,
  explained: explain(ForumSchema.safeParse({ ...forum, id: 'No Id' }).error, { id: 'No Id' }),
  shown: [nameOf(forum, 'zh-TW').text, formatAmount(parseAmount('3亿美元'), { locale: 'zh-TW' }), formatEdtf('2024-04-25', { locale: 'en' })],
  calendar: toICalendar([forum], { locale: 'zh-Hans' }).split('\\r\\n').find((line) => line.startsWith('SUMMARY')),
`;

const ROOT_NAMES =
  'ForumSchema, explain, findDates, findEntities, formatAmount, formatEdtf, getForum, nameOf, parseAmount, readArticle, safeParseDate, toICalendar';

/** From the root alone, for who cannot reach what else a package exports. */
export const ROOT_SMOKE = `import { ${ROOT_NAMES} } from 'luntan';${BODY}});`;

export const SMOKE = `
import { ForumSchema, explain } from 'luntan/schemas';
import { getForum, findEntities, formatEdtf, nameOf } from 'luntan/lookup';
import { findDates, formatAmount, parseAmount, safeParseDate } from 'luntan/text';
import { readArticle } from 'luntan/article';
import { toICalendar } from 'luntan';
import { parks } from 'luntan/data/parks';
import { convert } from 'luntan/script';
import { t2s } from 'luntan/script/t2s';
import { carefulConverter } from 'luntan/script/careful';
${BODY}  parks: parks.length > 10,
  converted: [convert('软件与网络'.repeat(20), 's2twp').slice(0, 5), t2s('論壇')],
  careful: carefulConverter({ to: 'hant-TW', vocabulary: 'press' })('美国历史与软件'),
});`;

export const ROOT_ANSWERS = {
  amount: '560000000',
  refused: 'date-parse',
  day: '2025-04-11/2025-04-20',
  // What is absent in an object is null in JSON.
  reading: [
    ['forum', 'reported', null],
    ['signing', 'reported', 67_317_000_000],
  ],
  repaired: '2024中關村論壇年會簽約金額673.17億元。',
  unavailable: [],
  entities: ['zgc-forum'],
  schema: 'zgc-forum-2024',
  explained:
    'No Id: id: expected an id of lower-case words joined by hyphens, such as zgc-forum-2024; received "No Id" [id-form]',
  shown: ['2024中關村論壇年會', '3億美元', '25 April 2024'],
  calendar: 'SUMMARY;LANGUAGE=zh-Hans:2024中关村论坛年会',
};

export const ANSWERS = {
  ...ROOT_ANSWERS,
  parks: true,
  converted: ['軟體與網路', '论坛'],
  careful: '美國歷史與軟體',
};
