import type { ActionWords, CountWords, EventWords, OrganizationWords, PeopleWords } from '../pack.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

export const organizations: OrganizationWords = {
  introductions: new Map([
    ['run by', 'organiser'],
    ['organised by', 'organiser'],
    ['organized by', 'organiser'],
    ['awarded by', 'organiser'],
    ['supported by', 'supporter'],
    ['with the support of', 'supporter'],
    ['sponsored by', 'supporter'],
    ['in partnership with', 'partner'],
    ['together with', 'partner'],
  ]),
  heads: set(
    'ministry region department university school bank association foundation agency office federation council committee academy institute union',
  ),
  generic: set('several partners associations town city'),
};

export const people: PeopleWords = {
  roles: new Map([
    ['mayor', 'mayor'],
    ['deputy mayor', 'deputy mayor'],
    ['councillor', 'councillor'],
    ['president', 'president'],
    ['chair', 'president'],
    ['president of the jury', 'jury president'],
    ['director', 'director'],
    ['minister', 'minister'],
    ['prefect', 'prefect'],
    ['geographer', 'other'],
  ]),
  titles: set('mr mrs ms dr prof'),
  particles: set('de du d des le la von van'),
  presence: ['in the presence of', 'unveiled by', 'presented by', 'accompanied by'],
  speech: ['announced', 'said', 'welcomed', 'explained', 'added'],
  agent: set('by'),
  presiding: ['chaired by', 'presided over by'],
  jury: set('jury panel'),
};

export const counts: CountWords = {
  units: set(
    'communes towns cities villages authorities municipalities laureates winners candidates participants entries applicants',
  ),
  laureateUnits: set('laureates winners'),
  participantUnits: set('candidates participants entries applicants'),
  participant: set('participating competing candidates'),
  gathers: set('gathers counts brings has'),
  networks: set('network label'),
  grants: set('award granting'),
  skip: set('other first last'),
};

export const events: EventWords = {
  ceremony: ['ceremony', 'gala', 'signing', 'opening', 'award night'],
  announced: ['announced', 'unveiled', 'published'],
  held: ['held', 'hosts', 'organises', 'takes place', 'took place'],
  announcement: 'announcement of the winners',
  handing: 'presentation of the label',
};

export const actions: ActionWords = {
  inline: ['on the programme', 'actions', 'projects'],
  because: set('for'),
  possessives: set('its their our his her'),
};
