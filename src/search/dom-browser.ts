/** Elements from plain values. Text is set as text, attributes as attributes; nothing is ever read as HTML. */
type Attributes = Record<string, string | boolean | undefined>;

export function el<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children);
  return element;
}

/** A sentence whose one placeholder is an element: `Shown for: {words}`. */
export function around(sentence: string, name: string, ...inside: (Node | string)[]): (Node | string)[] {
  const [before = '', after = ''] = sentence.split(`{${name}}`);
  return [before, ...inside, after];
}
