// Runs the bundled tests of a folder in one process, a mutant after the other. A worker or a process for each, as
// StrykerJS has for vitest, takes longer to begin than most tests take to run.
//
// Nothing may last from one mutant to the next: no module of ours keeps state but what is made once (./lazy.mjs and
// ./lazy-for-a-test.mjs) and the memos of src/lookup (./bundle.mjs), and all are made anew. A test that fails is asked again without the mutant: where
// it fails then too, something did last, and the mutant is tried again in a new process.

import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { bundledTestFiles } from './folders.mjs';
import { SEED } from './sample.mjs';

const DRY_RUN = 'test/mutation/dry-run.json';
const kept = (globalThis.__keptTests__ ??= { file: '', tests: [], SKIP: Symbol('skip') });
const stryker = (globalThis.__stryker__ ??= {});

/** A memo that ends with the test or the mutant. */
globalThis.MutationMemo = class {
  #memo = new WeakMap();
  #generation = -1;
  #now() {
    if (this.#generation !== stryker.memos) this.#memo = new WeakMap();
    this.#generation = stryker.memos;
    return this.#memo;
  }
  get(key) {
    return this.#now().get(key);
  }
  has(key) {
    return this.#now().has(key);
  }
  set(key, value) {
    this.#now().set(key, value);
    return this;
  }
};
stryker.memos = 0;
stryker.tables = 0;
stryker.ranInTables = new Set();

class InProcessRunner {
  #isFresh = true;
  #isSpoilt = false;
  #dryRun = { times: {}, ranInTables: [] };
  #inTables = new Set();

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    // A promise that nobody waits for says nothing of the test.
    process.on('unhandledRejection', () => undefined);
    fc.configureGlobal({ seed: SEED, endOnFailure: true });
    for (const file of bundledTestFiles(process.env.MUTATION_FOLDER)) {
      kept.file = file;
      await import(pathToFileURL(file).href);
    }
    if (existsSync(DRY_RUN)) this.#remember(JSON.parse(await readFile(DRY_RUN, 'utf8')));
  }

  async dryRun() {
    const tests = [];
    const times = {};
    for (const test of kept.tests) {
      stryker.memos++;
      stryker.currentTestId = test.id;
      const start = performance.now();
      const error = await run(test);
      const timeSpentMs = performance.now() - start;
      stryker.currentTestId = undefined;
      times[test.id] = timeSpentMs;
      const about = { id: test.id, name: test.id, timeSpentMs };
      if (error === kept.SKIP) tests.push({ ...about, status: TestStatus.Skipped });
      else if (error === undefined) tests.push({ ...about, status: TestStatus.Success });
      else tests.push({ ...about, status: TestStatus.Failed, failureMessage: messageOf(error) });
    }
    const dryRun = { times, ranInTables: [...stryker.ranInTables] };
    this.#remember(dryRun);
    await writeFile(DRY_RUN, JSON.stringify(dryRun));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    if (this.#isSpoilt) throw new Error('a former mutant left something behind');
    const wanted = new Set(testFilter);
    const { times } = this.#dryRun;
    const tests = kept.tests
      .filter(({ id }) => testFilter === undefined || wanted.has(id))
      .toSorted((one, other) => (times[one.id] ?? 0) - (times[other.id] ?? 0));
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    this.#begin(activeMutant.id);
    let nrOfTests = 0;
    let failed;
    for (const test of tests) {
      nrOfTests++;
      const error = await run(test);
      if (error === undefined || error === kept.SKIP) continue;
      failed = { test, error };
      break;
    }
    const isEndless = hitLimit !== undefined && stryker.hitCount > hitLimit;
    stryker.activeMutant = undefined;
    this.#begin(undefined, activeMutant.id);
    if (failed !== undefined && (await run(failed.test)) !== undefined) {
      this.#isSpoilt = true;
      if (!this.#isFresh) throw new Error('a former mutant left something behind');
    }
    this.#isFresh = false;
    if (isEndless) return { status: MutantRunStatus.Timeout, reason: 'the mutant ran too often' };
    if (failed === undefined) return { status: MutantRunStatus.Survived, nrOfTests };
    return {
      status: MutantRunStatus.Killed,
      killedBy: [failed.test.id],
      failureMessage: messageOf(failed.error),
      nrOfTests,
    };
  }

  #remember(dryRun) {
    this.#dryRun = dryRun;
    this.#inTables = new Set(dryRun.ranInTables);
  }

  #begin(mutant, former = mutant) {
    stryker.memos++;
    if (this.#inTables.has(former)) stryker.tables++;
    stryker.activeMutant = mutant;
  }
}

/** Runs a test with what stands before and behind it. */
async function run({ suite, body }) {
  const suites = [];
  for (let within = suite; within !== undefined; within = within.parent) suites.unshift(within);
  try {
    for (const within of suites) {
      for (const hook of within.beforeAll.splice(0)) await hook();
      for (const hook of within.beforeEach) await hook();
    }
    await body?.();
  } catch (error) {
    return error ?? new Error('nothing was thrown');
  } finally {
    for (const hook of suites.flatMap(({ afterEach }) => afterEach)) {
      try {
        await hook();
      } catch {
        // The test has its answer.
      }
    }
  }
  return undefined;
}

const messageOf = (error) => String(error instanceof Error ? error.message : error).slice(0, 300);

function makeRunner() {
  return new InProcessRunner();
}
makeRunner.inject = [];

export { makeRunner };
