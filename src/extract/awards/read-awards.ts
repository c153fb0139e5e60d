import type { Gazetteer } from '../../places/gazetteer.js';
import type { ProgrammeDefinition } from '../../sources/definitions.js';
import { AnnouncedLists } from '../clauses/announced-lists.js';
import { asideDrafts, withHeld } from '../clauses/aside-rules.js';
import { type Layout, layOut } from '../clauses/clause.js';
import { companyDrafts } from '../clauses/companions.js';
import type { AwardDraft } from '../clauses/drafts.js';
import { asBefore, formerDrafts, withLostLevels } from '../clauses/former-levels.js';
import { gappedDrafts } from '../clauses/gapped-rules.js';
import { holdingDrafts } from '../clauses/holdings.js';
import { labelDrafts } from '../clauses/label-rules.js';
import { levelHistory } from '../clauses/level-history.js';
import type { DateSpan, RecipientSpan } from '../clauses/mentions.js';
import { tellsFuture } from '../clauses/news-dates.js';
import { nominalDrafts } from '../clauses/nominal-rules.js';
import { earlierDrafts } from '../clauses/reduced-relatives.js';
import { rosterDrafts } from '../clauses/roster-rules.js';
import { Rubrics } from '../clauses/rubrics.js';
import type { View } from '../clauses/scan.js';
import { verbalDrafts } from '../clauses/verbal-rules.js';
import { verblessDrafts } from '../clauses/verbless-rules.js';
import type { ArticleContext } from '../context/article-context.js';
import { sceneOf } from '../context/place-towns.js';
import { RecipientResolver } from '../context/recipients.js';
import type { ResolvedRecipient } from '../context/resolved-recipient.js';
import type { ResolvedDate } from '../dates/resolve.js';
import type { AwardFact, EventFact, Fact } from '../facts.js';
import type { LanguagePack } from '../languages/pack.js';
import { ProgrammeChooser } from '../programmes/choose-programme.js';
import { fold } from '../text/fold.js';
import { complete } from './complete.js';
import { mergeAwards, recipientKey } from './merge.js';
import type { Pending, Reader, TimeSlots } from './reader.js';
import { Recall } from './recall.js';
import { Scenes } from './scenes.js';
import { withStandingAwards } from './standing-awards.js';
import { Timeline } from './timeline.js';

export interface AwardInput {
  readonly views: readonly View[];
  readonly context: ArticleContext;
  readonly pack: LanguagePack;
  readonly programmes: ReadonlyMap<string, ProgrammeDefinition>;
  readonly gazetteer: Gazetteer;
  readonly events: readonly Fact<EventFact>[];
}

/** Awards that the sentences tell, merged, with what the article around each clause adds. */
export function readAwards(input: AwardInput): Fact<AwardFact>[] {
  const { views, context, pack, programmes, gazetteer, events } = input;
  const timeline = new Timeline(context.reference, context.published?.value ?? null, context.review, pack);
  const reader: Reader = {
    views,
    pack,
    context,
    programmes,
    timeline,
    scenes: new Scenes(timeline, context.published?.value ?? null, pack),
    chooser: new ProgrammeChooser(programmes, views, context.programme),
    resolver: new RecipientResolver(context, gazetteer, views, organisersOf(programmes), pack),
    rubrics: new Rubrics(pack),
    lists: new AnnouncedLists(pack),
    recall: new Recall(pack),
  };
  const pending: Pending[] = [];
  for (const view of views) pending.push(...readSentence(reader, view, pack));
  return mergeAwards(complete(reader, withStandingAwards(reader, pending), events));
}

/** By registry, since every article of a site asks for the same. */
const organisers = new WeakMap<AwardInput['programmes'], ReadonlySet<string>>();

function organisersOf(programmes: AwardInput['programmes']): ReadonlySet<string> {
  const known = organisers.get(programmes);
  if (known !== undefined) return known;
  const names = new Set(
    [...programmes.values()].flatMap(({ organiser }) => (organiser === undefined ? [] : fold(organiser))),
  );
  organisers.set(programmes, names);
  return names;
}

