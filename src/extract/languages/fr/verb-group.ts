import type { AuxiliaryRole } from '../pack.js';

const ROLES: readonly (readonly [AuxiliaryRole, string])[] = [
  ['have', 'a ont ai avons as ayant avez avoir'],
  ['had', 'avait avaient avions eut eurent'],
  ['be', 'est sont sommes suis soit être étant es êtes'],
  ['was', 'était étaient fut furent'],
  ['been', 'été'],
  ['see', 'vu vue vus vues voit voient voir vit virent'],
  ['justNow', 'vient viennent venons venait venaient'],
  ['future', 'va vont sera seront aura auront verra verront devra allons serons'],
  [
    'conditional',
    'serait seraient aurait auraient pourrait pourraient devrait devraient verrait verraient doit doivent',
  ],
  [
    'wish',
    'espère espèrent souhaite souhaitent veut veulent vise visent ambitionne ambitionnent entend entendent espérait tente tentent compte comptent rêve rêvent envisage envisagent prévoit prévoient projette cherche cherchent aimerait aimeraient voudrait voudraient souhaitons espérons tentera tenteront essaie essaiera souhaitait voulait envisageait visait tenter essayer souhaité voulu cherché espéré tenté envisagé propose proposent proposait proposé suggéré recommandé préconisé recommande recommandent suggère objectif ambition',
  ],
  ['can', 'peut peuvent pourra pourront pouvons pourrons'],
  [
    'succeed',
    'su fini finit finissent parvient parviennent parvenu parvenue parvenus parvenues réussit réussissent réussi pu venu venue venus venues allé allée allés allées',
  ],
  ['decide', 'décide décident décidé décida choisit choisi préféré préfère'],
  ['purpose', 'pour afin avant'],
  ['negation', 'n ne pas jamais aucun aucune rien ni point plus'],
  ['reflexive', 's se'],
  ['again', 'encore nouveau'],
  [
    'filler',
    "aussi également désormais ainsi enfin déjà donc elle elles il ils lui y en ' - de d toujours hier bien tout bel ensuite aujourd hui tous toutes deux trois pourtant toutefois cependant leur nous son sa ses label labels prix titre fois nouvelle une même cette année à",
  ],
];

export const auxiliaries: ReadonlyMap<string, AuxiliaryRole> = new Map(
  ROLES.flatMap(([role, words]) => words.split(' ').map((word): [string, AuxiliaryRole] => [word, role])),
);
