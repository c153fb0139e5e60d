// @ts-check
import { chartPlugin } from './query-chart.js';
import { completeFrom } from './query-completion.js';
import { linkBar, permanentLink } from './query-links.js';
import { mapPlugin } from './query-map.js';
import { problemRenderer } from './query-problem.js';
import { translateWithin, wordsIn } from './query-words.js';

/**
 * @typedef {object} PageData
 * @property {string} language
 * @property {string} base of the data's IRIs
 * @property {string} query in the editor when the page opens
 * @property {Readonly<Record<string, string>>} prefixes
 * @property {readonly string[]} classes
 * @property {readonly string[]} properties
 * @property {readonly { slug: string, query: string }[]} examples
 */

/** Above this, the query travels in the body: addresses have limits. */
const LONGEST_IN_ADDRESS = 4_000;

start(JSON.parse(document.getElementById('query-page-data')?.textContent ?? '{}'));

/** @param {PageData} data */
function start(data) {
  const form = document.getElementById('query-form');
  if (form === null) return;
  const words = wordsIn(data.language);
  const workbench = document.createElement('div');
  workbench.className = 'workbench';
  form.replaceWith(workbench);
  completeFrom(data);
  const editor = createEditor(workbench, data.query, words);
  const links = linkBar(words);
  workbench.append(links.element);
  const results = createResults(workbench, data, words);
  translateWithin(workbench, words);

  editor.on('query', () => void showLink(editor, links));
  editor.on('queryResponse', (_editor, response, milliseconds) => {
    links.tell(response instanceof Error);
    results.setResponse(response, milliseconds);
  });
  runExamplesHere(editor, data.examples);
  followResults(workbench, data.base);
  addEventListener('popstate', ({ state }) => {
    if (typeof state?.query === 'string') run(editor, state.query);
  });
  history.replaceState({ query: data.query }, '');
  run(editor, data.query);
}

/** @param {import('./yasgui.js').Yasqe} editor @param {string} query */
function run(editor, query) {
  editor.setValue(query);
  // What went wrong is shown with the results.
  editor.query().catch(() => undefined);
}

/**
 * The address of the page is that of the query that was run last: it can be copied, kept, and gone back from.
 *
 * @param {import('./yasgui.js').Yasqe} editor
 * @param {import('./query-links.js').LinkBar} bar
 */
async function showLink(editor, bar) {
  const query = editor.getValue();
  const link = await permanentLink(query);
  if (query !== editor.getValue()) return;
  bar.show(link, ['CONSTRUCT', 'DESCRIBE'].includes(editor.getQueryType()));
  if (link === undefined) return;
  const { search } = new URL(link, document.baseURI);
  for (const anchor of document.querySelectorAll('.language-choice a')) {
    if (anchor instanceof HTMLAnchorElement) anchor.search = search;
  }
  // The page stays in its language; the link for others leaves the choice to theirs.
  if (history.state?.query !== query) history.pushState({ query }, '', search);
}

/**
 * @param {HTMLElement} parent
 * @param {string} query
 * @param {import('./query-words.js').Words} words
 */
function createEditor(parent, query, words) {
  const place = document.createElement('div');
  parent.append(place);
  const editor = new Yasgui.Yasqe(place, {
    value: query,
    persistenceId: null,
    createShareableLink: null,
    consumeShareLink: null,
    autofocus: false,
    resizeable: true,
    lineWrapping: true,
    prefixCcApi: null,
    screenReaderLabel: words.run,
    requestConfig: {
      endpoint: new URL('sparql', document.baseURI).href,
      method: /** @param {import('./yasgui.js').Yasqe} self */ (self) =>
        self.getValue().length > LONGEST_IN_ADDRESS ? 'POST' : 'GET',
      acceptHeaderSelect: 'application/sparql-results+json',
      acceptHeaderGraph: 'text/turtle',
    },
  });
  editor.setSize(null, '20rem');
  return editor;
}

/**
 * @param {HTMLElement} parent
 * @param {PageData} data
 * @param {import('./query-words.js').Words} words
 */
function createResults(parent, { prefixes }, words) {
  const { Yasr } = Yasgui;
  Yasr.registerPlugin('map', mapPlugin(words));
  Yasr.registerPlugin('chart', chartPlugin(words));
  Yasr.plugins.table.defaults.openIriInNewWindow = false;
  const place = document.createElement('div');
  parent.append(place);
  const results = new Yasr(place, {
    persistenceId: null,
    prefixes,
    plugins: { table: { enabled: true, dynamicConfig: { compact: true } } },
    pluginOrder: ['table', 'map', 'chart', 'response'],
    defaultPlugin: 'table',
    errorRenderers: [problemRenderer(words)],
  });
  // YASGUI's manual is on another host.
  for (const view of Object.values(results.plugins)) view.helpReference = undefined;
  return results;
}

/**
 * @param {import('./yasgui.js').Yasqe} editor
 * @param {PageData['examples']} examples
 */
function runExamplesHere(editor, examples) {
  for (const anchor of document.querySelectorAll('a[data-example]')) {
    const example = examples.find(({ slug }) => slug === anchor.getAttribute('data-example'));
    if (example === undefined) continue;
    anchor.addEventListener('click', (event) => {
      const { metaKey, ctrlKey, shiftKey } = /** @type {MouseEvent} */ (event);
      if (metaKey || ctrlKey || shiftKey) return;
      event.preventDefault();
      run(editor, example.query);
    });
  }
}

/**
 * Results name things by the IRIs of the data; a click on one opens its page where this page is served. A shortened one
 * is followed too, where YASGUI would only lengthen it.
 *
 * @param {HTMLElement} root @param {string} base
 */
function followResults(root, base) {
  const here = new URL('.', document.baseURI).href;
  /** @param {Event} event */
  const follow = (event) => {
    const anchor = event.target instanceof Element ? event.target.closest('a.iri') : null;
    if (!(anchor instanceof HTMLAnchorElement)) return;
    if (anchor.href.startsWith(base)) anchor.href = here + anchor.href.slice(base.length);
    event.stopPropagation();
  };
  root.addEventListener('click', follow, { capture: true });
  root.addEventListener('auxclick', follow, { capture: true });
}
