import { type Child, h } from './h.js';

/** A value as JSON, written when somebody opens it. */
export function jsonDetails(summary: Child, value: unknown): HTMLElement {
  const place = h('pre', { tabindex: 0 });
  const details = h(
    'details',
    {
      class: 'draft',
      ontoggle: () => {
        if (details.open && place.textContent === '')
          place.textContent = JSON.stringify(value, null, 2);
      },
    },
    h('summary', {}, summary),
    place,
  );
  return details;
}
