import type { fr } from './fr.js';

/** The French table gives the shape; every other language fills the same one. */
export type Messages = Widened<typeof fr>;

type Widened<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { readonly [K in keyof T]: Widened<T[K]> };
