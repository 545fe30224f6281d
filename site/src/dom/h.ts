/** What may stand in an element; what is empty leaves nothing. */
export type Child = Node | string | number | null | undefined | false | readonly Child[];

/** Attributes; a function under `onclick` and its like listens. */
export type Props = Readonly<
  Record<string, string | number | boolean | null | undefined | ((event: never) => void)>
>;

function append(parent: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (Array.isArray(child)) append(parent, child as readonly Child[]);
    else parent.appendChild(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

function setProps(element: Element, props: Props): void {
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') {
      element.addEventListener(name.slice(2), value as EventListener);
    } else element.setAttribute(name, value === true ? '' : String(value));
  }
}

/**
 * Makes an element.
 *
 * @example
 * h('a', { href: '#/play', lang: 'en' }, 'Playground')
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  setProps(element, props);
  append(element, children);
  return element;
}

/** Puts children in the place of all that an element holds. */
export function fill(element: Element, ...children: Child[]): void {
  element.replaceChildren();
  append(element, children);
}

/** Words for screen readers alone. */
export const hidden = (words: Child): HTMLElement => h('span', { class: 'vh' }, words);
