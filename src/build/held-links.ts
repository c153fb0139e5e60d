import type { Report } from '../core/diagnostic.js';
import type { DocumentPath } from '../model/document-path.js';
import type { Document } from '../rdf/document.js';
import { propertiesOf } from '../rdf/node-values.js';

/** Links to a document that was held back stay, and are told of: they lead nowhere until it is mended. */
export function reportHeldLinks(
  { path, nodes }: Document,
  held: ReadonlySet<DocumentPath>,
  base: string,
  report: Report,
): void {
  if (held.size === 0) return;
  const targets = new Set<DocumentPath>();
  for (const node of nodes) {
    for (const [, values] of propertiesOf(node)) {
      for (const value of values) {
        if (typeof value !== 'string' || !value.startsWith(base)) continue;
        const target = value.slice(base.length).split('#', 1)[0] ?? '';
        if (held.has(target)) targets.add(target);
      }
    }
  }
  for (const target of targets) {
    report({
      severity: 'info',
      code: 'link/held-back',
      location: { file: path },
      message: {
        fr: `Cette page renvoie à « ${target} », qui est retenue : le lien ne mène nulle part pour l’instant.`,
        en: `This page links to “${target}”, which is held back: the link leads nowhere for now.`,
      },
      advice: {
        fr: 'Corrigez ce qui retient l’autre page.',
        en: 'Mend what holds the other page back.',
      },
    });
  }
}
