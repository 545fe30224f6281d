import type { DataRule } from '../bundled.js';

/** What is of no kind that has a name says what it is. */
export const othersAreDescribed: DataRule = (records) =>
  records.flatMap((record) =>
    'kind' in record && record.kind === 'other' && record.description === undefined
      ? [`${record.id} kind: other, without a description`]
      : [],
  );

/** The share of statistics of no measure that has a name; beyond it the measures do not fit the data. */
const MOST_OTHERS = 0.1;

/** A figure of no measure that has a name is the exception: most such figures are a sentence. */
export const othersAreFew: DataRule = (records) => {
  const statistics = records.filter(({ type }) => type === 'statistic');
  const others = statistics.filter(
    (record) => record.type === 'statistic' && record.measure === 'other',
  );
  return others.length <= MOST_OTHERS * statistics.length
    ? []
    : [
        `statistics: ${String(others.length)} of ${String(statistics.length)} are of the measure other`,
      ];
};

/** “Associations.”, “Round tables.”: as many letters as a sentence needs at the least. */
const SHORTEST = 16;

/** A description says something: it is a sentence with more than a word or two. */
export const descriptionsSaySomething: DataRule = (records) =>
  records.flatMap((record) => {
    const text = record.description?.en;
    return text === undefined || text.length >= SHORTEST
      ? []
      : [`${record.id} description: "${text}" says nothing`];
  });
