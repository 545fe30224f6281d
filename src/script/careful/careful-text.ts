import type { Incremental } from '../engine/converter.js';
import { Reading } from './reading.js';
import type { Reader } from './reader.js';
import type { Sink, Step } from './sink.js';

/** A step, and where what it gave lies in the converted text. */
export interface PlacedStep extends Step {
  readonly outputStart: number;
  readonly outputEnd: number;
}

/** One text on its way through a careful conversion. */
export class CarefulText implements Incremental, Sink {
  readonly #reading: Reading;
  #converted = '';
  #length = 0;
  readonly #steps: PlacedStep[] | undefined;

  /** @param steps - Where the steps are to be told; the text has to come as a whole then. */
  constructor(reader: Reader, steps?: PlacedStep[]) {
    this.#steps = steps;
    this.#reading = new Reading(reader, this);
  }

  get wantsSteps(): boolean {
    return this.#steps !== undefined;
  }

  take(text: string, step?: Step): void {
    if (step !== undefined) {
      const outputEnd = this.#length + text.length;
      this.#steps?.push({ ...step, outputStart: this.#length, outputEnd });
    }
    this.#length += text.length;
    this.#converted += text;
  }

  push(piece: string): string {
    this.#reading.push(piece, false);
    return this.#give();
  }

  finish(piece = ''): string {
    this.#reading.push(piece, true);
    return this.#give();
  }

  #give(): string {
    const converted = this.#converted;
    this.#converted = '';
    return converted;
  }
}
