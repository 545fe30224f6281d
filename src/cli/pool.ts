import { Worker } from 'node:worker_threads';
import { InputError } from './errors.js';
import { type Job, type Outcome, type Unit, workOf } from './job.js';

/** Units with what came of each. */
export type Worked = readonly (readonly [Unit, Outcome])[];

/** A batch is sent as soon as it holds so much, so that sending costs little beside the work. */
const BATCH_UNITS = 64;
const BATCH_LENGTH = 200_000;
/** Batches that wait for each worker: none is idle, and memory does not grow with the input. */
const WAITING = 2;

/** Units as they come, in batches of a size that is worth sending. */
async function* inBatches(units: AsyncIterable<readonly Unit[]>): AsyncGenerator<Unit[]> {
  let batch: Unit[] = [];
  let length = 0;
  for await (const some of units) {
    for (const unit of some) {
      batch.push(unit);
      length += unit.text.length;
      if (batch.length < BATCH_UNITS && length < BATCH_LENGTH) continue;
      yield batch;
      batch = [];
      length = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

/** A worker thread that answers batches in the order in which it was sent them. */
class Thread {
  readonly #worker: Worker;
  readonly #waiting: {
    resolve: (outcomes: Outcome[]) => void;
    reject: (error: Error) => void;
  }[] = [];

  constructor(code: URL, job: Job) {
    this.#worker = new Worker(code, { workerData: job });
    this.#worker.on('message', (outcomes: Outcome[]) => this.#waiting.shift()?.resolve(outcomes));
    const fail = (error: Error): void => {
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    };
    this.#worker.on('error', (error: Error & { code?: string }) => {
      const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      fail(isFull ? new InputError('a worker ran out of memory; take fewer --jobs') : error);
    });
  }

  get load(): number {
    return this.#waiting.length;
  }

  work(units: readonly Unit[]): Promise<Outcome[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(units);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

async function* inThreads(
  units: AsyncIterable<readonly Unit[]>,
  job: Job,
  jobs: number,
  code: URL,
): AsyncGenerator<Worked> {
  const threads = Array.from({ length: jobs }, () => new Thread(code, job));
  const started: Promise<Worked>[] = [];
  try {
    for await (const batch of inBatches(units)) {
      const thread = threads.reduce((least, other) => (other.load < least.load ? other : least));
      const worked = thread
        .work(batch)
        .then((outcomes) => batch.map((unit, i) => [unit, outcomes[i] as Outcome] as const));
      // It is awaited in its turn; until then a failure has nobody else to go to.
      worked.catch(() => undefined);
      started.push(worked);
      if (started.length >= jobs * WAITING) yield await (started.shift() as Promise<Worked>);
    }
    for (const worked of started) yield await worked;
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/**
 * Works on units, and gives what comes of them in their order.
 *
 * @param jobs - how many threads; 1 stays in this one
 * @param code - tells where that of a worker is
 */
export async function* workOn(
  units: AsyncIterable<readonly Unit[]>,
  job: Job,
  jobs: number,
  code: () => URL,
): AsyncGenerator<Worked> {
  if (jobs > 1) {
    yield* inThreads(units, job, jobs, code());
    return;
  }
  const work = await workOf(job);
  for await (const some of units) {
    for (const unit of some) yield [[unit, work(unit)]];
  }
}
