import type { Paint } from './paint.js';
import type { ProgressOutput } from './progress.js';

/** What a command knows of where it runs. */
export interface Context {
  /** Of the terminal; absent for what is none. */
  columns: number | undefined;
  colour: boolean;
  paint: Paint;
  /** Says something in a line of its own on standard error. */
  tell: (message: string) => void;
  stderr: ProgressOutput;
  /** Where the code of a worker thread is. */
  worker: () => URL;
}
