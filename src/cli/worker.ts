import { parentPort, workerData } from 'node:worker_threads';
import { type Job, type Unit, workOf } from './job.js';

// The code of a thread of `--jobs`: it answers each batch of texts with what comes of them.
const work = await workOf(workerData as Job);
parentPort?.on('message', (units: readonly Unit[]) => parentPort?.postMessage(units.map(work)));
