import type { DatasetCore, Quad, Term } from '@rdfjs/types';
import { Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { predicateFinder } from './shape-predicates.js';
import { TripleIndex } from './triple-index.js';

const SH = 'http://www.w3.org/ns/shacl#';

/** One result of the validator, as RDF terms. */
export interface RawResult {
  readonly severity: string;
  readonly focusNode: Term;
  /** IRI of the property, where the path is one. */
  readonly path?: string;
  readonly value?: Term;
  /** Every property the failed constraint looks at: what an author may have to mend. */
  readonly predicates: readonly string[];
  /** IRI of the shape; blank shapes have the name their file gave them. */
  readonly shape: string;
  readonly component: string;
  readonly messages: readonly { readonly text: string; readonly language: string }[];
}

export interface Shapes {
  readonly quads: readonly Quad[];
  /** True when no path runs backwards: then documents that do not name one another can be checked together. */
  readonly forwardOnly: boolean;
  /** Results for one data graph; graph names are ignored. */
  validate(data: Iterable<Quad>): Promise<RawResult[]>;
}

/**
 * The validator takes a node for good once it was checked fifty times against one shape, to survive recursive shapes:
 * of sixty documents with one impossible date ten would pass. Recursive shapes are refused when loaded, hence no limit.
 */
const OPTIONS = { allowNamedNodeInList: false, maxNodeChecks: 0 };

/** @param names IRIs for blank nodes among the shapes */
export function compileShapes(
  quads: readonly Quad[],
  names: ReadonlyMap<string, string> = new Map(),
): Shapes {
  const shapes = new Store([...quads]);
  const predicates = predicateFinder(shapes);
  const index = new TripleIndex(quads);
  const create = () => {
    const created = new SHACLValidator(shapes, OPTIONS);
    // It looks its shapes up again and again while it runs, in a copy that is slow to search.
    created.$shapes = pointers(created).clownface({ dataset: index });
    return created;
  };
  let validator = create();
  return {
    quads,
    forwardOnly: shapes.countQuads(null, `${SH}inversePath`, null, null) === 0,
    async validate(data) {
      try {
        const report = await validator.validate(new TripleIndex(data));
        return report.results.map((result) => toRawResult(result, names, predicates));
      } catch (error) {
        // An engine that threw keeps the depth it was at and would nest all later results.
        validator = create();
        throw error;
      }
    },
  };
}

interface PointerFactory {
  clownface(options: { readonly dataset: DatasetCore }): SHACLValidator['$shapes'];
}

/** The library's declaration of its factory refers to packages that come without types. */
function pointers(validator: SHACLValidator): PointerFactory {
  return validator.factory as unknown as PointerFactory;
}

type Result = Awaited<ReturnType<SHACLValidator['validate']>>['results'][number];

function toRawResult(
  result: Result,
  names: ReadonlyMap<string, string>,
  predicates: ReturnType<typeof predicateFinder>,
): RawResult {
  const iri = (term: Term): string => names.get(term.value) ?? term.value;
  // The library's getters give null where a part is missing, whatever their types say.
  const path = result.path as Term | null;
  const value = result.value as Term | null;
  return {
    severity: result.severity.value,
    focusNode: result.focusNode,
    ...(path?.termType === 'NamedNode' ? { path: path.value } : {}),
    ...(value === null ? {} : { value }),
    predicates: predicates(path, result.sourceShape),
    shape: iri(result.sourceShape),
    component: result.sourceConstraintComponent.value,
    messages: result.message.map((term) => ({
      text: term.value,
      language: term.termType === 'Literal' ? term.language : '',
    })),
  };
}
