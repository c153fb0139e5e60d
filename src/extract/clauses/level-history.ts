import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { Layout } from './clause.js';
import { type AwardDraft, levelValue, toldTogether } from './drafts.js';
import type { DateSpan, LevelSpan, NumberSpan, RecipientSpan } from './mentions.js';
import { topicAt } from './topic.js';

const NEAR = 3;
const HIGHEST = 10;

type Step = LevelSpan | NumberSpan;

/**
 * Drafts from the steps by which one town rose, each with its date: `a obtenu sa première fleur en 2005, la deuxième
 * en 2012`, `Le premier datait de 2017, le deuxième de 2019`. `verbal` are the drafts of the sentence's verbs.
 */
export function levelHistory(
  layout: Layout,
  verbal: readonly AwardDraft[],
  pack: LanguagePack,
): AwardDraft[] {
  const model = verbal.findLast(isFirstStep);
  if (model !== undefined) {
    return toldTogether(verbal, model).flatMap((draft) => stepsAfter(layout, draft, pack));
  }
  return verbal.length > 0 ? [] : datedSteps(layout, pack);
}

/** `sa première fleur`, `une fleur en 2005`. */
function isFirstStep({ level, date, outcome }: AwardDraft): boolean {
  return outcome === 'awarded' && (level?.ordinal === true || (level !== undefined && date !== undefined));
}

/** The subject and the verb are those of the first step. */
function stepsAfter(layout: Layout, model: AwardDraft, pack: LanguagePack): AwardDraft[] {
  const drafts: AwardDraft[] = [];
  let from = model.to;
  for (const step of stepsIn(layout)) {
    const date = dateAfter(layout, step, pack);
    if (step.from < from || date === undefined || isInterrupted(layout, from, date.to)) continue;
    drafts.push({
      ...draftOf(layout, model.recipient, step, date, pack),
      anterior: model.anterior,
      ...(model.programme === undefined ? {} : { programme: model.programme }),
    });
    from = date.to;
  }
  return drafts;
}

/** `Le premier laurier (d'Ifs) datait de 2017`: else of whoever the text spoke of last. */
function datedSteps(layout: Layout, pack: LanguagePack): AwardDraft[] {
  const { tokens } = layout.view;
  const verb = tokens.findIndex(({ norm }) => pack.datesFrom.has(norm));
  const steps = stepsIn(layout);
  const [owner, ...others] = layout.groups;
  const isOwner =
    owner?.role === 'of' && Math.abs(owner.from - (steps[0]?.to ?? Infinity)) <= 2 && owner.to === verb;
  if (verb < 0 || others.length > 0 || (owner !== undefined && !isOwner) || (steps[0]?.to ?? Infinity) > verb)
    return [];
  return steps.flatMap((step) => {
    const date = dateAfter(layout, owner === undefined ? step : { ...step, to: owner.to }, pack);
    const [recipient] = owner?.members ?? topicAt(step.from).members;
    return date === undefined || recipient === undefined
      ? []
      : [{ ...draftOf(layout, recipient, step, date, pack), anterior: true, confidence: 0.8 }];
  });
}

function draftOf(
  layout: Layout,
  recipient: RecipientSpan,
  step: Step,
  date: DateSpan,
  pack: LanguagePack,
): AwardDraft {
  return {
    view: layout.view,
    rule: `${pack.code}/award/level-history`,
    confidence: 0.86,
    recipient,
    outcome: 'awarded',
    anterior: false,
    level: levelValue(step),
    date,
    from: step.from,
    to: date.to,
  };
}

/** `la deuxième`, `sa troisième fleur`: ordinals small enough for a level. */
function stepsIn(layout: Layout): Step[] {
  const isStep = (span: Step): boolean =>
    span.ordinal && (typeof span.value !== 'number' || span.value <= HIGHEST);
  return layout.steps.filter(isStep);
}

/** The date that the step stands beside: nothing but prepositions and a verb of dating comes between. */
function dateAfter(layout: Layout, step: Step, pack: LanguagePack): DateSpan | undefined {
  const date = layout.dates.find(({ from }) => from >= step.to);
  if (date?.date.year === undefined || date.from - step.to > NEAR) return undefined;
  const isBeside = (token: Token): boolean =>
    pack.prepositions.has(token.norm) || pack.datesFrom.has(token.norm) || token.norm === "'";
  return layout.view.tokens.slice(step.to, date.from).every(isBeside) ? date : undefined;
}

function isInterrupted(layout: Layout, from: number, to: number): boolean {
  return (
    layout.groups.some((group) => group.from >= from && group.to <= to) ||
    layout.predicates.some((other) => other.voice !== 'bare' && other.from >= from && other.to <= to) ||
    layout.view.tokens.slice(from, to).some(({ norm }) => norm === ';')
  );
}
