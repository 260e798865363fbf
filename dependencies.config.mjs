/**
 * What may import what, beyond the walls of ESLint: `npm run house` draws it, `npm test` holds it. The folders of
 * apps/api/src stand here once, and every rule about them is made from these tables.
 */

/** What every feature stands on, each with what it stands on itself: none of them knows a feature. */
export const FOUNDATIONS = {
  settings: [],
  events: [],
  threads: [],
  tokens: [],
  database: ['settings'],
  http: ['database'],
  jobs: ['database', 'settings'],
  limits: ['database'],
  audit: ['database', 'http'],
  idempotency: ['database', 'http', 'jobs', 'settings'],
  sealing: ['database', 'jobs', 'settings'],
};

/** Each feature with those that it may import, by their module file or their public service. No way leads back. */
export const FEATURES = {
  geography: [],
  helplines: [],
  'home-support': [],
  notifications: ['home-support'],
  accounts: ['notifications'],
  absences: ['notifications'],
  associations: ['accounts'],
  venues: ['geography'],
  groups: ['geography'],
  sessions: ['groups', 'notifications'],
  'session-cover': ['cover', 'notifications', 'sessions'],
  'facilitation-plans': ['groups', 'notifications', 'sessions'],
  attendance: ['sessions'],
  registrations: ['groups'],
  reminders: ['attendance', 'notifications'],
  people: ['geography', 'home-support'],
  volunteers: [...['absences', 'associations', 'geography'], ...['home-support', 'people']],
  cover: ['home-support', 'notifications'],
  contacts: ['cover', 'notifications'],
  closures: ['associations', 'contacts', 'groups', 'sessions', 'venues'],
  upkeep: ['closures', 'notifications', 'sessions'],
  needs: ['closures', 'contacts', 'home-support', 'people'],
  rotas: [
    ...['associations', 'closures', 'contacts', 'cover', 'home-support'],
    ...['needs', 'notifications', 'sessions', 'volunteers'],
  ],
  referrals: ['associations', 'geography', 'home-support', 'notifications', 'people'],
  'person-export': ['people', 'referrals'],
  'follow-up': [
    ...['closures', 'contacts', 'home-support', 'notifications', 'people'],
    ...['referrals', 'rotas', 'sessions'],
  ],
  concerns: ['associations', 'notifications'],
  statistics: ['associations', 'home-support'],
  'volunteer-time': [],
  reports: ['associations', 'notifications', 'statistics', 'volunteer-time'],
  listings: ['closures', 'geography', 'groups', 'home-support', 'sessions', 'venues'],
  directory: ['geography', 'groups', 'listings', 'notifications'],
  feeds: ['directory', 'listings'],
  today: ['home-support', 'notifications', 'people', 'sessions'],
  web: ['directory', 'listings'],
};

/** What puts the others together, or stores made-up rows; nobody imports them. */
export const COMPOSITIONS = ['bench', 'seed', 'testing'];

const API = '^apps/api/src/';
const any = (/** @type {readonly string[]} */ folders) => `(${folders.join('|')})`;
const foundations = Object.keys(FOUNDATIONS);
const features = Object.keys(FEATURES);

const directions = [
  ...Object.entries(FOUNDATIONS).map(([folder, allowed]) => ({ folder, allowed })),
  ...Object.entries(FEATURES).map(([folder, allowed]) => ({
    folder,
    allowed: [...foundations, ...allowed],
  })),
].map(({ folder, allowed }) => ({
  name: `direction-of-${folder}`,
  comment: `What ${folder} may import stands in dependencies.config.mjs.`,
  severity: 'error',
  from: { path: `${API}${folder}/` },
  to: { path: API, pathNot: `${API}${any([folder, ...allowed])}/` },
}));

/** The module file and the public service bear the name of their feature. */
const FRONT = String.raw`${API}([^/]+)/\1\.(module|service)\.ts$`;

const publicOnly = {
  name: 'public-service-only',
  comment:
    'A feature is known by its module file and its one public service, never by its entities or queries.',
  severity: 'error',
  from: { path: `${API}${any(features)}/` },
  to: { path: `${API}${any(features)}/`, pathNot: [`${API}$1/`, FRONT] },
};

const entitiesAtHome = {
  name: 'entities-at-home',
  comment:
    'A table is written in the folder of its entity alone, so its entity is imported by nobody else.',
  severity: 'error',
  from: { path: `${API}([^/]+)/`, pathNot: `${API}${any(COMPOSITIONS)}/` },
  to: { path: `${API}.*[.]entity[.]ts$`, pathNot: `${API}$1/` },
};

const DASHBOARD = '^apps/dashboard/src/app';

/** The folders of the dashboard from the ground up: each imports from lower floors alone, so that no circle can close. */
const dashboardFloors = [
  // Foundations: they know no feature.
  ['problems', 'reads'],
  ['page', 'writes'],
  ['forms'],
  ['accounts'],
  ['associations'],
  ['offline', 'pulse'],
  ['frame'],
  // Features.
  ['concerns', 'facilitation-wishes', 'rotas', 'statistics', 'venues'],
  ['groups', 'needs', 'volunteers', 'volunteer-time'],
  ['home-support', 'organisers', 'sessions'],
  ['attendance', 'closures', 'contacts', 'listings', 'settings'],
  ['calendar', 'people', 'reports'],
  ['facilitation-plans', 'referrals', 'today'],
];

const dashboard = [
  ...dashboardFloors.map((floor, at) => ({
    name: `dashboard-${floor.join('-')}`,
    comment: 'A folder of the dashboard imports from the floors below it alone.',
    severity: 'error',
    from: { path: `${DASHBOARD}/(${floor.join('|')})/` },
    to: {
      path: `${DASHBOARD}/((${dashboardFloors.slice(at).flat().join('|')})/|[^/]+$)`,
      pathNot: `${DASHBOARD}/$1/`,
    },
  })),
  {
    name: 'dashboard-every-folder-on-a-floor',
    comment: 'A new folder of the dashboard takes its place in dashboardFloors.',
    severity: 'error',
    from: { path: `${DASHBOARD}/(?!(${dashboardFloors.flat().join('|')})/)[^/]+/` },
    to: {},
  },
];

export default {
  forbidden: [
    ...dashboard,
    {
      name: 'no-circular',
      comment: 'A file that imports itself by way of others, types included, cannot be read alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'folder-without-directions',
      comment: 'A new folder of the API is entered in dependencies.config.mjs.',
      severity: 'error',
      from: { path: `${API}(?!${any([...foundations, ...features, ...COMPOSITIONS])}/)[^/]+/` },
      to: {},
    },
    ...directions,
    publicOnly,
    entitiesAtHome,
    {
      name: 'listings-listen',
      comment:
        'A change is announced (events); listings follow it, and nobody calls their projection.',
      severity: 'error',
      from: { path: API, pathNot: `${API}(listings/|seed/|republish)` },
      to: { path: `${API}listings/listing-projection` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: String.raw`\.(spec|story)\.ts$` },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
  },
};
