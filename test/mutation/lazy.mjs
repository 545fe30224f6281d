// What stands for src/text/lazy.ts in the bundles. A value that is made once is made by the first test that asks for it,
// and Stryker would try the mutants that ran meanwhile on that test alone. Here they count as run by each test that asks.

const stryker = (globalThis.__stryker__ ??= {});
let makings = 0;

/** A function that says, for each test that calls it, that the test runs what `make` runs. */
function remembered(make) {
  const making = `making ${String(++makings)}`;
  const outer = stryker.currentTestId;
  stryker.currentTestId = making;
  const value = make();
  stryker.currentTestId = outer;
  const coverage = stryker.mutantCoverage?.perTest ?? {};
  const hits = Object.entries(coverage[making] ?? {});
  delete coverage[making];
  let told;
  const tell = () => {
    const test = stryker.currentTestId;
    if (test === undefined || test === told) return;
    told = test;
    const own = (coverage[test] ??= {});
    for (const [mutant, count] of hits) own[mutant] = (own[mutant] ?? 0) + count;
  };
  return () => {
    if (hits.length > 0) tell();
    return value;
  };
}

export function lazy(make) {
  let made;
  return () => (made ??= remembered(make))();
}

export function lazyList(length, make) {
  const made = new Array(length).fill(undefined);
  return (index) => (made[index] ??= remembered(() => make(index)))();
}
