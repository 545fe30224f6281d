import type { Context } from './context.js';
import type { Encoding } from './encodings.js';
import { ToldInputError, UsageError } from './errors.js';
import { checkFiles, namedInput } from './input.js';
import type { Job, Outcome, Unit } from './job.js';
import { OutputFolder } from './output-folder.js';
import { workOn } from './pool.js';
import { Progress } from './progress.js';
import { fileUnit, lineUnits } from './units.js';
import { visibleInLine } from './visible.js';

/** What is read, how many at once, and where it goes. */
export interface Run {
  job: Job;
  files: readonly string[];
  encoding: Encoding | undefined;
  jobs: number;
  /** A folder for the results; standard output where there is none. */
  output: string | undefined;
  /** Of the files in that folder. */
  ending: string;
}

const MOST_JOBS = 64;

/** @throws {UsageError} When it is no number of jobs. */
export function jobCount(given: string | undefined): number {
  const jobs = given === undefined ? 1 : /^\d{1,3}$/.test(given) ? Number(given) : NaN;
  if (jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  const got = visibleInLine(given ?? '');
  throw new UsageError(`--jobs: expected a number from 1 to ${String(MOST_JOBS)}, got ${got}`);
}

/** How the results of several texts are put together. */
interface Frame {
  before: string;
  between: string;
  after: string;
  within: (output: string) => string;
}

const plain: Frame = { before: '', between: '', after: '', within: (output) => output };
/** A JSON array, written as its items come: indented as JSON.stringify would the whole. */
const array: Frame = {
  before: '[\n',
  between: ',\n',
  after: '\n]\n',
  within: (output) => `  ${output.trimEnd().replaceAll('\n', '\n  ')}`,
};

function frameOf({ lines, form }: Job, several: boolean): Frame {
  if (lines) return plain;
  if (form === 'json') return several ? array : plain;
  return form === 'summary' ? { ...plain, between: '\n' } : plain;
}

/** Counts faults, and tells of those that have no line of their own in the output. */
class Faults {
  readonly #context: Context;
  readonly #progress: Progress;
  readonly #job: Job;
  count = 0;
  total = 0;

  constructor(job: Job, context: Context, progress: Progress) {
    this.#job = job;
    this.#context = context;
    this.#progress = progress;
  }

  note({ fault }: Outcome): void {
    this.total++;
    this.#progress.add(1, fault === undefined ? 0 : 1);
    if (fault === undefined) return;
    this.count++;
    if (this.#job.lines) return;
    this.#progress.clear();
    this.#context.tell(fault);
  }

  /** @throws {ToldInputError} When a file was bad; a bad line is told of in its place. */
  end(): void {
    this.#progress.clear();
    if (this.count === 0) return;
    const counts = `${String(this.count)} of ${String(this.total)}`;
    if (this.#job.lines) {
      const have = this.count === 1 ? 'has an error in its' : 'have an error in their';
      this.#context.tell(`${counts} lines ${have} place`);
      return;
    }
    if (this.count > 1) this.#context.tell(`${counts} inputs are bad`);
    throw new ToldInputError(counts);
  }
}

/** The units of some files, of which one is open at a time. */
async function* unitsOf(
  { job, encoding }: Run,
  files: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly Unit[]> {
  for (const file of files) {
    const input = namedInput(file, stdin, encoding);
    if (job.lines) yield* lineUnits(input);
    else yield [await fileUnit(input)];
  }
}

/** Prints everything on standard output. */
async function* printed(
  run: Run,
  stdin: AsyncIterable<Uint8Array>,
  { worker }: Context,
  faults: Faults,
): AsyncGenerator<string> {
  const { job, files, jobs } = run;
  const frame = frameOf(job, files.length > 1);
  let isFirst = true;
  for await (const some of workOn(unitsOf(run, files, stdin), job, jobs, worker)) {
    for (const [, outcome] of some) {
      faults.note(outcome);
      if (outcome.fault !== undefined && !job.lines) continue;
      yield (isFirst ? frame.before : frame.between) + frame.within(outcome.output);
      isFirst = false;
    }
  }
  if (!isFirst) yield frame.after;
}

/** Writes what comes of each file to one in the folder: of lines file by file, else in one go. */
async function writeAll(
  run: Run,
  folder: OutputFolder,
  stdin: AsyncIterable<Uint8Array>,
  { worker }: Context,
  faults: Faults,
): Promise<void> {
  const { job, files, jobs } = run;
  const write = async (file: string, pieces: AsyncIterable<string> | string[]): Promise<void> => {
    const handle = await folder.open(file);
    try {
      for await (const piece of pieces) await handle.appendFile(piece);
    } finally {
      await handle.close();
    }
  };
  if (job.lines) {
    for (const file of files) {
      const worked = workOn(unitsOf(run, [file], stdin), job, jobs, worker);
      await write(
        file,
        (async function* () {
          for await (const some of worked) {
            for (const [, outcome] of some) faults.note(outcome);
            yield some.map(([, { output }]) => output).join('');
          }
        })(),
      );
    }
    return;
  }
  let next = 0;
  for await (const some of workOn(unitsOf(run, files, stdin), job, jobs, worker)) {
    for (const [, outcome] of some) {
      faults.note(outcome);
      const file = files[next++] ?? '';
      if (outcome.fault === undefined) await write(file, [outcome.output]);
    }
  }
}

/**
 * Reads texts, one file or line at a time, works on each, and prints the results in their order.
 *
 * @throws {InputError} When a file is bad: all are looked for before anything is printed, and what shows
 *   later stops none of the others.
 */
export async function* runBulk(
  run: Run,
  stdin: AsyncIterable<Uint8Array>,
  context: Context,
): AsyncGenerator<string> {
  const { output, files, ending, job } = run;
  const folder = output === undefined ? undefined : new OutputFolder(output, files, ending);
  await checkFiles(files);
  const progress = new Progress(context.stderr);
  const faults = new Faults(job, context, progress);
  try {
    if (folder === undefined) yield* printed(run, stdin, context, faults);
    else await writeAll(run, folder, stdin, context, faults);
  } catch (error) {
    progress.clear();
    throw error;
  }
  faults.end();
}
