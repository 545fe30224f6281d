import { describe, expect, test } from 'vitest';
import { type ArticleReading, type Statement, readArticle } from '../../../src/article/index.js';
import { StatisticDraftSchema, type StatisticDraft } from '../../../src/schemas/index.js';
import { CHANGE_ROWS } from '../../../src/article/statements/figure-change.js';
import { NOUN_ROWS } from '../../../src/article/statements/figure-noun.js';
import { SUBJECT_WAYS } from '../../../src/article/statements/figure-subject.js';
import {
  FIGURE_ARTICLES,
  FIGURE_TEXTS,
  FIGURE_TRAPS,
  MORE_FIGURE_TEXTS,
  type FigureText,
} from './figure-texts.js';

type Referred = { id: string } | { text: string } | { draft: string };

const nameOf = (names: object | undefined): string => String(Object.values(names ?? {})[0]);

/** A subject as the gold writes it: an event in 【】, by its name in the statements. */
function shownSubject(subject: Referred | undefined, { statements }: ArticleReading): string {
  if (subject === undefined) return '?';
  if ('text' in subject) return subject.text;
  if ('id' in subject) return subject.id;
  const event = statements.find(({ draft }) => draft.id === subject.draft)?.draft as
    { names?: object } | undefined;
  return event === undefined
    ? '【?】'
    : `【${nameOf(event.names).replace(/^第.{1,3}[届屆]/, '')}】`;
}

const SIGNS = {
  'increased-by': '+',
  'decreased-by': '-',
  'increased-to': '>',
  'decreased-to': '<',
} as const;

function shown(draft: StatisticDraft, reading: ArticleReading): string {
  const { subject, of, measure, quantity, money, change, period, asOf, status } = draft;
  const figure = money ?? quantity;
  const by =
    change && `${SIGNS[change.kind]}${String(change.quantity.value)} ${change.quantity.unit}`;
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
function figuresOf({ text, published }: Pick<FigureText, 'text' | 'published'>): string[] {
  const reading = readArticle(text, published === undefined ? {} : { published });
  const found = reading.statements.filter(
    (one): one is Extract<Statement, { kind: 'statistic' }> => one.kind === 'statistic',
  );
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

describe('figures in other words', () => {
  test.each(MORE_FIGURE_TEXTS)('$text', (row) => {
    expect(figuresOf(row)).toEqual(row.figures);
  });
});

/** The statistics of a text, and what stands between 【】 in it. */
function marked(example: string): { text: string; name: string } {
  return { text: example.replace(/[【】]/g, ''), name: /【(.*)】/.exec(example)?.[1] ?? '' };
}

describe.each(SUBJECT_WAYS)(
  'the subject of a figure: $name',
  ({ examples, counterExamples, confidence }) => {
    test.each(examples)('%s', (example) => {
      const { text, name } = marked(example);
      const reading = readArticle(text, { published: '2025-03-10' });
      const [figure] = reading.statements.filter(({ kind }) => kind === 'statistic');
      const subject = shownSubject(
        (figure?.draft as StatisticDraft | undefined)?.subject as Referred,
        reading,
      );
      expect(name.endsWith(subject.replace(/[【】]/g, ''))).toBe(true);
      expect(figure?.confidence).toBe(confidence);
    });
    test.each(counterExamples)('not %s', (text) => {
      const { statements, unstated } = readArticle(text, { published: '2025-03-10' });
      expect(statements.filter(({ kind }) => kind === 'statistic')).toEqual([]);
      expect(unstated.length).toBeGreaterThan(0);
    });
  },
);

/** What counts and amounts of a text are of, all of them. */
const nounsIn = (text: string): (string | undefined)[] =>
  readArticle(text).mentions.flatMap((mention) => {
    if (mention.kind === 'percent') return [];
    return [mention.of?.raw];
  });

describe.each(NOUN_ROWS)('the noun of a figure: $name', ({ examples, counterExamples }) => {
  test.each(examples)('%s', (example) => {
    const { text, name } = marked(example);
    if (text.includes('%')) expect(figuresOf({ text: `江北科技城${text}` })[0]).toContain(name);
    else expect(nounsIn(text)).toContain(name);
  });
  test.each(counterExamples)('not %s', (text) => {
    expect(nounsIn(text).filter(Boolean)).toEqual([]);
  });
});

describe.each(CHANGE_ROWS)('the change of a figure: $form', ({ examples, counterExamples }) => {
  const changes = (text: string) =>
    readArticle(`云舟集团${text}`).statements.flatMap(({ draft }) =>
      'change' in draft && draft.change ? [draft.change] : [],
    );
  test.each(examples)('%s', (text) => {
    expect(changes(text)).toHaveLength(1);
  });
  test.each(counterExamples)('not %s', (text) => {
    expect(changes(text)).toEqual([]);
  });
});

test('其中 makes a figure a part of the one before', () => {
  const { statements } = readArticle('东澜生物城有企业600家,其中上市公司18家、外资企业40家。');
  const [all, ...parts] = statements.map(({ draft }) => draft as StatisticDraft);
  expect(parts.map(({ subsetOf }) => subsetOf)).toEqual([{ draft: all?.id }, { draft: all?.id }]);
});

test('who enters a competition is told by it, and is no figure besides', () => {
  const { statements } = readArticle('第九届江北创新创业大赛决赛6日举行,共有573个项目报名参赛。', {
    published: '2025-03-10',
  });
  expect(statements.map(({ kind }) => kind)).toEqual(['competition']);
  expect(statements[0]?.draft).toMatchObject({ entrants: { value: 573 } });
});

test('the same figure has one id in both scripts', () => {
  const idIn = (text: string) => readArticle(text).statements.map(({ draft }) => draft.id);
  expect(idIn('江北软件园有企业500家。')).toEqual(idIn('江北軟件園有企業500家。'));
});

describe('figures in articles', () => {
  test.each(FIGURE_ARTICLES)('$text', (row) => {
    expect(figuresOf(row)).toEqual(row.figures);
  });
});

describe('figures of others, and none', () => {
  test.each(FIGURE_TRAPS)('$text', (row) => {
    expect(figuresOf(row)).toEqual(row.figures);
  });
});
