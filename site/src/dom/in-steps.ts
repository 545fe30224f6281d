const STEP = 50;

/** Adds children a few at a time, so that a long list holds nobody up; it ends when its parent is gone. */
export function appendInSteps(parent: HTMLElement, makers: readonly (() => Node)[]): void {
  const add = (from: number): void => {
    parent.append(...makers.slice(from, from + STEP).map((make) => make()));
    if (from + STEP >= makers.length) return;
    setTimeout(() => {
      if (parent.isConnected) add(from + STEP);
    });
  };
  add(0);
}
