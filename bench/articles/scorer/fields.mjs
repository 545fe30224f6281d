// The fields of a statement that was found.
import {
  contains,
  placeKeys,
  sameDate,
  sameFigure,
  sameNoun,
  samePeriod,
  sameText,
} from './alike.mjs';
import { list } from './forms.mjs';
import { FAMILIES } from './kinds.mjs';
import { key, nameKey } from './names.mjs';

const NO_FIELDS = new Set([
  'kind',
  'name',
  'form',
  'parties',
  'subject',
  'value',
  'min',
  'max',
  'must',
  'status',
]);

/** The gold's fields: `[label, 'right' | 'wrong' | 'none']`, none where the draft lacks it. */
export function compareFields(want, got, equal) {
  const out = [];
  const add = (label, present, right) =>
    out.push([label, right ? 'right' : present ? 'wrong' : 'none']);
  if (FAMILIES.some((family) => family.has(want.kind))) add('kind', true, want.kind === got.kind);
  for (const [field, stated] of Object.entries(want.gold)) {
    if (NO_FIELDS.has(field)) continue;
    const [a, b] = [want[field], got[field]];
    if (stated === null) add(`no ${field}`, true, b === undefined);
    else if (['start', 'end', 'date'].includes(field)) add(field, b !== undefined, sameDate(a, b));
    else if (field === 'period') add(field, b !== undefined, samePeriod(a, b));
    else if (field === 'places')
      add(
        field,
        b?.length > 0,
        a.every((place) =>
          b?.some((other) =>
            placeKeys(place).some((p) => placeKeys(other).some((o) => o === p || o.includes(p))),
          ),
        ),
      );
    else if (field === 'hosts') {
      for (const host of a) {
        const found = b?.find((other) => equal(host.name, other.name));
        add(`host ${host.name.shown}`, found !== undefined, found?.role === host.role);
      }
    } else if (field === 'operators' || field === 'finalists')
      add(
        field,
        b?.length > 0,
        a.every((one) => b?.some((other) => equal(one, other))),
      );
    else if (field === 'forum' || field === 'parent') add(field, b !== undefined, equal(a, b));
    else if (field === 'by')
      add(
        field,
        got.bys.length > 0,
        got.bys.some((by) => equal(a, by)),
      );
    else if (field === 'title')
      add(
        field,
        got.posts.length > 0,
        got.posts.some(
          (post) => post.title !== undefined && contains(key(post.title), key(stated)),
        ),
      );
    else if (field === 'organization')
      add(
        field,
        got.posts.some((post) => post.organization),
        got.posts.some(
          (post) =>
            equal(a, post.organization) ||
            (post.organization &&
              [...post.organization.keys].some((k) => contains(k, key(stated)))),
        ),
      );
    else if (field === 'agreement') add(field, b !== undefined, list(stated).includes(b));
    else if (field === 'object')
      add(
        field,
        got.objects.length > 0,
        got.objects.some((object) => [...object.keys].some((k) => contains(k, nameKey(stated)))),
      );
    else if (field === 'amount') {
      add(
        field,
        b !== undefined,
        sameFigure(a, b) && (a.currency === undefined || a.currency === b.currency),
      );
      if (a.kind !== undefined) add('amount kind', b?.kind !== undefined, a.kind === b?.kind);
    } else if (field === 'change')
      add(field, b !== undefined, b !== undefined && b.kind === a.kind && b.value === a.value);
    else if (field === 'noun') add(field, got.nouns.length > 0, sameNoun(stated, got));
    else if (field === 'unit') add(field, b !== undefined, sameText(stated, b));
    else if (field === 'designation')
      add(
        field,
        b.keys.size > 0,
        [...b.keys].some((k) => contains(k, nameKey(stated))),
      );
    else if (field === 'event')
      add(field, b !== undefined, stated === b || (stated === 'opened' && b === 'operating'));
    else if (['theme', 'format', 'version'].includes(field))
      add(
        field,
        b !== undefined,
        sameText(stated, b) ||
          (b !== undefined && String(b).includes('+') && String(b) === String(stated)),
      );
    else add(field, b !== undefined, a === b);
  }
  return out;
}
