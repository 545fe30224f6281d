import { cpuTime } from './cpu-time.js';

/** Below this a clock says nothing of growth; what is quadratic takes seconds. */
const FLOOR = 50;
/** Four times is linear, sixteen times is quadratic. */
const MOST = 8;

/** Least of some runs: a collection of garbage may fall into one. */
const leastTime = (times: number, work: () => void): number =>
  Math.min(...Array.from({ length: times }, () => cpuTime(work)));

/**
 * How many times as long a work takes on four times as much; 0 where even that is done at once.
 * It is measured again before it is believed to be more than linear.
 *
 * @param work - on so much of its input; what it needs is made beforehand, since that takes time too
 */
export function growthOf<Input>(
  input: (size: number) => Input,
  work: (input: Input) => unknown,
  size: number,
): number {
  const [short, long] = [input(size), input(4 * size)];
  const measure = (times: number): number => {
    const after = leastTime(times, () => void work(long));
    if (after < FLOOR) return 0;
    return (
      after /
      Math.max(
        leastTime(times, () => void work(short)),
        FLOOR / MOST,
      )
    );
  };
  const first = measure(1);
  return first < MOST ? first : measure(3);
}

/** What {@link growthOf} is expected to be below. */
export const WORSE_THAN_LINEAR = MOST;

/** The same of work that waits, such as a command's. */
export async function growthOfAsync<Input>(
  input: (size: number) => Input,
  work: (input: Input) => Promise<unknown>,
  size: number,
): Promise<number> {
  const time = async (given: Input): Promise<number> => {
    const start = process.cpuUsage();
    await work(given);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const least = async (times: number, given: Input): Promise<number> => {
    let best = Infinity;
    for (let i = 0; i < times; i++) best = Math.min(best, await time(given));
    return best;
  };
  const [short, long] = [input(size), input(4 * size)];
  const measure = async (times: number): Promise<number> => {
    const after = await least(times, long);
    if (after < FLOOR) return 0;
    return after / Math.max(await least(times, short), FLOOR / MOST);
  };
  const first = await measure(1);
  return first < MOST ? first : measure(3);
}
