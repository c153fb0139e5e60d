import type { NumberWords } from '../../text/numbers.js';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  );

export const numbers: NumberWords = {
  cardinals: new Map([
    ...UNITS.map((word, value): [string, number] => [word, value]),
    ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ]),
  approximations: new Map([['dozen', 12]]),
  ordinals: new Map(ORDINALS.map((word, index) => [word, index + 1])),
  ordinalSuffixes: new Set(['st', 'nd', 'rd', 'th']),
  and: new Set(['and']),
  hundred: new Set(['hundred']),
  thousand: new Set(['thousand']),
  about: new Set(['about', 'around', 'nearly', 'almost', 'some', 'over', 'more than']),
};
