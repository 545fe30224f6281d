import { kindWord } from './list-tab.js';
import { markDetails, statementDetails } from './mark-details.js';
import type { Mark } from './marks.js';
import type { PlaySite, Read } from './play-site.js';

/** Shows what is known of a mark, or of the tag of a statement; `pin` moves the focus there. */
export function openMark(
  element: HTMLElement,
  pin: boolean,
  read: Read,
  marks: readonly Mark[],
  site: PlaySite,
): void {
  const { popover, say, words } = site;
  const close = say('close');
  const index = element.dataset['statement'];
  const statement = index === undefined ? undefined : read.reading.statements[Number(index)];
  const mark = marks.find(({ id }) => id === element.id);
  if (statement) {
    const body = statementDetails(statement, read, site);
    popover.open(element, { kind: 'statement', title: words('statement'), body, close }, { pin });
  } else if (mark) {
    const body = markDetails(mark, read, site);
    popover.open(element, { kind: mark.kind, title: kindWord(mark, site), body, close }, { pin });
  }
}
