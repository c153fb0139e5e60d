import type { Commune, Gazetteer } from '../../places/gazetteer.js';
import type { RecipientSpan } from '../clauses/mentions.js';
import type { View } from '../clauses/scan.js';
import type { RecipientMention } from '../facts.js';
import type { LanguagePack } from '../languages/pack.js';
import { fold } from '../text/fold.js';
import { AreaScope } from './area-scope.js';
import type { ArticleContext } from './article-context.js';
import { chooseCommune } from './disambiguation.js';
import { likeIn, placeBefore } from './like-places.js';
import { namesIn } from './named-recipients.js';
import { ownerBeforeColon } from './owners.js';
import { PlaceTowns, townAfter } from './place-towns.js';
import { beginsAlike, fits, type ResolvedRecipient, siteOf, weaker } from './resolved-recipient.js';
import { Speaker } from './speaker.js';

/** A beach or port that no town is told of waits for a person. */
const NO_TOWN = 0.55;
/** A name this near the start of its sentence sets the scene: `À Caen, …`. */
const FRONT = 2;
const GENTILE_STEM = 3;

/** Turns names and anaphors into recipients, sentence by sentence; remembers who was spoken of last. */
export class RecipientResolver {
  private last: readonly ResolvedRecipient[] = [];
  private readonly headline: ResolvedRecipient | undefined;
  private area: string | null = null;
  private readonly scope = new AreaScope();
  private readonly seen = new Map<string, ResolvedRecipient>();
  private readonly placeTowns: PlaceTowns;
  private readonly speaker: Speaker;

  /** `organisers`: folded names of those who give labels, and so do not get them. */
  constructor(
    private readonly context: ArticleContext,
    private readonly gazetteer: Gazetteer,
    views: readonly View[],
    private readonly organisers: ReadonlySet<string>,
    private readonly pack: LanguagePack,
  ) {
    this.placeTowns = new PlaceTowns(views);
    this.headline = this.namedInHeadline(views);
    this.speaker = new Speaker(this.headline);
  }

  /** Call at the start of each sentence: an area named there holds for its names. */
  enter(view: View): void {
    this.area = this.scope.areaOf(view);
  }

  /** Call at the end of each sentence. */
  leave(view: View): void {
    this.speaker.leave(view);
    for (const mention of view.mentions) {
      if (
        mention.kind !== 'recipient' ||
        mention.anaphor ||
        mention.what === 'commune' ||
        mention.what === 'unknown'
      )
        continue;
      const named = this.named(mention);
      if (named !== undefined) this.seen.set(mention.what, named);
    }
  }

  /** Whether anyone was spoken of so far. */
  get hasTopic(): boolean {
    return this.last.length > 0 || this.headline !== undefined;
  }

  /** Whether the headline names one recipient. */
  get isAboutOne(): boolean {
    return this.headline !== undefined;
  }

  /** Remembers who the sentence spoke of, for `elle` and `la commune` in the next. */
  remember(recipients: readonly ResolvedRecipient[]): void {
    if (recipients.length > 0) this.last = recipients;
    this.speaker.remember(recipients);
  }

  resolve(span: RecipientSpan, view: View): readonly ResolvedRecipient[] {
    if (span.anaphor) return this.antecedents(span, view);
    const acronym =
      span.acronym !== undefined && span.name === span.acronym
        ? this.context.acronyms.get(span.acronym)
        : undefined;
    const named = this.alike(span, view) ?? this.named(acronym ?? span);
    return named === undefined ? [] : [named];
  }

  /** `celle d'Ifs`, after `la maison France Services de Caen`: a thing of the same kind in another town. */
  private alike(span: RecipientSpan, view: View): ResolvedRecipient | undefined {
    const isPronoun = span.headed && (view.tokens[span.from]?.norm ?? '').startsWith('cel');
    if (!isPronoun) return undefined;
    const model = placeBefore(view, span);
    const place = (model === undefined ? undefined : this.named(model)) ?? this.lastPlace();
    const town = this.commune(townAfter(view, span) ?? span);
    if (place?.mention.type !== 'place' || town?.mention.type !== 'commune') return undefined;
    return likeIn(place.mention, span.name, town.mention);
  }

  private lastPlace(): ResolvedRecipient | undefined {
    const [last, ...others] = this.last;
    return others.length === 0 ? last : undefined;
  }

