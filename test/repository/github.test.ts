import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { validateWorkflow } from '@action-validator/core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<
    string,
    { 'timeout-minutes'?: number; permissions?: Record<string, string>; steps: Step[] }
  >;
}

const workflows = readdirSync(join(ROOT, '.github/workflows'));

describe.each(workflows)('the workflow %s', (name) => {
  const text = read(`.github/workflows/${name}`);
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('is one by the schema of workflows', () => {
    expect(validateWorkflow(text)).toEqual({ actionType: 'workflow', errors: [] });
  });

  test('may read alone, but where a job says more, and ends at some time', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const [job, { 'timeout-minutes': minutes }] of Object.entries(workflow.jobs)) {
      expect(minutes, job).toBeLessThanOrEqual(90);
    }
  });

  test('runs what there is', () => {
    const lines = steps.flatMap(({ run, with: { version, publish } = {} }) => [
      run,
      version,
      publish,
    ]);
    for (const line of lines.filter((each) => typeof each === 'string')) {
      const [, script] = /^npm run ([\w:-]+)/.exec(line) ?? [];
      if (script !== undefined) expect(Object.keys(scripts), line).toContain(script);
      else if (line !== 'npm ci') expect(existsSync(join(ROOT, line)), line).toBe(true);
    }
  });

  test('takes actions by their version, and lets nobody write into its commands', () => {
    for (const { uses, run } of steps) {
      if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@(?:v\d+|[\da-f]{40})$/);
      expect(run ?? '').not.toContain('${{');
    }
  });

  test('holds no secret, and asks for none', () => {
    expect(text).not.toMatch(/secrets\.|_authToken|npm_[A-Za-z\d]{30}|gh[pousr]_[A-Za-z\d]{30}/);
  });
});

test('every version of Node that the package is for is tried', () => {
  const { jobs } = parse(read('.github/workflows/ci.yml')) as {
    jobs: { node: { strategy: { matrix: { version: number[] } } } };
  };
  expect(jobs.node.strategy.matrix.version).toEqual([20, 22, 24, 26]);
});

interface Form {
  name: string;
  description: string;
  body: {
    type: string;
    id?: string;
    attributes: { label?: string; value?: string; options?: string[] };
  }[];
}

const forms = readdirSync(join(ROOT, '.github/ISSUE_TEMPLATE')).filter(
  (name) => name !== 'config.yml',
);

test('there is a form for data, for readings, and for people', () => {
  expect(forms.sort()).toEqual(['data-correction.yml', 'misread-text.yml', 'person.yml']);
});

test.each(forms)('the form %s asks for each thing once', (name) => {
  const form = parse(read(`.github/ISSUE_TEMPLATE/${name}`)) as Form;
  expect([form.name, form.description].every((text) => text.length > 10)).toBe(true);
  const ids = form.body.flatMap(({ id }) => id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { type, id, attributes } of form.body) {
    expect(['input', 'textarea', 'dropdown', 'markdown']).toContain(type);
    if (type === 'markdown') expect(attributes.value).toMatch(/\w/);
    else expect([id, attributes.label]).toEqual([expect.any(String), expect.any(String)]);
    if (type === 'dropdown') expect(attributes.options?.length).toBeGreaterThan(1);
  }
});
