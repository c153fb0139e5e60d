import type { Expression, ExpressionOperation } from '@traqula/rules-sparql-1-1';
import { isVariable } from '../pattern-variables.js';
import type { Condition, TextPredicate, TextTest } from './column-query.js';
import { scriptExpression } from './regular-expression.js';

/**
 * Recognises tests of one variable's value: `CONTAINS`, `STRSTARTS`, `STRENDS` and `REGEX` with a plain string, of the
 * variable itself, its `STR`, or either in one case; and `LANG(?variable) = "fr"`.
 */
export function conditionShape(expression: Expression): Condition | undefined {
  if (!isOperation(expression)) return undefined;
  return expression.operator === '=' ? languageCondition(expression) : textCondition(expression);
}

function languageCondition({ args: [left, right] }: ExpressionOperation): Condition | undefined {
  const language = plainString(right);
  if (language === undefined || !isOperation(left) || left.operator !== 'lang') return undefined;
  const [inner] = left.args;
  return inner !== undefined && isVariable(inner)
    ? { variable: inner.value, test: { kind: 'language', language } }
    : undefined;
}

const PREDICATES: Readonly<Record<string, 'contains' | 'starts' | 'ends'>> = {
  contains: 'contains',
  strstarts: 'starts',
  strends: 'ends',
};

function textCondition(expression: ExpressionOperation): Condition | undefined {
  const subject = subjectOf(expression.args[0]);
  const passes = predicateOf(expression);
  if (subject === undefined || passes === undefined) return undefined;
  const { variable, ...of } = subject;
  return { variable, test: { kind: 'text', ...of, passes } };
}

function predicateOf({ operator, args }: ExpressionOperation): TextPredicate | undefined {
  const [, second, third] = args;
  const text = plainString(second);
  if (text === undefined) return undefined;
  if (operator === 'regex') {
    const expression = third === undefined ? '' : plainString(third);
    const script = expression === undefined ? undefined : scriptExpression(text, expression);
    return script === undefined ? undefined : { kind: 'matches', ...script };
  }
  const kind = Object.hasOwn(PREDICATES, operator) ? PREDICATES[operator] : undefined;
  return kind === undefined ? undefined : { kind, text };
}

type Subject = { readonly variable: string } & Pick<TextTest, 'ofAnyTerm' | 'fold'>;

const FOLDS: Readonly<Record<string, 'lower' | 'upper'>> = { lcase: 'lower', ucase: 'upper' };

/** `?variable`, `STR(?variable)`, `LCASE(…)`, `UCASE(…)` */
function subjectOf(expression: Expression | undefined): Subject | undefined {
  if (expression === undefined) return undefined;
  if (isVariable(expression)) return { variable: expression.value, ofAnyTerm: false };
  if (!isOperation(expression)) return undefined;
  const [inner] = expression.args;
  if (expression.operator === 'str')
    return inner !== undefined && isVariable(inner) ? { variable: inner.value, ofAnyTerm: true } : undefined;
  const fold = Object.hasOwn(FOLDS, expression.operator) ? FOLDS[expression.operator] : undefined;
  const subject = fold === undefined ? undefined : subjectOf(inner);
  return fold === undefined || subject === undefined || subject.fold !== undefined
    ? undefined
    : { ...subject, fold };
}

function plainString(expression: Expression | undefined): string | undefined {
  const isPlain =
    expression?.type === 'term' && expression.subType === 'literal' && expression.langOrIri === undefined;
  return isPlain ? expression.value : undefined;
}

function isOperation(expression: Expression | undefined): expression is ExpressionOperation {
  return expression?.type === 'expression' && expression.subType === 'operation';
}
