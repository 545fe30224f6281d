/** What happens at a mark. */
export interface MarkActions {
  /** Passed over, or reached by an arrow. */
  readonly preview: (mark: HTMLElement) => void;
  /** Clicked, or Enter. */
  readonly open: (mark: HTMLElement) => void;
  /** Left again. */
  readonly leave: (mark: HTMLElement) => void;
  /** Its own address, for who copies the link. */
  readonly hashOf: (mark: HTMLElement) => string;
}

const MARKS = '.mk, .stm-tag';
const PREVIEW_AFTER = 150;

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

const markOf = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(MARKS) : null;

/** One tab stop for the whole text; arrows move between marks, Enter opens one, passing over shows it. */
export function listenForMarks(text: HTMLElement, actions: MarkActions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  text.addEventListener('click', (event) => {
    const mark = markOf(event);
    // With Ctrl or another button it is a link like others.
    if (mark === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    clearTimeout(timer);
    actions.open(mark);
  });
  text.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const mark = markOf(event);
    if (step === undefined || mark === null) return;
    event.preventDefault();
    moveFocus(text, mark, step);
  });
  text.addEventListener('focusin', (event) => {
    const mark = markOf(event);
    if (mark === null) return;
    mark.setAttribute('href', actions.hashOf(mark));
    if (mark.matches(':focus-visible')) actions.preview(mark);
  });
  text.addEventListener('focusout', (event) => {
    const mark = markOf(event);
    if (mark !== null) actions.leave(mark);
  });
  text.addEventListener('pointerover', (event) => {
    const mark = markOf(event);
    clearTimeout(timer);
    if (mark === null || event.pointerType !== 'mouse') return;
    mark.setAttribute('href', actions.hashOf(mark));
    timer = setTimeout(() => {
      actions.preview(mark);
    }, PREVIEW_AFTER);
  });
  text.addEventListener('pointerout', (event) => {
    const mark = markOf(event);
    clearTimeout(timer);
    if (mark !== null && event.pointerType === 'mouse') actions.leave(mark);
  });
}

function moveFocus(text: HTMLElement, from: HTMLElement, step: number): void {
  const marks = [...text.querySelectorAll<HTMLElement>(MARKS)];
  const next = marks[marks.indexOf(from) + step];
  if (next === undefined) return;
  from.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
