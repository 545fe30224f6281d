import { parseDay } from '../text/dates/calendar.js';
import { shown } from '../ids/shown.js';
import { inOneLine } from '../ids/in-one-line.js';
import { LONGEST_ARTICLE, tooLong } from './limits.js';
import type { Outcome, Unit } from './job.js';

type Id = string | number;

/** Keys that are not passed through. */
const OURS = ['id', 'text', 'published'];

/** An article as a line of NDJSON gives it. */
interface Article {
  text: string;
  published: string | undefined;
  /** Keys of the user's own. */
  others: Readonly<Record<string, unknown>>;
}

const expected = (what: string, value: unknown): Error =>
  new Error(`expected ${what}, got ${shown(value)}`);

/** The object that a line holds; a line that begins no object is bare text. */
function objectOf(line: string): Readonly<Record<string, unknown>> {
  if (!/^\s*\{/.test(line)) return { text: line };
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch (error) {
    throw new Error(`expected a JSON object; ${inOneLine((error as Error).message)}`);
  }
}

function articleOf(object: Readonly<Record<string, unknown>>): Article {
  const { text, published } = object;
  const others = Object.fromEntries(Object.entries(object).filter(([key]) => !OURS.includes(key)));
  if (typeof text !== 'string') throw expected('text as a string', text);
  if (text.trim() === '') throw new Error('expected text, found none');
  if (text.length > LONGEST_ARTICLE) throw new Error(tooLong(LONGEST_ARTICLE));
  const day = published ?? undefined;
  if (day !== undefined && (typeof day !== 'string' || parseDay(day) === null)) {
    throw expected('published as a day such as 2025-03-28', day);
  }
  return { text, published: day, others };
}

/** The id that an object gives; none where it gives none. */
function idOf({ id }: Readonly<Record<string, unknown>>): Id | undefined {
  if (id === undefined || id === null) return undefined;
  if (typeof id === 'string' || typeof id === 'number') return id;
  throw expected('id as a string or a number', id);
}

/** Reads an article; what it gives is put behind the id and the user's own keys. */
export type ReadArticleLine = (
  text: string,
  published: string | undefined,
) => Readonly<Record<string, unknown>>;

/**
 * The line that comes of a line: what is read of it, or `{ id, error }`. It never throws, so that one
 * bad line of a million costs the others nothing.
 *
 * @param named - whether the result names its file
 */
export function lineOutcome(
  { name, line = 0, text, fault }: Unit,
  named: boolean,
  read: ReadArticleLine,
): Outcome {
  let id: Id = line;
  const file = named ? { file: name } : {};
  try {
    if (fault !== undefined) throw new Error(fault);
    const object = objectOf(text);
    id = idOf(object) ?? line;
    const article = articleOf(object);
    const result = read(article.text, article.published);
    return { output: `${JSON.stringify({ id, ...file, ...article.others, ...result })}\n` };
  } catch (error) {
    const told = inOneLine(error instanceof Error ? error.message : String(error));
    return { output: `${JSON.stringify({ id, ...file, error: told })}\n`, fault: told };
  }
}
