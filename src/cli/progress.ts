/** Where progress is shown. */
export interface ProgressOutput {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
}

const EVERY = 250;
const CLEAR = '\r\u001b[K';

/** Tells on a terminal how far a run has come, four times a second; elsewhere nothing. */
export class Progress {
  readonly #output: ProgressOutput;
  readonly #start = performance.now();
  #shown = this.#start;
  #isShown = false;
  #done = 0;
  #faults = 0;

  constructor(output: ProgressOutput) {
    this.#output = output;
  }

  add(texts: number, faults: number): void {
    this.#done += texts;
    this.#faults += faults;
    if (this.#output.isTTY !== true) return;
    const now = performance.now();
    if (now - this.#shown < EVERY) return;
    this.#shown = now;
    this.#isShown = true;
    const rate = (this.#done * 1000) / (now - this.#start);
    const bad = this.#faults > 0 ? `, ${String(this.#faults)} bad` : '';
    const done = this.#done.toLocaleString('en');
    this.#output.write(`${CLEAR}${done} texts${bad}, ${rate.toFixed(0)} a second`);
  }

  /** Takes the line away, so that a message or the prompt can stand there. */
  clear(): void {
    if (this.#isShown) this.#output.write(CLEAR);
    this.#isShown = false;
  }
}
