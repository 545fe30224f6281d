const MESSAGES = {
  'id-form': 'expected an id of lower-case words joined by hyphens, such as zgc-forum-2024',
  'path-form': 'expected a dotted path of keys and item ids, such as hosts.unesco.role',
  'currency-form': 'expected an ISO 4217 currency code, such as CNY',
  'iso-3166-form': 'expected an ISO 3166 code, such as CN or CN-BJ',
  'division-form': 'expected a six-digit GB/T 2260 code, such as 110108',
  'edtf-form': 'expected an EDTF date, such as 2024-04-12, 2025-04-11/2025-04-20 or XXXX-09-19',
  'edtf-interval': 'expected an EDTF interval, such as 2024/2027',
  'time-form': 'expected a time of day, such as 09:30 or 09:30:15',
  'time-zone-form': 'expected an IANA time zone, such as Asia/Shanghai',
  'duration-form': 'expected an ISO 8601 duration, such as P1Y',
  'text-present': 'expected a text with something to read in it',
  'name-form-present': 'expected at least one of hans, hant and en',
  'derived-form-present': 'expected derived to list only forms that the names hold',
  'item-unique': 'expected items with different ids',
  'literal-one-field': 'expected a literal to go with exactly one field',
  'value-or-bounds': 'expected value null and a bound for several and range, a number for the rest',
  'bounds-in-order': 'expected min to be at most max',
  'bound-with-flag':
    'expected every bound with its inclusivity, and no inclusivity without a bound',
  'bounds-fit-approximation': 'expected the bounds that the approximation stands for',
  'dates-in-order': 'expected the end not to lie before the start',
  'time-with-start': 'expected an end time or a time zone to stand beside a start time',
  'time-with-day': 'expected a start time beside a start date',
  'year-fits-dates': 'expected the year in which the start date lies',
  'listed-within-total': 'expected listed to be at most total',
  'ids-are-listed': 'expected as many ids as are listed',
  'one-measured-value':
    'expected either a quantity, or money with its amountKind, or a change alone',
  'money-with-kind': 'expected money and amountKind together',
  'parties-or-aggregate': 'expected two parties or more, an aggregate, or the id of what is set up',
  'other-described': 'expected a description beside the kind other',
} as const;

/** Name of a rule, as it stands in `params.rule` of an issue. */
export type RuleName = keyof typeof MESSAGES;

/**
 * The rules of ours that zod's own checks cannot say, with their English messages.
 * A failed rule is a zod issue with `params.rule` set to its name; `explain` has the
 * messages in Chinese.
 */
export const RULES: Readonly<Record<RuleName, string>> = Object.freeze(MESSAGES);

/** Parameters of a refinement that checks one of the {@link RULES}. */
export function rule(
  name: RuleName,
  path?: string[],
): { error: string; params: { rule: RuleName }; path?: string[] } {
  return { error: RULES[name], params: { rule: name }, ...(path && { path }) };
}
