import type { Story } from '../context/story.js';
import { nameToken } from '../words/names.js';
import { isPersonName } from '../words/find-persons.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { type Post, joinsTitles, postsBefore } from './posts.js';

// Verbs that give a post: 担任, 任命.

/** A person with posts; `verb` is what gives them, where a verb does. */
export interface Held {
  person: Token;
  posts: readonly Post[];
  verb?: number;
}

/** What the readers of one text know: its words, and who was told before. */
export interface Told {
  story: Story;
  /** Posts of the persons of the sentence, for who stands in a list behind them. */
  posts: Map<Token, readonly Post[]>;
}

const BECOMES = wording(
  '^(?:担任|出任|当选|当选为|就任|接任|升任|兼任|获任|履新|被任命为|被聘为|受聘为|任|现任|获聘为|获选为)$',
);

const BEHIND_POST = ['COMMA', 'STOP', 'LISTED', 'AND', 'SPACE'] as const;

const IS_IN_OFFICE = wording('^(.{2,4}?)(?:担任|出任|现任|任)(?=.{2})');

/** A title behind a body, with nothing of the person behind it. */
function postAt(tokens: readonly Token[], first: number, story: Story): Post[] | undefined {
  let last = first;
  while (
    isOf(tokens[last], 'BODY', 'SITE', 'PLACE', 'NAME', 'EVENT', 'TITLE') ||
    (joinsTitles(tokens[last]) && isOf(tokens[last + 1], 'TITLE'))
  )
    last++;
  if (
    last === first ||
    !isOf(tokens[last - 1], 'TITLE') ||
    !(tokens[last] === undefined || isOf(tokens[last], ...BEHIND_POST))
  )
    return undefined;
  const posts = postsBefore(tokens, last, story);
  return posts?.every(
    ({ organization, start }) => organization !== undefined && start > (tokens[first]?.start ?? 0),
  )
    ? posts
    : undefined;
}

/** 沈丙担任江州大学校长; 沈丙任江州大学校长, where the name and the verb stick to the body. */
export function beforeVerb(sentence: Sentence, at: number, { story }: Told): Held[] {
  const { tokens } = sentence;
  const token = tokens[at] as Token;
  if (token.class === 'VERB' && BECOMES().test(token.text)) {
    let name = at - 1;
    while (isOf(tokens[name], 'ADVERB', 'SPACE', 'DATE')) name--;
    const person = tokens[name];
    if (
      person === undefined ||
      !isOf(person, 'NAME', 'PERSON') ||
      !isPersonName(person.text) ||
      NOT_NOW().test(person.text)
    )
      return [];
    const posts = postAt(tokens, isOf(tokens[at + 1], 'AS') ? at + 2 : at + 1, story);
    return posts === undefined ? [] : [{ person, posts, verb: at }];
  }
  const name =
    isOf(token, 'BODY', 'SITE', 'PLACE') && token.entity === undefined
      ? IS_IN_OFFICE().exec(token.text)
      : null;
  if (name?.[1] === undefined || !isPersonName(name[1]) || NOT_NOW().test(name[1])) return [];
  const { even } = story.read;
  const holder = nameToken(even, token.start + name[0].length, token.end);
  const posts = postAt([...tokens.slice(0, at), holder, ...tokens.slice(at + 1)], at, story);
  if (posts === undefined) return [];
  const end = token.start + name[1].length;
  return [{ person: { class: 'PERSON', start: token.start, end, text: name[1] }, posts, verb: at }];
}

/** 沈丙曾│任: an adverb that sticks to the name. */
const NOT_NOW = wording('[曾将拟不未]$');

const APPOINTS = wording('(?:任命|聘任|聘请|推选|选举)(.{2,4})$');

/** 任命沈丙为江州科技园主任. */
export function appointed({ tokens }: Sentence, at: number, { story }: Told): Held[] {
  const token = tokens[at] as Token;
  const name = token.class === 'AS' ? APPOINTS().exec(tokens[at - 1]?.text ?? '')?.[1] : undefined;
  const before = tokens[at - 1];
  if (before === undefined || name === undefined || !isPersonName(name)) return [];
  const posts = postAt(tokens, at + 1, story);
  const person: Token = {
    class: 'PERSON',
    start: before.end - name.length,
    end: before.end,
    text: name,
  };
  return posts === undefined ? [] : [{ person, posts, verb: at }];
}