  private named(span: RecipientSpan): ResolvedRecipient | undefined {
    switch (span.what) {
      case 'commune':
        return this.commune(span);
      case 'epci':
        return { mention: { type: 'epci', name: span.name, siren: span.siren ?? null }, certainty: 0.97 };
      case 'place':
        return this.place(span);
      case 'association':
      case 'programme':
        return { mention: { type: span.what, name: span.name, commune: null }, certainty: 0.9 };
      case 'abroad':
        return {
          mention: {
            type: 'abroad',
            name: span.name,
            ...(span.country === undefined ? {} : { country: span.country }),
          },
          certainty: 0.9,
        };
      case 'unknown':
        return this.unknown(span);
    }
  }

  private place(span: RecipientSpan): ResolvedRecipient {
    const scene = this.placeTowns.of(span);
    const choice = span.shore === true ? chooseCommune(scene ?? span, this.context, this.area) : undefined;
    const town = choice?.kind === 'chosen' ? choice.commune : this.shoreTown(span);
    const commune = town?.code ?? this.communeInside(span);
    const mention = { type: 'place', name: span.name, commune } as const;
    const isLost = span.shore === true && town === undefined;
    return {
      mention: town === undefined ? mention : { ...mention, knownBy: town.name },
      certainty: isLost ? NO_TOWN : 0.93,
    };
  }

  /** A beach of which the text does not say where it is: at the one town of the headline, or of the site. */
  private shoreTown(span: RecipientSpan): Commune | undefined {
    if (span.shore !== true) return undefined;
    const mention = this.headline?.mention;
    const code = mention?.type === 'commune' ? mention.inseeCode : null;
    const match = code === null ? undefined : this.gazetteer.communeByCode(code);
    return match?.kind === 'one' ? match.commune : (this.context.site ?? undefined);
  }

  private commune(span: RecipientSpan): ResolvedRecipient | undefined {
    const choice = chooseCommune(span, this.context, this.area);
    if (choice.kind !== 'chosen')
      return { mention: { type: 'commune', name: span.name, inseeCode: null }, certainty: 0.7 };
    return { mention: this.mentionOf(choice.commune, span.name), certainty: choice.certainty };
  }

  private mentionOf(commune: Commune, written: string): RecipientMention {
    if (commune.present === undefined)
      return { type: 'commune', name: commune.name, inseeCode: commune.code };
    const match = this.gazetteer.communeByCode(commune.present);
    const code = match.kind === 'one' ? match.commune.code : commune.present;
    return { type: 'commune', name: written, inseeCode: code, formerCode: commune.code };
  }

  /** A name no gazetteer knows: a commune if the text calls it one or writes it more than once. */
  private unknown(span: RecipientSpan): ResolvedRecipient | undefined {
    if (span.acronym !== undefined && span.name === span.acronym) return undefined;
    if (this.organisers.has(fold(span.name))) return undefined;
    if (!span.headed && this.context.otherThings.has(span.name)) return undefined;
    const whole = this.context.epciNames.get(span.name);
    if (whole !== undefined) return this.named(whole);
    return {
      mention: { type: 'commune', name: span.name, inseeCode: null },
      certainty: span.headed ? 0.88 : span.initial ? 0.72 : 0.8,
    };
  }

  private communeInside(span: RecipientSpan): string | null {
    const [only] = span.candidates;
    return span.candidates.length === 1 && only !== undefined ? only.code : (this.context.site?.code ?? null);
  }

  private antecedents(span: RecipientSpan, view: View): readonly ResolvedRecipient[] {
    if (span.gentile !== undefined) return this.ofInhabitants(span.gentile);
    const own = this.whoSpeaks(span, view);
    if (own !== undefined) return [own];
    if (span.several !== undefined) return this.severalLast(span.several);
    const kin = this.lastOfKind(span, view);
    if (kin !== undefined) return [weaker(kin, 0.95)];
    const isPronoun = span.to === span.from + 1;
    const { several } = this.pack.words.pronouns;
    const isPlural = isPronoun && several.has(view.tokens[span.from]?.norm ?? '');
    const near = isPlural || span.own === true ? undefined : this.inSentence(span, view);
    if (near !== undefined) return [weaker(near, 0.95)];
    if (isPlural) return this.last.length > 1 ? this.last.map((one) => weaker(one, 0.9)) : [];
    const recent = this.last.length === 1 ? this.last[0] : undefined;
    if (recent !== undefined && (isPronoun || fits(recent, span.what))) return [weaker(recent, 0.95)];
    if (this.headline !== undefined && fits(this.headline, span.what)) return [weaker(this.headline, 0.93)];
    const site = this.siteCommune();
    if (site !== undefined && span.what === 'commune') return [site];
    const speaker = span.what === 'commune' ? this.spokenFor(view) : undefined;
    if (speaker !== undefined) return [weaker(speaker, 0.9)];
    const town = span.what === 'place' && !isPronoun ? (recent ?? this.headline ?? site) : undefined;
    return town === undefined ? [] : [siteOf(town)];
  }