function readSentence(reader: Reader, view: View, pack: LanguagePack): Pending[] {
  reader.resolver.enter(view);
  reader.timeline.enter(view);
  reader.scenes.enter(view);
  const layout = layOut(view, pack);
  if (view.sentence.block.kind === 'tableRow') return rowOf(reader, layout);
  const verbal = reader.recall.withMeant(view, withHeld(layout, verbalDrafts(layout, pack), pack));
  const asides = [
    ...asideDrafts(layout, verbal, pack),
    ...companyDrafts(layout, verbal, pack),
    ...holdingDrafts(view, layout.holdings, pack),
    ...gappedDrafts(layout, verbal, pack),
    ...levelHistory(layout, verbal, pack),
  ];
  const nominal = nominalDrafts(layout, verbal, pack);
  const labelled = labelDrafts(layout, [...verbal, ...nominal, ...asides], pack);
  const before = [...verbal, ...nominal, ...asides, ...labelled];
  const verbless = verblessDrafts(layout, before, pack);
  const roster = [...verbless, ...rosterDrafts(layout, [...before, ...verbless], pack)];
  const listed = [...reader.rubrics.read(layout), ...reader.lists.read(layout)].filter(
    (draft) =>
      ![...verbal, ...nominal, ...labelled, ...roster].some((other) => other.recipient === draft.recipient),
  );
  const told = verbal.map((draft) => underRubric(reader, layout, draft));
  const news = [
    ...told,
    ...nominal,
    ...labelled,
    ...roster.map((draft) => listedOutcome(reader, layout, draft)),
    ...reader.recall.alsoDrafts(layout),
  ];
  const former = [...formerDrafts(view, layout.formers, news, pack), ...earlierDrafts(layout, news, pack)];
  const drafts = withLostLevels([...asBefore(news, layout.formers), ...asides, ...listed, ...former]);
  reader.recall.leave(view, news);
  const pending = pendingOf(reader, view, withUnits(drafts));
  reader.resolver.remember(spokenOf(reader, layout, pending));
  reader.timeline.leave(pending.map((one) => recipientKey(one.recipient.mention)));
  reader.scenes.leave(view, drafts);
  reader.resolver.leave(view);
  reader.chooser.leave(view);
  return pending;
}

/** A table's row is read by its cells alone. */
function rowOf(reader: Reader, layout: Layout): Pending[] {
  const pending = pendingOf(reader, layout.view, reader.rubrics.read(layout));
  reader.chooser.leave(layout.view);
  return pending;
}

/** Drafts with their labels, recipients and dates. */
function pendingOf(reader: Reader, view: View, drafts: readonly AwardDraft[]): Pending[] {
  const pending: Pending[] = [];
  for (const draft of drafts) {
    const programme = reader.chooser.choose(draft);
    if (programme === undefined) continue;
    for (const recipient of reader.resolver.resolve(draft.recipient, view))
      pending.push({ draft, recipient, programme, time: timeOf(reader, draft, recipient, programme.slug) });
  }
  return pending;
}

/** An item that tells its own story has the level of the line above its list. */
function underRubric(reader: Reader, layout: Layout, draft: AwardDraft): AwardDraft {
  const level = draft.level ?? reader.rubrics.levelOf(layout, draft.recipient);
  return level === undefined || draft.level !== undefined ? draft : { ...draft, level };
}

/** `Ifs, Territoria d'or` in a list of laureates is no passing mention. */
function listedOutcome(reader: Reader, layout: Layout, draft: AwardDraft): AwardDraft {
  const outcome = draft.outcome === 'mentioned' ? reader.rubrics.outcomeOf(layout) : undefined;
  return outcome === undefined ? draft : { ...draft, outcome };
}

