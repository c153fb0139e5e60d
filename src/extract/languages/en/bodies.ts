import type { ActionWords, CountWords, EventWords, OrganizationWords, PeopleWords } from '../fact-words.js';
import { wordSet } from '../word-set.js';

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
    ['jury made up of', 'jury'],
  ]),
  deeds: new Map([
    ['runs', 'organiser'],
    ['organises', 'organiser'],
    ['announced', 'organiser'],
    ['supports', 'supporter'],
    ['sponsors', 'supporter'],
  ]),
  appositions: new Map([
    ['as partners', 'partner'],
    ['a partner', 'partner'],
  ]),
  heads: wordSet(
    'ministry region department university school bank association foundation agency office federation council committee academy institute union',
  ),
  supportNouns: new Map([
    ['support', 'supporter'],
    ['help', 'supporter'],
    ['partnership', 'partner'],
  ]),
  announced: new Map([
    ['partners', 'partner'],
    ['sponsors', 'supporter'],
  ]),
  staff: wordSet('team teams staff members volunteers'),
  establishments: wordSet('college centre'),
  purposes: wordSet('for'),
  of: wordSet('of from with'),
  standing: wordSet('ministry agency federation association foundation council committee institute'),
  alone: wordSet(''),
  known: ['UNICEF', 'UNESCO', 'WWF', 'Greenpeace'],
  noBodies: ['town council', 'city council', 'parish council'],
  memberships: ['member', 'members'],
  adjectiveEndings: ['al', 'ic', 'ish', 'ese'],
  generic: wordSet('several partners associations town city'),
  stops: wordSet('who which has is by with'),
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
  titles: wordSet('mr mrs ms dr prof'),
  particles: wordSet('de du d des le la von van'),
  givenNames: wordSet(
    `alice andrew anna anne catherine charles christopher claire daniel david elizabeth emily emma george helen henry
     james jane john joseph julia karen laura linda lucy margaret mark martin mary michael nicholas patricia paul peter
     philip rachel richard robert ruth sarah simon stephen susan thomas victoria william`,
  ),
  presence: ['in the presence of', 'unveiled by', 'presented by', 'accompanied by'],
  speech: ['announced', 'said', 'welcomed', 'explained', 'added'],
  agent: wordSet('by'),
  presiding: ['chaired by', 'presided over by'],
  jury: wordSet('jury panel'),
};

export const counts: CountWords = {
  units: wordSet(
    'communes towns cities villages authorities municipalities laureates winners candidates participants entries applicants',
  ),
  laureateUnits: wordSet('laureates winners'),
  participantUnits: wordSet('candidates participants entries applicants'),
  newcomers: wordSet('newcomers renewals winners'),
  participant: wordSet('participating competing candidates'),
  honoured: wordSet('labelled awarded winning'),
  applied: wordSet('applied competed entered'),
  held: wordSet('hold carry display'),
  gathers: wordSet('gathers counts brings has'),
  networks: wordSet('network label'),
  grants: wordSet('award granting'),
  handedIn: wordSet('submitted'),
  nearly: wordSet('nears'),
  partOf: wordSet('including'),
  definite: wordSet('the these our their'),
  skip: wordSet('other first last'),
};

export const events: EventWords = {
  ceremony: ['ceremony', 'gala', 'signing', 'opening', 'award night'],
  announced: ['announced', 'unveiled', 'published'],
  held: ['held', 'hosts', 'organises', 'takes place', 'took place'],
  occasions: [
    'meeting',
    'press conference',
    'reception',
    'visit',
    'fair',
    'festival',
    'session',
    'conference',
  ],
  deeds: new Map([
    ['signed', 'signing'],
    ['met', 'meeting'],
    ['visited', 'visit'],
    ['opened', 'opening'],
  ]),
  practical: wordSet('contact information registration'),
  announcement: 'announcement of the winners',
  handing: 'presentation of the label',
};

export const actions: ActionWords = {
  announcing: wordSet('action actions project projects programme initiative initiatives measure measures'),
  praise: wordSet('praised noted rewarded commended'),
  judges: wordSet('jury panel judges'),
  notActions: wordSet('how criteria apply contact hours'),
  because: ['for', 'thanks to'],
  possessives: wordSet('its their our his her'),
  notReasons: wordSet('part first'),
  relatives: wordSet('which that who'),
};
