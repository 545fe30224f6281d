// What stands for src/script/engine/lazy.ts in the bundles. What it makes goes on learning: a mapping unpacks the phrases
// of a character when a text first has it. So each test begins with nothing made, and runs all that its answers need.

const stryker = (globalThis.__stryker__ ??= {});

export function lazy(make) {
  let made;
  let generation;
  return () => {
    if (generation !== stryker.memos) {
      made = make();
      generation = stryker.memos;
    }
    return made;
  };
}
