import { describe, expect, test } from 'vitest';
import { type ArticleReading, type Statement, readArticle } from '../../../src/article/index.js';
import { StatisticDraftSchema, type StatisticDraft } from '../../../src/schemas/index.js';
import { FIGURE_TEXTS, type FigureText } from './figure-texts.js';

type Referred = { id: string } | { text: string } | { draft: string };

const nameOf = (names: object | undefined): string => String(Object.values(names ?? {})[0]);

/** A subject as the gold writes it: an event in 【】, by its name in the statements. */
function shownSubject(subject: Referred | undefined, { statements }: ArticleReading): string {
  if (subject === undefined) return '?';
  if ('text' in subject) return subject.text;
  if ('id' in subject) return subject.id;
  const event = statements.find(({ draft }) => draft.id === subject.draft)?.draft as { names?: object } | undefined;
  return event === undefined ? '【?】' : `【${nameOf(event.names)}】`;
}

const SIGNS = { 'increased-by': '+', 'decreased-by': '-', 'increased-to': '>', 'decreased-to': '<' } as const;

function shown(draft: StatisticDraft, reading: ArticleReading): string {
  const { subject, of, measure, quantity, money, change, period, asOf, status } = draft;
  const figure = money ?? quantity;
  const by = change && `${SIGNS[change.kind]}${String(change.quantity.value)} ${change.quantity.unit}`;
  return [
    shownSubject(subject as Referred, reading),
    of ?? measure,
    String(figure?.value ?? figure?.min),
    status === 'planned' ? status : undefined,
    by,
    period && `@${period}`,
    asOf && `=${asOf}`,
  ]
    .filter((part) => part !== undefined)
    .join(' | ');
}

/** The figures that a text states, each draft checked by its schema. */
export function figuresOf({ text, published }: Pick<FigureText, 'text' | 'published'>): string[] {
  const reading = readArticle(text, published === undefined ? {} : { published });
  const found = reading.statements.filter((one): one is Extract<Statement, { kind: 'statistic' }> => one.kind === 'statistic');
  return found.map(({ draft }) => {
    expect(StatisticDraftSchema.safeParse(draft).error).toBeUndefined();
    return shown(draft, reading);
  });
}

describe('figures', () => {
  test.each(FIGURE_TEXTS)('$text', (row) => {
    expect(figuresOf(row)).toEqual(row.figures);
  });
});
