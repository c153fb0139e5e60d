// @ts-check

/**
 * Lets the editor complete from what this site's data use, and from nowhere else: its own sources are services of others.
 *
 * @param {{ prefixes: Readonly<Record<string, string>>, classes: readonly string[], properties: readonly string[] }} terms
 */
export function completeFrom({ prefixes, classes, properties }) {
  const { Autocompleters } = Yasgui.Yasqe;
  const lists = {
    prefixes: Object.entries(prefixes).map(([prefix, namespace]) => `${prefix}: <${namespace}>`),
    class: [...classes],
    property: [...properties],
  };
  for (const completer of Object.values(Autocompleters)) {
    const list = Object.entries(lists).find(([name]) => name === completer.name)?.[1];
    if (list === undefined) continue;
    completer.get = () => list;
    completer.bulk = true;
    completer.persistenceId = null;
  }
}
