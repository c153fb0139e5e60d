/** A programme that does not exist, in the shape of those that do. */
export interface FictionalProgramme {
  readonly slug: string;
  readonly name: string;
  readonly plural: string;
  readonly kind: 'label' | 'prize';
  readonly recipient: 'commune' | 'epci' | 'place';
  /** Unit of its levels, singular and plural, and the best one; without levels when absent. */
  readonly levels?: {
    readonly one: string;
    readonly many: string;
    readonly feminine: boolean;
    readonly best: number;
  };
  readonly organiser: string;
  readonly organiserSlug: string;
  readonly subject: string;
  /** Year of its first edition. */
  readonly firstYear: number;
  /** Share of all awards, in fortieths: see `shareOut`. */
  readonly weight: number;
}

/** Names are made up: no such label, prize or organisation is known. */
export const FICTIONAL_PROGRAMMES: readonly FictionalProgramme[] = [
  {
    slug: 'territoires-lucioles',
    name: 'Territoires Lucioles',
    plural: 'Territoires Lucioles',
    kind: 'label',
    recipient: 'commune',
    levels: { one: 'luciole', many: 'lucioles', feminine: true, best: 5 },
    organiser: 'Cercle fictif des lucioles',
    organiserSlug: 'cercle-fictif-des-lucioles',
    subject: 'la sobriété de l’éclairage public',
    firstYear: 2004,
    weight: 14,
  },
  {
    slug: 'bourgs-et-cites-carillon',
    name: 'Bourgs et Cités Carillon',
    plural: 'Bourgs et Cités Carillon',
    kind: 'label',
    recipient: 'commune',
    levels: { one: 'carillon', many: 'carillons', feminine: false, best: 4 },
    organiser: 'Fédération imaginaire des carillons',
    organiserSlug: 'federation-imaginaire-des-carillons',
    subject: 'la vie musicale des places et des marchés',
    firstYear: 1998,
    weight: 10,
  },
  {
    slug: 'commune-marelle',
    name: 'Commune Marelle',
    plural: 'Communes Marelle',
    kind: 'label',
    recipient: 'commune',
    organiser: 'Atelier fictif de la marelle',
    organiserSlug: 'atelier-fictif-de-la-marelle',
    subject: 'la place des enfants dans la rue',
    firstYear: 2005,
    weight: 8,
  },
  {
    slug: 'verger-partage-d-exception',
    name: 'Verger partagé d’exception',
    plural: 'Vergers partagés d’exception',
    kind: 'label',
    recipient: 'place',
    organiser: 'Conservatoire imaginaire des vergers',
    organiserSlug: 'conservatoire-imaginaire-des-vergers',
    subject: 'les vergers ouverts à tous',
    firstYear: 2001,
    weight: 4,
  },
  {
    slug: 'prix-plume-de-zinc',
    name: 'Prix Plume de zinc',
    plural: 'Prix Plume de zinc',
    kind: 'prize',
    recipient: 'commune',
    organiser: 'Société fictive des toits',
    organiserSlug: 'societe-fictive-des-toits',
    subject: 'les toitures rénovées',
    firstYear: 2003,
    weight: 3,
  },
  {
    slug: 'intercommunalites-mosaique',
    name: 'Intercommunalités Mosaïque',
    plural: 'Intercommunalités Mosaïque',
    kind: 'label',
    recipient: 'epci',
    levels: { one: 'tesselle', many: 'tesselles', feminine: true, best: 3 },
    organiser: 'Réseau imaginaire Mosaïque',
    organiserSlug: 'reseau-imaginaire-mosaique',
    subject: 'les services partagés entre communes',
    firstYear: 2005,
    weight: 1,
  },
];

export const FIRST_YEAR = 2005;
export const LAST_YEAR = 2025;
export const YEARS = LAST_YEAR - FIRST_YEAR + 1;

/** Awards of each programme, in the order of the programmes: whole numbers that add up to the total. */
export function shareOut(total: number): readonly number[] {
  const weights = FICTIONAL_PROGRAMMES.map(({ weight }) => weight);
  const sum = weights.reduce((a, b) => a + b, 0);
  let weightSoFar = 0;
  let givenSoFar = 0;
  return weights.map((weight) => {
    weightSoFar += weight;
    const given = Math.round((total * weightSoFar) / sum) - givenSoFar;
    givenSoFar += given;
    return given;
  });
}
