/** Below this a clock says nothing of growth; what is quadratic takes seconds. */
const FLOOR = 50;

/** What {@link growthOf} is expected to be below: four times is linear, sixteen times is quadratic. */
export const WORSE_THAN_LINEAR = 8;

/** CPU time that a work takes, in milliseconds, also of one that waits, such as a command's. */
async function timeOf(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Least of some runs: a collection of garbage may fall into one. */
async function leastTime(times: number, work: () => unknown): Promise<number> {
  let least = Infinity;
  for (let i = 0; i < times; i++) least = Math.min(least, await timeOf(work));
  return least;
}

/**
 * How many times as long a work takes on four times as much; 0 where even that is done at once.
 *
 * Before it is believed to be more than linear it is measured on sixteen times as much, and half of
 * that growth (in powers) is told: what a larger input costs once, such as a cache that it no
 * longer fits or a collection of garbage, weighs less there, and what is quadratic weighs as much.
 *
 * @param input - makes so much of it beforehand, since that takes time too
 */
export async function growthOf<Input>(
  input: (size: number) => Input,
  work: (input: Input) => unknown,
  size: number,
): Promise<number> {
  const short = input(size);
  const measure = async (factor: number, times: number): Promise<number> => {
    const long = input(factor * size);
    const after = await leastTime(times, () => work(long));
    if (after < FLOOR) return 0;
    const before = await leastTime(times, () => work(short));
    return after / Math.max(before, FLOOR / WORSE_THAN_LINEAR);
  };
  const first = await measure(4, 1);
  return first < WORSE_THAN_LINEAR ? first : Math.sqrt(await measure(16, 3));
}
