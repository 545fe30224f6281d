// What stands for src/text/lazy.ts in the bundles. A value that is made once is made by the first test that asks for it,
// and Stryker would try the mutants that ran meanwhile on that test alone. Here they count as run by each test that asks,
// and the runner has it made anew for each of them.

const stryker = (globalThis.__stryker__ ??= {});
let makings = 0;

/** Makes a value; what returns it says of each test that asks that it runs what made the value. */
function remembered(make) {
  const making = `making ${String(++makings)}`;
  const outer = stryker.currentTestId;
  stryker.currentTestId = making;
  let value;
  try {
    value = make();
  } finally {
    stryker.currentTestId = outer;
  }
  const coverage = stryker.mutantCoverage?.perTest ?? {};
  const hits = Object.entries(coverage[making] ?? {});
  Reflect.deleteProperty(coverage, making);
  for (const [mutant] of hits) stryker.ranInTables.add(mutant);
  let told;
  const tell = (test) => {
    told = test;
    const own = (coverage[test] ??= {});
    for (const [mutant, count] of hits) own[mutant] = (own[mutant] ?? 0) + count;
  };
  return () => {
    const test = stryker.currentTestId;
    if (hits.length > 0 && test !== undefined && test !== told) tell(test);
    return value;
  };
}

export function lazy(make) {
  let made;
  let tables;
  return () => {
    if (made === undefined || tables !== stryker.tables) {
      made = remembered(make);
      tables = stryker.tables;
    }
    return made();
  };
}

export function lazyList(length, make) {
  const all = lazy(() => new Array(length).fill(undefined));
  return (index) => (all()[index] ??= remembered(() => make(index)))();
}
