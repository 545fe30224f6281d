import * as z from 'zod';
import { draftRecords, readArticle } from '../../article/index.js';
import { RECORD_TYPES } from '../../ids/enums.js';
import { caveatsOf, findByName, findRecord, redirectOf, search } from '../../lookup/index.js';
import type { BundledRecord } from '../../lookup/index.js';
import { convertMarkup } from '../../script/careful.js';
import { MARKUP_FORMATS } from '../../script/careful/markup/convert-markup.js';
import { TARGETS, VOCABULARIES } from '../../script/careful/targets.js';
import { CONFIGURATIONS } from '../../script/configurations.js';
import { carefulForPersons } from '../careful-options.js';
import { configured } from '../configured.js';

/** What a model may call. */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  name: string;
  title: string;
  /** What it does and when to call it, for the model. */
  description: string;
  input: Input;
  /** Its answer, plain JSON. What is wrong with the arguments is thrown, for the model to read. */
  run: (args: z.infer<Input>) => Record<string, unknown>;
}

const tool = <Input extends z.ZodObject>(row: Tool<Input>): Tool => row as unknown as Tool;

/** A message of the protocol is one line in memory; a novel has half of this. */
const LONGEST_TEXT = 1_000_000;

const text = z.string().min(1).max(LONGEST_TEXT);
const types = z
  .array(z.enum(RECORD_TYPES))
  .min(1)
  .optional()
  .describe('Types of record to look for; all when absent.');

/** What of a reading can be asked for; what is asked for by default fits a model's context. */
const PARTS = [
  ...['script', 'repaired', 'head', 'statements', 'unstated', 'mentions', 'entities', 'bodies'],
  ...['paragraphs', 'edits', 'unresolved', 'records'],
] as const;
const USUAL_PARTS: readonly string[] = ['script', 'head', 'statements', 'unstated'];

const readArticleTool = tool({
  name: 'read_article',
  title: 'Read an article',
  description:
    'Reads Chinese press text (either script, damaged by a crawler or not) about forums, signings, ' +
    'platforms, parks and their figures, without a model: exact amounts, dates and names, and what ' +
    'the article states as drafts of records. Spans (start, end) are UTF-16 offsets into the text ' +
    'given; raw is the wording there. What is not sure is listed in unstated with its reason.',
  input: z.strictObject({
    text: text.describe('The article as it is, furniture of the page included.'),
    published: z
      .string()
      .optional()
      .describe('Day on which it came out, 2024-04-30; completes dates without a year.'),
    defaultCurrency: z
      .string()
      .nullable()
      .optional()
      .describe('ISO 4217 code of a bare 元; CNY when absent, null for none.'),
    include: z
      .array(z.enum(PARTS))
      .min(1)
      .optional()
      .describe(
        `Parts of the reading to return; ${USUAL_PARTS.join(', ')} when absent. mentions: every ` +
          'amount, count, date. records: one draft record a thing, merged from the statements.',
      ),
  }),
  run: ({ text: article, include = USUAL_PARTS, ...options }) => {
    const reading = readArticle(article, options);
    const parts = { ...reading, records: include.includes('records') && draftRecords(reading) };
    return Object.fromEntries(Object.entries(parts).filter(([part]) => include.includes(part)));
  },
});

/** A record with what its reader has to know: where it was read, and what is not certain of it. */
function told(record: BundledRecord): object {
  const cited = new Set(('sources' in record ? record.sources : []).map(({ source }) => source));
  const sources = [...cited].flatMap((id) => {
    const source = findRecord(id);
    return source?.type === 'source' ? [{ id, names: source.names, url: source.url }] : [];
  });
  return { record, sources, caveats: caveatsOf(record, 'en').map(({ text }) => text) };
}

/** The records that an id or a name means. */
function recordsOf(wanted: string, of: readonly string[] | undefined): readonly BundledRecord[] {
  const byId = findRecord(redirectOf(wanted) ?? wanted);
  const found =
    byId === undefined ? [...findByName(wanted), ...findByName(wanted, { type: 'place' })] : [byId];
  return found.filter(({ type }) => of === undefined || of.includes(type));
}

const findRecordTool = tool({
  name: 'find_record',
  title: 'Find a record',
  description:
    'Gives the records of an id (zgc-forum-2024) or of an exact name or alias, in either script: ' +
    'forums, sub-forums, signings, platforms, parks, organizations, people, achievements, ' +
    'policies, competitions, events, statistics, places, sources. Every fact names its source ' +
    'and paragraph; caveats tell what is inferred or disputed. For part of a name use search.',
  input: z.strictObject({
    record: z.string().min(1).max(1000).describe('Id, name or alias.'),
    types,
  }),
  run: ({ record, types: of }) => {
    const records = recordsOf(record, of);
    if (records.length > 0) return { records: records.map(told) };
    const near = search(record, { types: of, limit: 5 }).map(({ id }) => id);
    const hint = near.length > 0 ? `; search finds ${near.join(', ')}` : '';
    throw new RangeError(`record: expected the id or name of a record, got ${record}${hint}`);
  },
});

const searchTool = tool({
  name: 'search',
  title: 'Search the records',
  description:
    'Finds records by what a person would type: parts of names in either script, short forms, ' +
    'editions (28届), years, places, kinds, English words of an id. The best match comes first; ' +
    'give its id to find_record.',
  input: z.strictObject({
    query: z.string().min(1).max(1000),
    types,
    limit: z.int().min(1).max(100).optional().describe('10 when absent.'),
  }),
  run: ({ query, ...options }) => ({ hits: search(query, options) }),
});

const convertTool = tool({
  name: 'convert',
  title: 'Convert the script',
  description:
    'Converts Chinese text between simplified and traditional characters, exactly and whole. With ' +
    'to, words decide (no phrase cuts a likelier word) and people keep the form of their names; ' +
    'with config, as OpenCC does. Give one of the two.',
  input: z.strictObject({
    text,
    to: z
      .enum(TARGETS)
      .optional()
      .describe('hans simplified; hant traditional; hant-TW, hant-HK as written there.'),
    vocabulary: z
      .enum(VOCABULARIES)
      .optional()
      .describe('With to: press for the words of the newspapers there (网络 網路).'),
    config: z.enum(CONFIGURATIONS).optional().describe('Configuration of OpenCC.'),
    markup: z
      .enum(MARKUP_FORMATS)
      .optional()
      .describe('Leave the tags, code and keys of this format alone.'),
  }),
  run: ({ text: input, to, vocabulary, config, markup }) => {
    if ((to === undefined) === (config === undefined)) {
      throw new RangeError('expected either to or config');
    }
    if (config !== undefined && vocabulary !== undefined) {
      throw new RangeError('vocabulary: expected to with it');
    }
    const converter =
      config === undefined
        ? carefulForPersons({ to: to ?? 'hans', vocabulary })
        : configured(config);
    return {
      text:
        markup === undefined
          ? converter(input)
          : convertMarkup(converter, input, { format: markup }),
    };
  },
});

/** All tools, in the order in which they are listed. */
export const TOOLS: readonly Tool[] = [readArticleTool, findRecordTool, searchTool, convertTool];
