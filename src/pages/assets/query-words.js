// @ts-check

/**
 * The words of the query page that scripts write, YASGUI's own included, which speaks English only.
 *
 * @typedef {typeof FRENCH} Words
 */

const FRENCH = {
  map: 'Carte',
  chart: 'Graphique',
  table: 'Tableau',
  response: 'Réponse',
  rows: 'lignes',
  pageSize: 'Lignes par page',
  run: 'Exécuter',
  wholeResult: 'Résultat complet :',
  copyLink: 'Copier le lien permanent',
  copied: 'Lien copié',
  tooLong: 'Requête trop longue pour un lien',
  unreachable: 'Le service ne répond pas. Réessayez dans un instant.',
  /** @param {number} number */
  leftOut: (number) => `${number} valeurs ne sont pas dessinées : le tableau les a toutes.`,
  /** @param {import('./map-data.js').Places} places */
  onMap: ({ points, areas, unplaced, measure }) =>
    [
      points.length > 0
        ? `${points.length} points`
        : `${areas.size} départements, par ${measure ?? 'nombre de lignes'}`,
      ...(unplaced > 0 ? [`${unplaced} lignes sans lieu`] : []),
    ].join(' ; '),
  /** What YASGUI writes → what we show. @type {Readonly<Record<string, string>>} */
  yasgui: {
    'Run query': 'Exécuter la requête',
    'Simple view': 'Vue simple',
    Ellipse: 'Abréger',
    'Filter query results': 'Filtrer les résultats',
    'Page size: ': 'Lignes par page : ',
    All: 'Toutes',
    'Show all': 'Tout afficher',
    'Download result': 'Télécharger',
    'cannot render result': 'Résultat impossible à afficher',
    'No data available in table': 'Aucun résultat',
    Table: 'Tableau',
    Response: 'Réponse',
    True: 'Vrai',
    False: 'Faux',
  },
  /** @type {readonly (readonly [RegExp, string])[]} */
  patterns: [
    [/^([01]) results? in ([\d.]+) seconds?$/, '$1 résultat en $2 s'],
    [/^(\d+) results? in ([\d.]+) seconds?$/, '$1 résultats en $2 s'],
    [/^Response in ([\d.]+) seconds?$/, 'Réponse en $1 s'],
    [/^Shows (\S+) view$/, 'Afficher : $1'],
    [/^Showing (\d+) to (\d+) of (\d+) entr(?:y|ies)$/, '$1 à $2 sur $3 lignes'],
    [
      /^Showing (\d+) to (\d+) of (\d+) entr(?:y|ies) \(filtered from (\d+) total entries\)$/,
      '$1 à $2 sur $3 lignes, filtrées parmi $4',
    ],
    [
      /^Could not render results with the (\S+) plugin, the results currently are rendered with the (\S+) plugin\. $/,
      'La vue « $1 » ne convient pas à ce résultat : voici la vue « $2 ».',
    ],
  ],
};

/** @type {Words} */
const ENGLISH = {
  map: 'Map',
  chart: 'Chart',
  table: 'Table',
  response: 'Response',
  rows: 'rows',
  pageSize: 'Rows on a page',
  run: 'Run',
  wholeResult: 'Whole result:',
  copyLink: 'Copy the permanent link',
  copied: 'Link copied',
  tooLong: 'Query too long for a link',
  unreachable: 'The service does not answer. Try again in a moment.',
  leftOut: (number) => `${number} values are not drawn: the table has them all.`,
  onMap: ({ points, areas, unplaced, measure }) =>
    [
      points.length > 0
        ? `${points.length} points`
        : `${areas.size} départements, by ${measure ?? 'number of rows'}`,
      ...(unplaced > 0 ? [`${unplaced} rows without a place`] : []),
    ].join('; '),
  yasgui: { 'Page size: ': 'Rows on a page: ', Ellipse: 'Shorten' },
  patterns: [
    [
      /^Could not render results with the (\S+) plugin, the results currently are rendered with the (\S+) plugin\. $/,
      'The view “$1” does not fit this result: here is the view “$2”.',
    ],
  ],
};

/** @param {string} language @returns {Words} */
export function wordsIn(language) {
  return language === 'fr' ? FRENCH : ENGLISH;
}

/**
 * Puts our words in the place of YASGUI's, now and whenever it writes new ones.
 *
 * @param {Element} root @param {Words} words
 */
export function translateWithin(root, words) {
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes, type } of changes) {
      if (type === 'childList') for (const node of addedNodes) translate(node, words);
      else translate(target, words);
    }
  });
  translate(root, words);
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['title', 'aria-label', 'placeholder'],
  });
}

/** @param {Node} node @param {Words} words */
function translate(node, words) {
  if (node instanceof Text) {
    // Cells hold data, the editor holds the query: neither is YASGUI's to say.
    if (node.parentElement?.closest('.CodeMirror, th, td div, pre') !== null) return;
    const said = inWords(node.data, words);
    if (said !== node.data) node.data = said;
    return;
  }
  if (!(node instanceof Element)) return;
  if (node.matches('.tableSizer:not([aria-label])')) node.setAttribute('aria-label', words.pageSize);
  for (const name of ['title', 'aria-label', 'placeholder']) {
    const text = node.getAttribute(name);
    if (text === null) continue;
    const said = inWords(text, words);
    if (said !== text) node.setAttribute(name, said);
  }
  for (const child of node.childNodes) translate(child, words);
}

/** @param {string} text @param {Words} words */
function inWords(text, { yasgui, patterns }) {
  /** @param {string} one */
  const word = (one) => (Object.hasOwn(yasgui, one) ? (yasgui[one] ?? one) : one);
  for (const [pattern, said] of patterns) {
    const [, ...parts] = pattern.exec(text) ?? [];
    if (parts.length > 0) return said.replace(/\$(\d)/g, (_, nth) => word(parts[nth - 1] ?? ''));
  }
  return word(text);
}
