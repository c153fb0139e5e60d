import { stringify } from 'yaml';
import { CONFIGURATION_FILE } from './load.js';

export interface StarterOptions {
  /** Title of the site. */
  readonly title?: string;
  /** Base IRI, ending in `/`. */
  readonly base?: string;
  /** Who publishes. */
  readonly publisher?: string;
}

/** A file of a new content folder; its path is relative, with `/`. */
export interface StarterFile {
  readonly path: string;
  readonly content: string;
}

/** A small content folder that builds as it is and explains itself: what `palmares init` writes. */
export function starterFiles(options: StarterOptions = {}): readonly StarterFile[] {
  const title = options.title ?? 'Nos labels et distinctions';
  const base = options.base ?? 'https://data.example.org/';
  const publisher = options.publisher ?? 'Ville d’Exemple';
  return [
    { path: CONFIGURATION_FILE, content: configuration(scalar(title), scalar(base), scalar(publisher)) },
    { path: 'articles/bienvenue.md', content: ARTICLE },
    { path: 'tables/villes-internet-2021.csv', content: TABLE },
    { path: 'labels/prix-du-jardin-partage.yaml', content: LABEL },
  ];
}

/** As YAML on one line, quoted where it has to be. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0, blockQuote: false }).trimEnd();
}

function configuration(title: string, base: string, publisher: string): string {
  return `# Configuration de Palmarès. Seuls title, base et publisher sont obligatoires ;
# ce qui est en commentaire montre les valeurs par défaut ou des exemples.

# Titre du site.
title: ${title}
# description: Les labels de notre commune, en données ouvertes.

# Adresse sous laquelle le site sera publié ; finit par « / ». Les identifiants des données en dépendent :
# choisissez-la pour longtemps.
base: ${base}

# Langues des pages, la première étant celle des contenus.
languages: [fr, en]

# Qui publie.
publisher:
  name: ${publisher}
  # url: https://www.exemple.fr/
  # email: contact@exemple.fr
  # siren: "123456789"

# Licence des données.
# license: https://www.etalab.gouv.fr/licence-ouverte-open-licence

# Code INSEE de la commune dont parlent les articles quand ils écrivent « la Ville ».
# place: "78138"

# Tableaux de lauréats : un par fichier, avec le label dont il s’agit. Les colonnes sont reconnues à leur en-tête
# (insee, commune, annee, niveau, fleurs…) ; sinon, indiquez-les sous « columns ».
tables:
  - file: tables/villes-internet-2021.csv
    label: villes-internet
    year: 2021
    # recipient: commune        # ou epci, place, association
    # status: awarded           # ou renewed, candidate, lost, mentioned
    # delimiter: ";"            # deviné s’il n’est pas donné
    # encoding: windows-1252    # deviné aussi
    # sheet: 1                  # feuille d’un classeur .xlsx
    # columns:
    #   commune: Nom de la ville
    #   level: Nombre d’arobases
    # source: https://www.exemple.fr/palmares-2021

# Ce qui est lu dans un texte avec moins de confiance est à relire, et n’est pas publié.
# confidence: 0.6

# Moteur SPARQL.
# engine:
#   kind: embedded
#   workers: 1
#   timeoutSeconds: 15
#   memoryMegabytes: 4096
#   maximumTriples: 6000000

# limits:
#   fileMegabytes: 20
#   queryCharacters: 100000
#   resultMegabytes: 64

# Documents renommés : ancien chemin → nouveau chemin.
# renamed:
#   articles/ancien-titre: articles/nouveau-titre

# Serveurs mandataires dont on croit les en-têtes X-Forwarded-*.
# trustedProxies: [loopback]

# Versions gardées à côté de la version courante.
# keepVersions: 5
`;
}

const ARTICLE = `---
# L’adresse de l’article est le nom du fichier, ou « slug ».
title: Bienvenue dans nos données
lang: fr
# date: 2021-02-04
# url: https://www.exemple.fr/actualites/bienvenue   (si l’article est déjà publié ailleurs)
---

Remplacez cet article par les vôtres : un fichier par article, en Markdown, en HTML ou en texte, dans le dossier
articles/.

Palmarès y lit les labels, les dates, les lieux et les personnes, et montre pour chaque fait la phrase qui le dit.
`;

const TABLE = `insee;commune;arobases
78138;Chanteloup-les-Vignes;5
`;

const LABEL = `# Un label à vous. Le nom du fichier est son identifiant ; les labels nationaux courants sont déjà connus.
name:
  fr: Prix du jardin partagé (exemple)
  en: Shared Garden Prize (example)
# Autres façons de le nommer dans les textes.
aliases:
  - Prix du jardin partagé
# label, ou prize pour un prix qui ne se perd pas.
kind: prize
description:
  fr: Exemple à remplacer ou à supprimer.
  en: An example to replace or remove.
# Niveaux, s’il y en a.
levels:
  unit: feuille
  unitWords: [feuille, feuilles]
  worst: 1
  best: 3
  values:
    - { rank: 1, label: 1 feuille, words: [une feuille] }
    - { rank: 2, label: 2 feuilles, words: [deux feuilles] }
    - { rank: 3, label: 3 feuilles, words: [trois feuilles] }
# Qui le reçoit : commune, epci, place, association, programme.
recipients: [association]
# organiser: mon-association          # clé de organizations.yaml, SIREN ou nom
# validityYears: 3
# firstYear: 2019
# site: https://www.exemple.fr/prix
# editions:
#   - number: 1
#     year: 2019
#     date: 2019-06-01
#     place: Salle des fêtes
#     counts:
#       - { what: laureates, value: 12 }
`;
