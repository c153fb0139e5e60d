// @ts-check

/**
 * An element of SVG. Text never passes through a parser.
 *
 * @param {string} name
 * @param {Readonly<Record<string, string | number>>} attributes
 * @param {readonly (Node | string)[]} children
 */
export function svg(name, attributes = {}, children = []) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/**
 * An icon for a button of YASR.
 *
 * @param {string} path in a square of 16
 */
export function icon(path) {
  return svg('svg', { viewBox: '0 0 16 16', class: 'svgImg', 'aria-hidden': 'true' }, [
    svg('path', { d: path }),
  ]);
}
