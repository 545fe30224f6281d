// What Stryker lacks: a sample of the mutants, a word on each that survives, and no mutants in tables that are made once.

import { CheckStatus } from '@stryker-mutator/api/check';
import {
  declareClassPlugin,
  declareFactoryPlugin,
  declareValuePlugin,
  PluginKind,
} from '@stryker-mutator/api/plugin';
import { whyEqual } from './equal.mjs';
import { makeRunner } from './runner.mjs';
import { asResult, isResultSampled, isSampled } from './sample.mjs';
import { SEEN_BEFORE, seenBefore } from './seen-before.mjs';

/** Lets the mutants of the sample pass; the rest counts as what does not compile, which has no part in the score. */
class Sampler {
  init() {
    return Promise.resolve();
  }

  async check(mutants) {
    const share = Number(process.env.MUTATION_SHARE);
    const wasSeen = seenBefore(process.env.MUTATION_EARLIER);
    const answer = (mutant) => {
      const before = wasSeen(asResult(mutant)) ? SEEN_BEFORE : undefined;
      const reason = isSampled(mutant, share) ? (whyEqual(mutant) ?? before) : 'not in the sample';
      return reason === undefined
        ? { status: CheckStatus.Passed }
        : { status: CheckStatus.CompileError, reason };
    };
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, answer(mutant)]));
  }

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }
}

/** Tells how far it is, and each mutant of the sample that no test sees, as soon as that is known. */
class Teller {
  #toTry = 0;
  #tried = 0;

  onMutationTestingPlanReady({ mutantPlans }) {
    const tried = mutantPlans.filter(
      ({ plan, mutant }) => plan === 'Run' && isSampled(mutant, Number(process.env.MUTATION_SHARE)),
    );
    this.#toTry = tried.length;
    process.stdout.write(`${String(this.#toTry)} mutants to try\n`);
  }

  onMutantTested(mutant) {
    if (mutant.testsCompleted > 0 && ++this.#tried % 50 === 0) {
      process.stdout.write(`… ${String(this.#tried)} tried\n`);
    }
    const { status } = mutant;
    if (status !== 'Survived' && status !== 'NoCoverage') return;
    if (!isResultSampled(mutant, Number(process.env.MUTATION_SHARE))) return;
    const { fileName, location, mutatorName, replacement } = mutant;
    const file = fileName.replaceAll('\\', '/').replace(/^.*\/(?=src\/)/, '');
    const note = status === 'NoCoverage' ? ' (no test runs it)' : '';
    const place = `${file}:${location.start.line}:${location.start.column}`;
    process.stdout.write(`${place} ${mutatorName}${note} → ${replacement.slice(0, 100)}\n`);
  }
}

const MAKERS = new Set(['lazy', 'lazyList']);

/**
 * A table that is made on first use is run by the first test that needs it, and Stryker would try its mutants on that
 * test alone. Tables at the top of a module are left out by `ignoreStatic`.
 */
const lazyTables = {
  shouldIgnore({ node }) {
    const isTable = node.type === 'CallExpression' && MAKERS.has(node.callee.name);
    return isTable ? 'a table that is made once' : undefined;
  },
};

export const strykerPlugins = [
  declareClassPlugin(PluginKind.Checker, 'sample', Sampler),
  declareFactoryPlugin(PluginKind.TestRunner, 'in-process', makeRunner),
  declareClassPlugin(PluginKind.Reporter, 'teller', Teller),
  declareValuePlugin(PluginKind.Ignore, 'lazy-tables', lazyTables),
];
