import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compareCodePoints } from '../core/code-point-order.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { Localized } from '../core/localized.js';
import { type ContentFile, unreadable } from './content-file.js';

export type WalkEvent =
  | { readonly kind: 'file'; readonly file: ContentFile }
  | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic };

/**
 * The files of a content folder in the order of their paths, whatever order the file system has. Names that start
 * with a dot are skipped. Links are followed inside the folder, each linked folder once; a link that leads outside or
 * in a circle is told and left alone.
 *
 * @param wanted whether to enter a folder, by its path relative to the content folder
 */
export async function* walkContent(
  folder: string,
  wanted: (path: string) => boolean,
): AsyncIterable<WalkEvent> {
  const root = await realpath(folder);
  yield* new Walk(root, wanted).walk('', root, [root]);
}

class Walk {
  readonly #root: string;
  readonly #wanted: (path: string) => boolean;
  readonly #followed = new Set<string>();

  constructor(root: string, wanted: (path: string) => boolean) {
    this.#root = root;
    this.#wanted = wanted;
  }

  /** @param chain real paths of the folders around this one, itself last */
  async *walk(path: string, absolutePath: string, chain: readonly string[]): AsyncIterable<WalkEvent> {
    if (chain.length > DEEPEST) {
      yield told(path, 'folder/too-deep', TOO_DEEP);
      return;
    }
    let entries: Dirent[];
    try {
      entries = await readdir(absolutePath, { withFileTypes: true });
    } catch (error) {
      yield { kind: 'diagnostic', diagnostic: unreadable(path === '' ? '.' : path, error) };
      return;
    }
    for (const entry of inPathOrder(entries)) {
      if (entry.name.startsWith('.')) continue;
      yield* this.#visit(
        entry,
        path === '' ? entry.name : `${path}/${entry.name}`,
        join(absolutePath, entry.name),
        chain,
      );
    }
  }

  async *#visit(
    entry: Dirent,
    path: string,
    absolutePath: string,
    chain: readonly string[],
  ): AsyncIterable<WalkEvent> {
    if (entry.isSymbolicLink()) yield* this.#follow(path, absolutePath, chain);
    else if (entry.isDirectory()) yield* this.#enter(path, absolutePath, chain);
    else if (entry.isFile()) yield { kind: 'file', file: { path, absolutePath } };
    else yield told(path, 'file/special', SPECIAL);
  }

  async *#enter(path: string, absolutePath: string, chain: readonly string[]): AsyncIterable<WalkEvent> {
    if (!this.#wanted(path)) return;
    if (/\.(?:md|markdown|html?|txt|csv|tsv|xlsx|ya?ml)$/i.test(path))
      yield told(path, 'folder/named-like-a-file', NAMED_LIKE_A_FILE);
    yield* this.walk(path, absolutePath, [...chain, absolutePath]);
  }

  async *#follow(path: string, absolutePath: string, chain: readonly string[]): AsyncIterable<WalkEvent> {
    try {
      const target = await realpath(absolutePath);
      const status = await stat(target);
      const isFolder = status.isDirectory();
      if (isFolder && !this.#wanted(path)) return;
      if (chain.includes(target)) yield told(path, 'link/cycle', CYCLE);
      else if (!isInside(this.#root, target)) yield told(path, 'link/outside', OUTSIDE);
      else if (!isFolder && !status.isFile()) yield told(path, 'file/special', SPECIAL);
      else if (!isFolder) yield { kind: 'file', file: { path, absolutePath: target } };
      else if (this.#followed.has(target)) yield told(path, 'link/followed-before', FOLLOWED_BEFORE);
      else {
        this.#followed.add(target);
        yield* this.#enter(path, target, chain);
      }
    } catch (error) {
      yield { kind: 'diagnostic', diagnostic: unreadable(path, error) };
    }
  }
}

const DEEPEST = 64;

/** Whether a real path stands below a folder's real path. */
export function isInside(root: string, target: string): boolean {
  const path = relative(root, target);
  return path !== '..' && !path.startsWith(`..${sep}`) && path !== '' && !path.startsWith(sep);
}

/** As whole paths sort: a folder's name counts with the `/` after it. */
function inPathOrder(entries: readonly Dirent[]): readonly Dirent[] {
  const sortKey = (entry: Dirent) => (entry.isFile() ? entry.name : `${entry.name}/`);
  return [...entries].sort((a, b) => compareCodePoints(sortKey(a), sortKey(b)));
}

interface Words {
  readonly severity: Diagnostic['severity'];
  readonly message: Localized;
  readonly advice: Localized;
}

function told(path: string, code: string, { severity, message, advice }: Words): WalkEvent {
  return { kind: 'diagnostic', diagnostic: { severity, code, location: { file: path }, message, advice } };
}

const REMOVE_LINK: Localized = {
  fr: 'Supprimez le lien, ou copiez à sa place ce qu’il désigne.',
  en: 'Remove the link, or put a copy of what it points to in its place.',
};

const OUTSIDE: Words = {
  severity: 'error',
  message: {
    fr: 'Ce lien mène hors du dossier de contenu ; il n’est pas suivi.',
    en: 'This link leads outside the content folder; it is not followed.',
  },
  advice: REMOVE_LINK,
};

const CYCLE: Words = {
  severity: 'error',
  message: {
    fr: 'Ce lien ramène à un dossier qui le contient ; il n’est pas suivi.',
    en: 'This link leads back to a folder that holds it; it is not followed.',
  },
  advice: REMOVE_LINK,
};

const FOLLOWED_BEFORE: Words = {
  severity: 'warning',
  message: {
    fr: 'Un autre lien mène déjà à ce dossier ; il n’est pas lu deux fois.',
    en: 'Another link leads to this folder already; it is not read twice.',
  },
  advice: REMOVE_LINK,
};

const SPECIAL: Words = {
  severity: 'warning',
  message: {
    fr: 'Ce n’est pas un fichier ordinaire ; il n’est pas lu.',
    en: 'This is no ordinary file; it is not read.',
  },
  advice: { fr: 'Retirez-le du dossier de contenu.', en: 'Take it out of the content folder.' },
};

const TOO_DEEP: Words = {
  severity: 'error',
  message: {
    fr: 'Ces dossiers sont imbriqués trop profondément.',
    en: 'These folders are nested too deeply.',
  },
  advice: { fr: 'Rapprochez leur contenu de la racine.', en: 'Move what they hold nearer to the root.' },
};

const NAMED_LIKE_A_FILE: Words = {
  severity: 'warning',
  message: {
    fr: 'Ce dossier porte un nom de fichier ; on lit ce qu’il contient.',
    en: 'This folder is named like a file; what it holds is read.',
  },
  advice: { fr: 'Renommez-le sans extension.', en: 'Rename it without an extension.' },
};
