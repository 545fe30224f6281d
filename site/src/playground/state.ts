import { type Query, toHash } from '../shell/address.js';
import type { Address } from '../shell/address.js';
import { packText, unpackText } from '../shell/packed-text.js';
import { TARGETS, type Target } from '../convert/protocol.js';
import { SAMPLES, sampleOf } from './samples.js';

export const TEXT_VIEWS = ['edit', 'original', 'repaired', 'converted'] as const;
export type TextView = (typeof TEXT_VIEWS)[number];

export const RESULT_TABS = ['records', 'list', 'json', 'ndjson', 'code'] as const;
export type ResultTab = (typeof RESULT_TABS)[number];

/** On a phone one of these is seen at a time. */
export type Pane = 'text' | 'results';

/** All that an address of the playground says. */
export interface PlayState {
  /** Key of one of our texts, or empty for the reader's own. */
  sample: string;
  text: string;
  published: string;
  view: TextView;
  tab: ResultTab;
  target: Target;
  pane: Pane;
  /** The mark that is open. */
  mark: string;
}

function oneOf<Value extends string>(
  values: readonly Value[],
  asked: string | null,
  otherwise: Value,
): Value {
  return values.find((value) => value === asked) ?? otherwise;
}

/** What an address asks for; what it leaves out is as at the first visit. */
export async function stateOf({ query }: Address): Promise<PlayState> {
  const packed = query.get('t');
  const own = packed === null ? null : await unpackText(packed);
  const sample = sampleOf(query.get('s')) ?? SAMPLES[0];
  const tab = query.get('tab');
  return {
    sample: own === null ? sample.key : '',
    text: own ?? sample.text,
    published: query.get('p') ?? (own === null ? sample.published : ''),
    view: oneOf(TEXT_VIEWS, query.get('v'), 'repaired'),
    tab: oneOf(RESULT_TABS, tab, 'records'),
    target: oneOf(TARGETS, query.get('to'), 'hans'),
    pane: tab === null ? 'text' : 'results',
    mark: query.get('m') ?? '',
  };
}

/** The address of a state: a text of ours by its key, another deflated. */
export async function hashOf(state: PlayState): Promise<string> {
  const { sample, text, published, view, tab, target, pane, mark } = state;
  const ours = sampleOf(sample);
  const query: Query = {
    s: ours && (ours === SAMPLES[0] ? undefined : ours.key),
    t: ours ? undefined : await packText(text),
    p: published === (ours?.published ?? '') ? undefined : published,
    v: view === 'repaired' ? undefined : view,
    tab: pane === 'text' && tab === 'records' ? undefined : tab,
    to: view === 'converted' ? target : undefined,
    m: mark,
  };
  return toHash(['play'], query);
}