/** A number without its unit has the unit of the level before it in the sentence. */
function withUnits(drafts: readonly AwardDraft[]): AwardDraft[] {
  const unit = drafts.find((draft) => draft.level !== undefined && draft.level.unit !== '')?.level?.unit;
  if (unit === undefined) return [...drafts];
  return drafts.map((draft) =>
    draft.level?.unit === '' ? { ...draft, level: { ...draft.level, unit } } : draft,
  );
}

/** Whom `elle` in the next sentence means: the last recipient of an award, else the first name that is no complement. */
function spokenOf(reader: Reader, layout: Layout, pending: readonly Pending[]): readonly ResolvedRecipient[] {
  const last = pending.at(-1);
  if (last !== undefined)
    return pending.filter((one) => one.draft.from === last.draft.from).map((one) => one.recipient);
  const named = layout.groups.filter((one) =>
    one.members.every(
      (member) => !member.anaphor && !member.initial && !isCommonNoun(layout, member, reader.pack),
    ),
  );
  const opening = layout.groups.find(
    (one) =>
      one.role === 'bare' && one.members.every((member) => !member.anaphor && member.what !== 'unknown'),
  );
  const scene = layout.nouns.some(({ noun }) => noun === 'ceremony') ? undefined : sceneOf(layout.view);
  if (opening === undefined && scene !== undefined) return reader.resolver.resolve(scene, layout.view);
  const group =
    opening ?? named.find((one) => one.role === 'bare') ?? (reader.resolver.hasTopic ? undefined : named[0]);
  return (group?.members ?? []).flatMap((member) => reader.resolver.resolve(member, layout.view));
}

/** `une Journée olympique`: no town, for all its capital. */
function isCommonNoun({ view }: Layout, { what, headed, from }: RecipientSpan, pack: LanguagePack): boolean {
  return what === 'unknown' && !headed && pack.articles.has(view.tokens[from - 1]?.norm ?? '');
}

function timeOf(reader: Reader, draft: AwardDraft, { mention }: ResolvedRecipient, label: string): TimeSlots {
  const { timeline } = reader;
  const since = draft.date?.date.relation === 'since';
  const date = draft.date === undefined ? null : dateOf(timeline, draft, draft.date, reader.pack);
  if (date !== null) {
    const isDay = date.precision !== 'year' && !since;
    return { date: isDay ? date.iso : null, year: date.year, own: true, since, open: false };
  }
  const isOfNow = draft.anterior || draft.outcome === 'candidate' || draft.outcome === 'mentioned';
  const scene = isOfNow ? undefined : reader.scenes.timeOf(draft);
  if (scene === null) return { date: null, year: null, own: false, since: false, open: false, unclear: true };
  if (scene !== undefined) return timeIn(scene);
  const day = timeline.currentFor(recipientKey(mention), label);
  const frame = sharesFrame(draft, timeline, day) ? day : null;
  return {
    date: frame?.iso ?? null,
    year: frame?.year ?? (draft.anterior || draft.outcome === 'candidate' ? null : timeline.sceneYear),
    own: false,
    since: false,
    open: !timeline.isClosed && frame === null,
    ...(timeline.isPrivate ? { private: true } : {}),
  };
}

function timeIn({ iso, year, precision }: ResolvedDate): TimeSlots {
  return { date: precision === 'year' ? null : iso, year, own: true, since: false, open: false };
}

/** What was won was not won after the day of publication, unless the sentence tells what will be. */
function dateOf(
  timeline: Timeline,
  draft: AwardDraft,
  { date }: DateSpan,
  pack: LanguagePack,
): ResolvedDate | null {
  const isToCome = draft.outcome === 'candidate' || tellsFuture(draft.view, pack, draft.date);
  return isToCome ? timeline.resolve(date) : timeline.resolveTold(date);
}

/** A hope, a memory and an award of another year have not happened on the day of the news. */
function sharesFrame(draft: AwardDraft, timeline: Timeline, day: ResolvedDate | null): boolean {
  if (draft.anterior || draft.outcome === 'candidate') return false;
  return draft.year === undefined || (!timeline.isClosed && draft.year === day?.year);
}
