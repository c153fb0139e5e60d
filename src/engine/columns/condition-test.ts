import type { Condition, LanguageTest, TextPredicate, TextTest } from './column-query.js';
import type { TermDictionary, TermNumber } from './term-dictionary.js';
import { parseTerm, type ShownTerm } from './term-text.js';

/** Whether the value of a variable passes; each value is looked at once. */
export function conditionTest(
  { test }: Condition,
  dictionary: TermDictionary,
): (term: TermNumber) => boolean {
  const known = new Uint8Array(dictionary.size + 1);
  const passes = test.kind === 'language' ? languageTest(test) : textTest(test);
  return (term) => {
    const before = known[term];
    if (before !== UNKNOWN) return before === PASSES;
    const text = dictionary.text(term);
    const now = text !== '' && passes(parseTerm(text));
    known[term] = now ? PASSES : FAILS;
    return now;
  };
}

const UNKNOWN = 0;
const PASSES = 1;
const FAILS = 2;

type TermTest = (term: ShownTerm) => boolean;

function languageTest({ language }: LanguageTest): TermTest {
  return (term) => term.kind === 'literal' && (term.language ?? '') === language;
}

function textTest({ ofAnyTerm, fold, passes }: TextTest): TermTest {
  const predicate = textPredicate(passes);
  return (term) => {
    const isString = term.kind === 'literal' && term.datatype === undefined;
    return (ofAnyTerm || isString) && predicate(folded(term.value, fold));
  };
}

function folded(value: string, fold: TextTest['fold']): string {
  if (fold === undefined) return value;
  return fold === 'lower' ? value.toLowerCase() : value.toUpperCase();
}

function textPredicate(passes: TextPredicate): (value: string) => boolean {
  switch (passes.kind) {
    case 'contains':
      return (value) => value.includes(passes.text);
    case 'starts':
      return (value) => value.startsWith(passes.text);
    case 'ends':
      return (value) => value.endsWith(passes.text);
    case 'matches': {
      const expression = new RegExp(passes.source, passes.flags);
      return (value) => expression.test(value);
    }
  }
}
