import type { SigningKind } from '../../ids/enums.js';
import type { EntityMention } from '../../lookup/name-index.js';
import { draftId } from '../../ids/draft-id.js';
import { modalityOf, speaksElsewhere } from './modality.js';
import { type Sentence, clauseStart, forumAt, wordsBetween } from './sentence.js';
import type { SigningStatement } from './statement.js';
import { wording } from './wording.js';

// What may stand between the parties and the verb.
const ADVERBS =
  '(?:也|还|又|已|已经|将|拟|即将|共同|正式|联合|分别|成功|顺利|现场|当场|今天|昨天|今日|昨日|当日|当天|' +
  '在会上|在现场|在论坛上|在会议上|在京|在港|在台北)*';
const SIGN = '签[署订]了?';
const OBJECT = '((?!的)[^,:;。!?的与和及]{0,20}(?:协议|备忘录|协定|合同))';

// A与B签署某某协议, and there the clause ends: 签署的协议, 签署协议一事 say something else.
const BEHIND_JOINT = wording(
  `^([^,:;。!?“”、]{2,40}?)${ADVERBS}${SIGN}(?:《[^》]{1,40}》|[“][^”]{1,40}[”])?${OBJECT}(?=[,;。!、]|$)`,
);
const JOINT = /[与與和同]/g;
const BEFORE_JOINT = wording('(?:将|拟|即将|已|也)$');

// Words for an organization at the end of a name; without one a stretch is not taken for a party.
const ORGANIZATION = wording(
  '^(?![在据为让由对从当昨今会其经受如])[\\p{Script=Han}A-Za-z0-9()·]{1,24}' +
    '(?:公司|集团|大学|学院|研究院|研究所|实验室|中心|委员会|管委会|协会|学会|商会|联盟|基金会|基金|银行|' +
    '政府|局|部|厅|委|办|园区|产业园|科技园|孵化器|医院|企业|机器人|科技)$',
);
const NO_NAME = wording('[了的于与和]|先后|之间|有关|相关');

const SIGNATORIES = new Set(['organization', 'park', 'platform']);
const KINDS: readonly (readonly [() => RegExp, SigningKind])[] = [
  [wording('备忘录'), 'memorandum'],
  [wording('框架'), 'framework-agreement'],
  [wording('战略'), 'strategic-cooperation'],
  [wording('投资'), 'investment'],
  [wording('合同'), 'contract'],
];

type Party = { id: string } | { text: string };

interface Found {
  party: Party;
  start: number;
  entity: EntityMention | undefined;
}

/** The party that fills a stretch: a known name, or words that end like an organization's. */
function partyIn(sentence: Sentence, text: string, start: number, end: number): Found | undefined {
  const entity = sentence.entities.find(
    (one) => SIGNATORIES.has(one.type) && one.start === start && one.end === end,
  );
  if (entity) return { party: { id: entity.id }, start, entity };
  const words = wordsBetween(sentence, start, end);
  if (!ORGANIZATION().test(words) || NO_NAME().test(words)) return undefined;
  return { party: { text: text.slice(start, end) }, start, entity: undefined };
}

/** The party before 与: a known name that ends there, or all of the clause so far. */
function partyBefore(sentence: Sentence, text: string, joint: number): Found | undefined {
  const led = BEFORE_JOINT().exec(wordsBetween(sentence, sentence.start, joint));
  const end = joint - (led?.[0].length ?? 0);
  const entity = sentence.entities.find(
    (one) => SIGNATORIES.has(one.type) && one.end === end && one.start >= sentence.start,
  );
  const start = entity?.start ?? clauseStart(sentence, end);
  // Behind a 、 stands the last of a list, and the rest of it signs too.
  if (wordsBetween(sentence, sentence.start, start).endsWith('、')) return undefined;
  return partyIn(sentence, text, start, end);
}

/**
 * Signings with both parties named. A party that no record is known for stands as its words,
 * and the statement is then no more than likely.
 *
 * @param text - the whole text, for the words of a party as they are printed
 */
export function findNamedSignings(sentence: Sentence, text: string): SigningStatement[] {
  const statements: SigningStatement[] = [];
  let done = sentence.start;
  for (const { index } of sentence.text.matchAll(JOINT)) {
    const joint = sentence.start + index;
    if (joint < done) continue;
    const behind = BEHIND_JOINT().exec(sentence.text.slice(index + 1));
    const [whole = '', second = '', object = ''] = behind ?? [];
    if (behind === null) continue;
    const one = partyBefore(sentence, text, joint);
    const other = partyIn(sentence, text, joint + 1, joint + 1 + second.length);
    const end = joint + 1 + whole.length;
    if (one === undefined || other === undefined) continue;
    const status = modalityOf(sentence, one.start, end);
    if (status === undefined) continue;
    const forum = speaksElsewhere(sentence, end) ? undefined : forumAt(sentence, end);
    const content = {
      kind: KINDS.find(([words]) => words().test(object))?.[1] ?? ('other' as const),
      status: status === 'planned' ? ('planned' as const) : ('held' as const),
      parties: [one.party, other.party],
      ...(forum && { forumId: forum.id }),
    };
    statements.push({
      kind: 'signing',
      draft: { type: 'signing', id: draftId('signing', JSON.stringify(content)), ...content },
      start: one.start,
      end,
      paragraph: sentence.paragraph,
      status,
      confidence: one.entity && other.entity ? 'high' : 'medium',
    });
    done = end;
  }
  return statements;
}