  /** `ces trois communes`: those last spoken of, where they are as many. */
  private severalLast(count: number | 'some'): readonly ResolvedRecipient[] {
    const isMeant = this.last.length > 1 && (count === 'some' || count === this.last.length);
    return isMeant ? this.last.map((one) => weaker(one, 0.9)) : [];
  }

  private whoSpeaks(span: RecipientSpan, view: View): ResolvedRecipient | undefined {
    if (span.own !== true || span.what !== 'commune') return undefined;
    return this.siteCommune() ?? this.spokenFor(view) ?? this.speaker.of(span, view);
  }

  private siteCommune(): ResolvedRecipient | undefined {
    const { site } = this.context;
    if (site === null) return undefined;
    return { mention: { type: 'commune', name: site.name, inseeCode: site.code }, certainty: 0.9 };
  }

  /** `Quant à Ifs, elle …`, `À Caen, la Ville …`: the commune that opens the sentence or is its subject so far. */
  private inSentence(span: RecipientSpan, view: View): ResolvedRecipient | undefined {
    if (span.what !== 'commune') return undefined;
    const before = view.mentions.filter(
      (mention): mention is RecipientSpan =>
        mention.kind === 'recipient' &&
        mention.to <= span.from &&
        !mention.anaphor &&
        (mention.what === 'commune' || (mention.what === 'unknown' && mention.headed)) &&
        (mention.role === 'bare' || mention.from <= FRONT),
    );
    const [first] = before;
    if (before.length === 1 && first !== undefined) return this.resolve(first, view)[0];
    const owner = before.length === 0 ? ownerBeforeColon(view, span) : undefined;
    return owner === undefined ? undefined : this.named(owner);
  }

  /** `« Nous avons décroché … », dit le maire de Caen`: the one town in whose name someone speaks. */
  private spokenFor(view: View): ResolvedRecipient | undefined {
    const [only, ...others] = view.mentions.filter(
      (mention): mention is RecipientSpan =>
        mention.kind === 'recipient' && mention.represented && mention.what === 'commune' && !mention.anaphor,
    );
    return only === undefined || others.length > 0 ? undefined : this.named(only);
  }

  /** The one commune of the article whose name begins like that of its inhabitants: `Caennais`, Caen. */
  private ofInhabitants(gentile: string): readonly ResolvedRecipient[] {
    const stem = gentile.slice(0, GENTILE_STEM);
    const kin = this.context.communes.filter((span) =>
      span.name.split(/[\s'’-]+/).some((word) => word.length > 2 && fold(word).startsWith(stem)),
    );
    const named = kin.flatMap((span) => this.named(span) ?? []);
    const codes = new Set(named.map(({ mention }) => (mention.type === 'commune' ? mention.inseeCode : '')));
    const [first] = named;
    if (codes.size === 1 && first !== undefined) return [weaker(first, 0.9)];
    const site = this.siteCommune();
    return codes.size === 0 && site !== undefined && beginsAlike(site, stem) ? [site] : [];
  }

  /** `ce programme`, `la plage`: the last thing of that kind that was named, in this sentence or before. */
  private lastOfKind(span: RecipientSpan, view: View): ResolvedRecipient | undefined {
    if (span.what === 'commune' || span.to === span.from + 1) return undefined;
    for (const mention of view.mentions) {
      if (
        mention.kind !== 'recipient' ||
        mention.what !== span.what ||
        mention.anaphor ||
        mention.from >= span.from
      )
        continue;
      const named = this.named(mention);
      if (named !== undefined) this.seen.set(span.what, named);
    }
    return this.seen.get(span.what);
  }

  /** The one recipient of the headlines; where they name none, that of the title that the source states. */
  private namedInHeadline(views: readonly View[]): ResolvedRecipient | undefined {
    const written = views.flatMap((view) =>
      view.sentence.headline ? namesIn(view.mentions).flatMap((mention) => this.resolve(mention, view)) : [],
    );
    const named =
      written.length > 0 ? written : namesIn(this.context.titled).flatMap((span) => this.named(span) ?? []);
    return named.length === 1 ? named[0] : undefined;
  }
}
