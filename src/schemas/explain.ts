import * as z from 'zod';
import { en, zhCN, zhTW } from 'zod/locales';
import { inOneLine } from '../ids/in-one-line.js';
import { shown } from '../ids/shown.js';
import { checkObject, checkObjects } from '../text/check-arguments.js';
import { checkOptions } from '../text/text-options.js';
import { RULES, type RuleName } from './rules.js';
import { RULES_HANS, RULES_HANT } from './rule-messages.js';

/** Languages of {@link explain}. */
export const EXPLAIN_LOCALES = Object.freeze(['en', 'zh-Hans', 'zh-Hant'] as const);
/** One of {@link EXPLAIN_LOCALES}. */
export type ExplainLocale = (typeof EXPLAIN_LOCALES)[number];

type Issue = z.core.$ZodIssue;

interface Wording {
  rules: Readonly<Record<RuleName, string>>;
  /** zod's own messages, taken from its locale without setting it for anyone else. */
  zod: z.core.$ZodErrorMap;
  received: string;
  colon: string;
}

function wordingOf(locale: ExplainLocale): Wording {
  switch (locale) {
    case 'en':
      return { rules: RULES, zod: en().localeError, received: '; received ', colon: ': ' };
    case 'zh-Hans':
      return { rules: RULES_HANS, zod: zhCN().localeError, received: '；收到 ', colon: '：' };
    case 'zh-Hant':
      return { rules: RULES_HANT, zod: zhTW().localeError, received: '；收到 ', colon: '：' };
    default:
      throw new RangeError(
        `expected a locale of ${EXPLAIN_LOCALES.join(', ')}, got ${String(locale)}`,
      );
  }
}

/** The value at a path and the id of the outermost record on the way to it. */
function locate(input: unknown, path: readonly PropertyKey[]): { value: unknown; id?: string } {
  let value = input;
  let id: string | undefined;
  const note = (): void => {
    if (id === undefined && typeof value === 'object' && value !== null && 'id' in value) {
      if (typeof value.id === 'string') id = value.id;
    }
  };
  note();
  for (const key of path) {
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined;
    note();
  }
  return id === undefined ? { value } : { value, id };
}

/** A failed rule of ours: named in `params`, or known by the message that its pattern carries. */
function ruleOf(issue: Issue): RuleName | undefined {
  if (issue.code === 'custom') {
    const name: unknown = issue.params?.['rule'];
    return typeof name === 'string' && name in RULES ? (name as RuleName) : undefined;
  }
  if (issue.code !== 'invalid_format') return undefined;
  const entry = Object.entries(RULES).find(([, message]) => message === issue.message);
  return entry?.[0] as RuleName | undefined;
}

/** A union fails in each of its branches: the one with the fewest faults is what was meant. */
function withoutUnions(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  if ('options' in issue && Array.isArray(issue.options)) {
    const { path, message } = issue;
    return [{ code: 'invalid_value', values: issue.options as string[], path, message }];
  }
  const [first, ...others] = issue.errors.map((branch) => branch.flatMap(withoutUnions));
  if (first === undefined) return [issue];
  const best = others.reduce((a, b) => (b.length < a.length ? b : a), first);
  return best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function messageOf(issue: Issue, value: unknown, rule: RuleName | undefined, wording: Wording) {
  if (rule !== undefined) return wording.rules[rule] + wording.received + shown(value);
  if (issue.code === 'custom') return issue.message;
  // zod's messages say what came in; a finished issue no longer holds it.
  const said = wording.zod({ ...issue, input: value } as z.core.$ZodRawIssue);
  const message = (typeof said === 'string' ? said : said?.message) ?? issue.message;
  // Of a value that is none of those listed zod tells what was expected alone.
  return issue.code === 'invalid_value' ? message + wording.received + shown(value) : message;
}

/**
 * Renders a ZodError as lines, each with the id of the record, the path, what was expected
 * there, and the name of the rule in brackets (zod's own code where the rule is zod's).
 *
 * Shape: one line an issue. A failed union is told by the branch with the fewest faults.
 *
 * @param error - from a schema of ours, or from any zod schema
 * @param input - the value that was parsed; gives the ids and what was received
 * @param options - `locale`: `en` (default), `zh-Hans` or `zh-Hant`
 * @returns the lines, joined by line feeds
 * @throws {RangeError} When the locale is none of these.
 * @example
 * const input = { source: 'a', literal: '3家' };
 * const { error } = SourceRefSchema.safeParse(input);
 * explain(error, input, { locale: 'zh-Hans' }) // 'literal：有 literal 时 fields 须恰好一项；收到 "3家" [literal-one-field]'
 */
export function explain(
  error: z.core.$ZodError,
  input?: unknown,
  options: { locale?: ExplainLocale } = {},
): string {
  checkObject('the error of a schema', error);
  checkObjects('the error of a schema, with its issues', error.issues);
  checkOptions(options);
  const { locale = 'en' } = options;
  const wording = wordingOf(locale);
  return error.issues
    .flatMap(withoutUnions)
    .map((issue) => {
      const { value, id } = locate(input, issue.path);
      const rule = ruleOf(issue);
      const where = [id, z.core.toDotPath(issue.path)].filter(Boolean);
      const message = `${messageOf(issue, value, rule, wording)} [${rule ?? issue.code}]`;
      // An id or a key of the input may hold a line feed, and so may a message of others.
      return inOneLine([...where, message].join(wording.colon));
    })
    .join('\n');
}
