import type { ReadJob } from './read-work.js';
import type { RepairJob } from './repair-work.js';

/** What is to be done with each text: plain data, which a worker is told. */
export type Job = ReadJob | RepairJob;

/** One text to work on: that of a file, or a line of NDJSON. */
export interface Unit {
  /** The file, as messages call it; `standard input` too. */
  name: string;
  /** Of a line: its number, from 1. */
  line?: number | undefined;
  text: string;
  /** Why there is no text. */
  fault?: string | undefined;
}

/** What came of a text. */
export interface Outcome {
  /** What is printed. */
  output: string;
  /** Why nothing came of it. */
  fault?: string | undefined;
}

/** Works on one text; throws for none. */
export type Work = (unit: Unit) => Outcome;

/** What a job does; its code is loaded when asked for. */
export async function workOf(job: Job): Promise<Work> {
  const work =
    job.command === 'read'
      ? (await import('./read-work.js')).readWork(job)
      : (await import('./repair-work.js')).repairWork(job);
  if (job.lines) return work;
  return (unit) => (unit.fault === undefined ? work(unit) : { output: '', fault: unit.fault });
}
