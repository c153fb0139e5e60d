import type { Diagnostic } from '../core/diagnostic.js';
import type { SourceLocation } from '../core/location.js';

/** Keeps two files from having one address: the first in the order of paths has it. */
export class SlugRegister {
  readonly #paths = new Map<string, string>();

  /** Takes a slug for a file, or tells which file has it already. */
  claim(slug: string, path: string, location: SourceLocation): Diagnostic | undefined {
    const first = this.#paths.get(slug);
    if (first === undefined) {
      this.#paths.set(slug, path);
      return undefined;
    }
    return {
      severity: 'error',
      code: 'file/same-slug',
      location,
      message: {
        fr: `« ${path} » et « ${first} » donnent la même adresse, « ${slug} » ; seul « ${first} » est publié.`,
        en: `“${path}” and “${first}” give the same address, “${slug}”; only “${first}” is published.`,
      },
      advice: {
        fr: 'Renommez l’un des deux fichiers, ou donnez-lui un autre « slug » dans son en-tête.',
        en: 'Rename one of the files, or give it another “slug” in its front matter.',
      },
    };
  }
}
