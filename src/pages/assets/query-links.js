// @ts-check

/** @typedef {ReturnType<typeof linkBar>} LinkBar */

const TABLE_FORMATS = ['csv', 'tsv', 'json', 'xml'];
const GRAPH_FORMATS = ['ttl', 'jsonld', 'nt', 'rdf'];

/**
 * Asks the site for the permanent link of a query.
 *
 * @param {string} query
 * @returns {Promise<string | undefined>} `sparql?q=…`, relative to the page; undefined for a query too long for one
 */
export async function permanentLink(query) {
  const answer = await fetch('sparql/link', {
    method: 'POST',
    headers: { 'Content-Type': 'application/sparql-query', Accept: 'application/json' },
    body: query,
  });
  if (!answer.ok) return undefined;
  const { link } = await answer.json();
  return link;
}

/**
 * The row between query and result: the whole result in each format, from the service itself, and the link that leads to
 * the query. Everything is a link, to be copied into a spreadsheet or a program.
 *
 * @param {import('./query-words.js').Words} words
 */
export function linkBar(words) {
  const bar = document.createElement('p');
  bar.className = 'query-links';
  bar.hidden = true;
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.textContent = words.copyLink;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const whole = document.createElement('span');
  whole.className = 'whole';
  whole.textContent = words.wholeResult;
  let current = '';
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(new URL(current, document.baseURI).href);
    status.textContent = words.copied;
  });
  return {
    element: bar,
    /** A query that failed has no result to take away. @param {boolean} failed */
    tell(failed) {
      bar.classList.toggle('failed', failed);
    },
    /** @param {string | undefined} link @param {boolean} isGraph */
    show(link, isGraph) {
      bar.hidden = false;
      status.textContent = link === undefined ? words.tooLong : '';
      if (link === undefined) {
        bar.replaceChildren(status);
        return;
      }
      current = link;
      const formats = isGraph ? GRAPH_FORMATS : TABLE_FORMATS;
      bar.replaceChildren(
        whole,
        ...formats.flatMap((format) => [' ', download(link, format)]),
        ' ',
        copy,
        ' ',
        status,
      );
    },
  };
}

/** @param {string} link @param {string} format */
function download(link, format) {
  const anchor = document.createElement('a');
  anchor.href = `${link}&format=${format}`;
  anchor.download = `palmares.${format}`;
  anchor.textContent = format.toUpperCase();
  return anchor;
}
