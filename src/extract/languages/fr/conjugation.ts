import type { Tense } from '../pack.js';

type Forms = Partial<Record<Tense, readonly string[]>>;

const AGREEMENTS = ['', 'e', 's', 'es'];

/** Third persons and non-finite forms of a regular verb in -er, from its stem: `décroch`. */
export function er(stem: string, after = ''): Forms {
  const soft = softened(stem);
  return phrase(
    {
      present: [`${stem}e`, `${stem}ent`, `${soft}ons`],
      participle: AGREEMENTS.map((ending) => `${stem}é${ending}`),
      infinitive: [`${stem}er`],
      future: [`${stem}era`, `${stem}eront`],
      conditional: [`${stem}erait`, `${stem}eraient`],
      imperfect: [`${soft}ait`, `${soft}aient`],
      past: [`${soft}a`, `${stem}èrent`],
      gerund: [`${soft}ant`],
    },
    after,
  );
}

/** Forms of an irregular verb, separated by spaces; the participle agrees. */
export function irregular(forms: Partial<Record<Tense, string>>, after = ''): Forms {
  const result: Forms = {};
  for (const [tense, words] of Object.entries(forms) as [Tense, string][]) {
    const list = words.split(' ');
    result[tense] =
      tense === 'participle' ? list.flatMap((word) => AGREEMENTS.map((ending) => word + ending)) : list;
  }
  return phrase(result, after);
}

/** Keeps the sound of `g` before `a` and `o`; `ç` needs nothing, since words are compared folded. */
function softened(stem: string): string {
  return stem.endsWith('g') ? `${stem}e` : stem;
}

function phrase(forms: Forms, after: string): Forms {
  if (after === '') return forms;
  const entries = Object.entries(forms) as [Tense, readonly string[]][];
  return Object.fromEntries(
    entries.map(([tense, words]) => [tense, words.map((word) => `${word} ${after}`)]),
  );
}
