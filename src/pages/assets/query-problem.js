// @ts-check

/**
 * Shows what the service said (RFC 9457) as a person would want it said.
 *
 * @param {import('./query-words.js').Words} words
 * @returns {(error: { text: string }) => Promise<HTMLElement>}
 */
export function problemRenderer(words) {
  return async ({ text }) => {
    const { title, detail } = problemOf(text);
    const element = document.createElement('div');
    element.setAttribute('role', 'alert');
    const heading = document.createElement('p');
    const strong = document.createElement('strong');
    strong.textContent = title ?? words.unreachable;
    heading.append(strong);
    const explanation = document.createElement('p');
    explanation.className = 'problem-detail';
    explanation.textContent = detail ?? '';
    element.append(heading, explanation);
    return element;
  };
}

/**
 * @param {string} text
 * @returns {{ title?: string, detail?: string }}
 */
function problemOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return { detail: text };
  }
}
