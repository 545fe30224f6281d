// Two or more ways to do a thing, one after the other in every round, by the CPU time of the process: a busy
// machine is equally unkind to all. What is told are medians.

/** Milliseconds of CPU that something takes. */
function cpuOf(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds that each runs before it is measured. */
const WARM = 1000;

export const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/**
 * Milliseconds that each of some functions takes at a time; each runs as often in a round as it takes to be seen.
 *
 * @param works - the functions
 * @param rounds - how many
 * @param least - milliseconds that each has to take in a round
 */
export function cpuRounds(works, rounds, least = 20) {
  // Engines compile what has run for a while: whoever is called cold is compared with nobody.
  for (const work of works) {
    let spent = 0;
    while (spent < WARM) spent += cpuOf(work);
  }
  const repeats = works.map((work) => {
    for (let times = 1; ; times *= 2) {
      const ms = cpuOf(() => {
        for (let i = 0; i < times; i++) work();
      });
      if (ms >= least) return times;
    }
  });
  const times = works.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [which, work] of works.entries()) {
      const ms = cpuOf(() => {
        for (let i = 0; i < repeats[which]; i++) work();
      });
      times[which].push(ms / repeats[which]);
    }
  }
  return times.map(median);
}
