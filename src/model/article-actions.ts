import type { StatedAward } from './article-awards.js';
import type { ArticleModel } from './article-model.js';
import type { NodeReference, RewardedAction } from './statement.js';

/** The actions that the award rewards, each with who leads it (the rewarded municipality) and the others behind it. */
export function stateActions(model: ArticleModel, awards: readonly StatedAward[]): RewardedAction[] {
  const agents = new Map(
    awards
      .filter(({ fact }) => !fact.previous)
      .flatMap(({ municipality }) =>
        municipality === undefined ? [] : [[municipality.path, municipality] as const],
      ),
  );
  const [agent] = agents.size === 1 ? [...agents.values()] : [];
  return model.facts.actions.map((fact, index) => {
    const { value } = fact;
    const fragment = `action-${index + 1}`;
    const participants = value.organizations.flatMap((name): NodeReference[] => {
      const node = model.resolver.organization(name, model.origin(fact), model.text('').language);
      return node === undefined ? [] : [node];
    });
    model.claim(fact, { path: model.node.path, fragment }, 'schema:name', {
      kind: 'text',
      text: model.text(value.title),
    });
    return {
      fragment,
      title: model.text(value.title),
      order: value.order,
      participants,
      ...(value.description === undefined ? {} : { description: model.text(value.description) }),
      ...(agent === undefined ? {} : { agent }),
    };
  });
}
