/**
 * A property that fails logs its seed. `FC_SEED=<seed> npx vitest run <file>` runs the same inputs
 * again. All that is random in tests comes from fast-check, so that one seed repeats all of it.
 */
const seed = process.env['FC_SEED'];

if (seed !== undefined) {
  if (!/^-?\d+$/.test(seed)) throw new RangeError(`FC_SEED must be a whole number, got ${seed}`);
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ seed: Number(seed) });
}
