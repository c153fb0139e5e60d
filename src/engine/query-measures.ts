/** What is counted in a syntax tree. */
export interface TreeMeasures {
  readonly triplePatterns: number;
  readonly pathSteps: number;
  readonly clauses: number;
  readonly nestedOptionals: number;
  readonly volatile: boolean;
  /** Offset in the text of the first SERVICE. */
  readonly serviceOffset?: number;
}

const CLAUSES = new Set([
  'optional',
  'union',
  'minus',
  'graph',
  'filter',
  'bind',
  'values',
  'service',
  'select',
]);
const VOLATILE_OPERATORS = new Set(['now', 'rand', 'uuid', 'struuid', 'bnode']);

/** Counts patterns in the syntax tree of a query. The token scan has bounded the tree's depth. */
export function measureTree(tree: object): TreeMeasures {
  const counter = new TreeCounter();
  counter.visit(tree, 0);
  return counter;
}

class TreeCounter implements TreeMeasures {
  triplePatterns = 0;
  pathSteps = 0;
  clauses = 0;
  nestedOptionals = 0;
  volatile = false;
  serviceOffset?: number;

  visit(node: object, optionals: number): void {
    const { type, subType, operator, items, loc } = node as TreeNode;
    if (type === 'triple') this.triplePatterns += 1;
    if (type === 'path') this.pathSteps += items?.length ?? 0;
    if (type === 'expression' && VOLATILE_OPERATORS.has(operator ?? '')) this.volatile = true;
    if ((type === 'pattern' || type === 'query') && CLAUSES.has(subType ?? '')) this.clauses += 1;
    if (type === 'pattern' && subType === 'service') this.serviceOffset ??= loc?.start ?? 0;
    const inner = type === 'pattern' && subType === 'optional' ? optionals + 1 : optionals;
    this.nestedOptionals = Math.max(this.nestedOptionals, inner);
    for (const [key, child] of Object.entries(node)) {
      if (key !== 'loc' && isObject(child)) this.visit(child, inner);
    }
  }
}

/** The properties that nodes of the tree may have, of those looked at here. */
interface TreeNode {
  readonly type?: string;
  readonly subType?: string;
  readonly operator?: string;
  readonly items?: readonly unknown[];
  readonly loc?: { readonly start?: number };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
