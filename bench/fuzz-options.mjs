import { parseArgs } from 'node:util';

/**
 * What a fuzzer is told: `[COUNT] [SEED]`, or `--seconds N [--seed SEED]` for as long as that.
 *
 * @param most - how many are tried where nothing is told
 */
export function fuzzOptions(most) {
  const { values, positionals } = parseArgs({
    options: { seconds: { type: 'string' }, seed: { type: 'string' } },
    allowPositionals: true,
  });
  const numberOf = (text, name) => {
    const number = Number(text);
    if (!Number.isSafeInteger(number) || number < 0) {
      throw new RangeError(`${name}: expected a whole number, got ${text}`);
    }
    return number;
  };
  const { seconds, seed = positionals[1] } = values;
  return {
    count: seconds === undefined ? numberOf(positionals[0] ?? most, 'COUNT') : Infinity,
    milliseconds: seconds === undefined ? Infinity : 1000 * numberOf(seconds, '--seconds'),
    seed: seed === undefined ? Date.now() % 1_000_000_007 : numberOf(seed, 'SEED'),
  };
}
