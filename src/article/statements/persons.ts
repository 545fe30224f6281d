import type { Story } from '../context/story.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, adjoin, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { idOf, namesOf, printed, referenceTo } from './drafting.js';
import type { StatementReader } from './find-statements.js';
import type { PersonStatement } from './statement.js';

/** A sentence that states who holds which post, and one that looks like it and does not. */
export const PERSON_EXAMPLES = {
  examples: [
    '江州大学校长沈丙致辞。',
    '江州大学党委书记、校长沈丙致辞。',
    '江北市副市长林乙、江州大学校长沈丙致辞。',
    '中央科技委员会办公室副主任王甲介绍了情况。',
  ],
  counterExamples: ['江州大学原校长沈丙致辞。', '时任江州大学校长沈丙致辞。', '剧中,江州大学校长沈丙致辞。', '江州大学校长致辞。'],
} as const;

/** Words that say a post is held no more. */
const FORMER = wording('(?:原|前任|前|时任|已故|曾任)$');
const BEGINS_FORMER = wording('^(?:原|前任|时任)');

/** A title, its titles before it, and the body where it is held. */
interface Post {
  title: Token;
  first: Token;
  organization: Token | undefined;
  before: Token | undefined;
}

/** 贸协副董事长: a short form of a body, alone before a title. */
function isShortName(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!isOf(token, 'NAME') || (token?.text.length ?? 9) > 6) return false;
  return before === undefined || isOf(before, 'COMMA', 'STOP', 'LISTED', 'AND', 'SAY', 'BY');
}

/** The post before a person: 江州大学│党委书记、校长│沈丙. */
function postBefore(tokens: readonly Token[], person: number): Post | undefined {
  const title = tokens[person - 1];
  if (!isOf(title, 'TITLE')) return undefined;
  let at = person - 1;
  for (;;) {
    const [mark, earlier] = [tokens[at - 1], tokens[at - 2]];
    if (isOf(mark, 'TITLE') && adjoin(mark, tokens[at])) at--;
    else if (isOf(mark, 'LISTED') && isOf(earlier, 'TITLE')) at -= 2;
    else break;
  }
  const holder = tokens[at - 1];
  const isHolder = (isOf(holder, 'BODY', 'SITE', 'PLACE') || isShortName(tokens, at - 1)) && adjoin(holder, tokens[at]);
  const first = tokens[at] as Token;
  return {
    title: title as Token,
    first,
    organization: isHolder && holder?.isGeneric !== true ? holder : undefined,
    before: isHolder ? tokens[at - 2] : holder,
  };
}

/** Whether the post was held before: 原校长, 时任市长. */
function isFormer({ first, organization, before }: Post): boolean {
  return (
    BEGINS_FORMER().test(organization?.text ?? first.text) ||
    (before !== undefined && before.end === (organization ?? first).start && FORMER().test(before.text)) ||
    FORMER().test(organization?.text ?? '')
  );
}

/** A page may hide who it is: **大学校长. */
const isMasked = ({ first, organization }: Post, story: Story): boolean =>
  story.read.even.charAt((organization ?? first).start - 1) === '*' || (organization?.text.includes('*') ?? false);

/** Persons in the post that the text gives them: 江州大学校长沈丙. */
export const personReader =
  (story: Story): StatementReader =>
  (sentence) =>
    sentence.tokens.flatMap((token, i) => (token.class === 'PERSON' ? personAt(sentence, i, story) : []));

function personAt(sentence: Sentence, at: number, story: Story): PersonStatement[] {
  const { tokens } = sentence;
  const person = tokens[at] as Token;
  const post = postBefore(tokens, at);
  if (post === undefined || isFormer(post) || isMasked(post, story)) return [];
  const modality = story.modality(sentence, at);
  // A plan or a denial is of what the person does, not of the post.
  if ('reason' in modality && ['fiction', 'hearsay', 'question'].includes(modality.reason)) return [];
  const { first, title, organization } = post;
  const words = story.words({ start: first.start, end: title.end });
  const name = printed(person, story);
  return [
    {
      kind: 'person',
      ...(person.entity && { recordId: person.entity.id }),
      draft: {
        type: 'person',
        id: idOf('person', name),
        names: namesOf(name, story),
        posts: [
          {
            ...(organization !== undefined && { organization: referenceTo(organization, story) }),
            title: namesOf(words, story),
            ...(story.today !== undefined && { validOn: story.today }),
          },
        ],
      },
      start: (organization ?? first).start,
      end: person.end,
      paragraph: sentence.paragraph,
      status: 'reported',
      confidence: organization !== undefined ? 'high' : 'medium',
    },
  ];
}
