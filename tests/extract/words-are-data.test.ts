import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../src/extract');
/** Forms of a token by which words are compared. */
const FORMS = new Set(['norm', 'lower']);
const WORD = /\p{L}/u;

describe('the rules of the extractor', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('languages'))
    .map((name) => join(FOLDER, name));

  it('compare tokens with words of the language, and with none of their own', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(ownWords)).toEqual([]);
  });
});

/** `FILE:LINE word` for each word that a module compares a token with. */
function ownWords(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = new Set<ts.StringLiteral>();
  const lists = listsOf(source);
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node)) {
      if (isForm(node.left)) add(found, node.right);
      if (isForm(node.right)) add(found, node.left);
    }
    const list = ts.isCallExpression(node) && node.arguments.some(isForm) ? ownerOf(node, lists) : undefined;
    for (const element of list ?? []) add(found, element);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found].map((literal) => {
    const { line } = source.getLineAndCharacterOfPosition(literal.getStart());
    return `${relative(FOLDER, file)}:${line + 1} ${literal.text}`;
  });
}

/** The lists of texts that a module declares: `const MARKS = new Set([…])`. */
function listsOf(source: ts.SourceFile): Map<string, readonly ts.Expression[]> {
  const lists = new Map<string, readonly ts.Expression[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined) {
      const list = elementsOf(node.initializer);
      if (list !== undefined) lists.set(node.name.text, list);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lists;
}

function elementsOf(node: ts.Expression): readonly ts.Expression[] | undefined {
  if (ts.isArrayLiteralExpression(node)) return node.elements;
  const [argument] = ts.isNewExpression(node) ? (node.arguments ?? []) : [];
  return argument === undefined ? undefined : elementsOf(argument);
}

/** What `LIST` holds in `LIST.has(token.norm)` and `['…'].includes(token.norm)`. */
function ownerOf(
  { expression }: ts.CallExpression,
  lists: ReadonlyMap<string, readonly ts.Expression[]>,
): readonly ts.Expression[] | undefined {
  if (!ts.isPropertyAccessExpression(expression)) return undefined;
  if (!['has', 'includes'].includes(expression.name.text)) return undefined;
  const owner = expression.expression;
  return ts.isIdentifier(owner) ? lists.get(owner.text) : elementsOf(owner);
}

/** `token.norm`, `token?.norm ?? ''`, `norm`. */
function isForm(node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node)) return FORMS.has(node.name.text);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
    return isForm(node.left);
  return ts.isIdentifier(node) && FORMS.has(node.text);
}

function add(found: Set<ts.StringLiteral>, node: ts.Expression): void {
  if (ts.isStringLiteral(node) && WORD.test(node.text)) found.add(node);
}
