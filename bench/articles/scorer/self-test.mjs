// Tries the scorer on the gold itself: whole it is right throughout, spoilt it is not.
import { countSet, sumOf } from './count.mjs';
import { goldAsReading } from './gold-as-reading.mjs';
import { report } from './report.mjs';

const TURN = { held: 'planned', planned: 'held', reported: 'planned', released: 'planned' };
/** Ways to spoil a draft; each must make the count fall. */
const WAYS = {
  'one in three dropped': (draft, i) => (i % 3 === 0 ? undefined : draft),
  'status turned': (draft) => ({
    ...draft,
    status: TURN[draft.status] ?? draft.status,
    ...(draft.lifecycle && {
      lifecycle: draft.lifecycle.map((l) => ({ ...l, status: TURN[l.status] ?? l.status })),
    }),
  }),
  'values ten times too high': (draft) =>
    JSON.parse(JSON.stringify(draft), (field, value) =>
      typeof value === 'number' && ['value', 'min', 'max'].includes(field) ? value * 10 : value,
    ),
  'dates, roles, places wrong': (draft) => ({
    ...draft,
    ...(draft.startDate && { startDate: '1901-01-01' }),
    ...(draft.places && { places: [{ names: { hans: '某地' } }] }),
    ...(draft.hosts && { hosts: draft.hosts.map((h) => ({ ...h, role: 'lead' })) }),
  }),
  'other names': (draft) => ({
    ...draft,
    ...(draft.names && { names: { hans: `${draft.names.hans}之外` } }),
    ...(draft.parties && { parties: draft.parties.slice(1) }),
    ...(draft.subject && { subject: { text: '别处' } }),
  }),
};

const isPerfect = (sum) =>
  sum.right === sum.stated &&
  sum.right === sum.wanted &&
  sum.fields === sum.fieldsRight &&
  sum.wanted > 0;

/** Prints each count; says whether all went as it should. */
export function selfTest(texts) {
  const countAs = (label, read) => {
    console.log(`— ${label}`);
    const count = countSet(texts, read);
    report(count);
    return count;
  };
  const whole = countAs('the gold itself', (one) => goldAsReading(one));
  const twice = countAs('every statement twice', (one) => {
    const reading = goldAsReading(one);
    return { ...reading, statements: [...reading.statements, ...reading.statements] };
  });
  const spoilt = Object.entries(WAYS).map(([label, spoil]) =>
    countAs(label, (one) => goldAsReading(one, spoil)),
  );
  for (const line of [...whole.lines, ...twice.lines]) console.log(line);
  const passed =
    [whole, twice].every((count) => isPerfect(sumOf(count)) && count.lines.length === 0) &&
    !spoilt.some((count) => isPerfect(sumOf(count)));
  console.log(passed ? 'self-test passed' : 'self-test FAILED');
  return passed;
}
