import type { Tense } from '../pack.js';

type Forms = Partial<Record<Tense, readonly string[]>>;

const AGREEMENTS = ['', 'e', 's', 'es'];

/** Third persons, `nous` and non-finite forms of a regular verb in -er, from its stem: `décroch`, `célébr`, `octroy`. */
export function er(stem: string, after = ''): Forms {
  const soft = softened(stem);
  const mute = beforeMute(stem);
  return phrase(
    {
      present: [...mute.flatMap((form) => [`${form}e`, `${form}ent`]), `${soft}ons`],
      participle: AGREEMENTS.map((ending) => `${stem}é${ending}`),
      infinitive: [`${stem}er`],
      future: mute.flatMap((form) => [`${form}era`, `${form}eront`, `${form}erons`]),
      conditional: mute.flatMap((form) => [`${form}erait`, `${form}eraient`]),
      imperfect: [`${soft}ait`, `${soft}aient`],
      past: [`${soft}a`, `${stem}èrent`],
      gerund: [`${soft}ant`],
    },
    after,
  );
}

/** A regular verb like `franchir`, from its stem: `franch`. */
export function ir(stem: string, after = ''): Forms {
  return irregular(
    {
      present: `${stem}it ${stem}issent ${stem}issons`,
      participle: `${stem}i`,
      infinitive: `${stem}ir`,
      future: `${stem}ira ${stem}iront ${stem}irons`,
      conditional: `${stem}irait ${stem}iraient`,
      imperfect: `${stem}issait ${stem}issaient`,
      past: `${stem}irent`,
      gerund: `${stem}issant`,
    },
    after,
  );
}

/** A regular verb like `rendre`, from its stem: `rend`. */
export function re(stem: string, after = ''): Forms {
  return irregular(
    {
      present: `${stem} ${stem}ent ${stem}ons`,
      participle: `${stem}u`,
      infinitive: `${stem}re`,
      future: `${stem}ra ${stem}ront ${stem}rons`,
      conditional: `${stem}rait ${stem}raient`,
      imperfect: `${stem}ait ${stem}aient`,
      past: `${stem}it ${stem}irent`,
      gerund: `${stem}ant`,
    },
    after,
  );
}

/** The same verb with each of several words after it, which belong to the turn of phrase: `figure parmi`, `figure au palmarès`. */
export function withEach(forms: (after: string) => Forms, ...after: readonly string[]): Forms[] {
  return after.map(forms);
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

/** Keeps the sound of `g` and `c` before `a` and `o`: `engageait`, `renonça`. */
function softened(stem: string): string {
  if (stem.endsWith('g')) return `${stem}e`;
  return stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
}

/** The stem before a mute `e`: `célèbre` beside `célébrer` (both spellings in the future), `octroie` beside `octroyer`. */
function beforeMute(stem: string): string[] {
  if (/[ou]y$/.test(stem)) return [`${stem.slice(0, -1)}i`];
  const open = /^(.*)é([bcdfgjklmnpqrstvxz]{1,2})$/.exec(stem);
  return open === null ? [stem] : [`${open[1] ?? ''}è${open[2] ?? ''}`, stem];
}

function phrase(forms: Forms, after: string): Forms {
  if (after === '') return forms;
  const entries = Object.entries(forms) as [Tense, readonly string[]][];
  return Object.fromEntries(
    entries.map(([tense, words]) => [tense, words.map((word) => `${word} ${after}`)]),
  );
}
