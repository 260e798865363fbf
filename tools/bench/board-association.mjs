import { randomUUID } from 'node:crypto';
import pLimit from 'p-limit';
import pg from 'pg';
import { dice, oneOf } from './dice.mjs';
import { day, signIn } from './organiser.mjs';

/** @typedef {{ volunteers: number, people: number }} Size */
/** @typedef {{ organiser: import('./organiser.mjs').Organiser, login: { email: string, password: string }, rotaId: string }} Planned */

const WEEKS = 4;
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const HALVES = DAYS.flatMap((weekday) => [
  { weekday, start: '09:00', end: '12:00' },
  { weekday, start: '14:00', end: '18:00' },
]);
/** One in ten people is visited as well as called: 1.1 contacts a week each. */
const VISITED = 10;
const AT_ONCE = 8;
/** Names as long as real ones: what a board shows at once depends on them. */
const FIRST = [
  'Anne',
  'Jean-Baptiste',
  'Nadia',
  'Marie-Christine',
  'Yann',
  'Fatoumata',
  'Odile',
  'Simone',
  'Jeannette',
  'Roger',
  'Paul',
  'Lucie',
  'Samir',
];
const LAST = [
  'Roy',
  'Lefèvre',
  'Ben Youssef',
  'Vandenbroucke',
  'Da Silva Pereira',
  'Guillemot',
  'Ndiaye',
  'Charpentier',
  'Le Gall',
  'Dupont-Moretti',
  'Hoarau',
  'Petit',
  'Martin',
  'Faure',
  'Diallo',
  'Moreau',
];

/** @param {number} number of somebody; no two of 208 are called alike */
const nameOf = (number) => ({
  firstName: FIRST[number % FIRST.length],
  lastName: LAST[number % LAST.length],
});

/**
 * An association with so many volunteers and people, and a rota of four weeks that the product proposed for them.
 * @param {import('./stack.mjs').Stack} stack @param {Size} size
 * @returns {Promise<Planned>}
 */
export async function plannedAssociation(stack, { volunteers, people }) {
  const roll = dice(volunteers);
  const login = await storeHouse(stack, volunteers, roll);
  const organiser = await signIn(stack, login);
  const numbers = Array.from({ length: people }, (_, number) => number);
  await pLimit(AT_ONCE).map(numbers, (number) => takeIn(organiser, number, roll));
  return { organiser, login, rotaId: await propose(organiser) };
}

/** @param {import('./stack.mjs').Stack} stack @param {number} count @param {() => number} roll */
async function storeHouse({ databaseUrl, logins }, count, roll) {
  const owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  try {
    const id = randomUUID();
    const slug = `banc-${count}-${id.slice(0, 6)}`;
    const known = logins[0];
    await owner.query(`select set_config('app.association', $1, false)`, [id]);
    await owner.query('insert into association (id, slug, name) values ($1, $2, $2)', [id, slug]);
    const email = `coordination@${slug}.example`;
    const team = [{ id: randomUUID(), name: 'Coordination', email, role: 'COORDINATOR' }];
    for (let at = 0; at < count; at++) {
      const { firstName, lastName } = nameOf(at);
      const name = `${firstName} ${lastName}`;
      team.push({ id: randomUUID(), name, email: `b${at}@${slug}.example`, role: 'VOLUNTEER' });
    }
    await owner.query(TEAM, [id, JSON.stringify(team), known.email]);
    const profiles = team.slice(1).map((each) => profileOf(each.id, roll));
    await owner.query(VOLUNTEERS, [id, JSON.stringify(profiles)]);
    return { email, password: known.password };
  } finally {
    await owner.end();
  }
}

/** @param {string} id @param {() => number} roll */
function profileOf(id, roll) {
  const availability = HALVES.filter(() => roll() < 0.3);
  return {
    id,
    visits: roll() < 0.5,
    week: 3 + Math.floor(roll() * 4),
    latitude: 45.7485 + (roll() - 0.5) / 20,
    longitude: 4.8467 + (roll() - 0.5) / 20,
    availability: availability.length > 0 ? availability : HALVES.slice(0, 2),
  };
}

/** @param {import('./organiser.mjs').Organiser} organiser @param {number} number @param {() => number} roll */
async function takeIn({ ask }, number, roll) {
  const id = randomUUID();
  const weekday = oneOf(DAYS.slice(0, 5), roll);
  await ask('POST', '/people', {
    body: {
      id,
      branchId: null,
      ...nameOf(number),
      phones: ['0199001234'],
      street: '3 rue des Lilas',
      access: '',
      postcode: '69003',
      inseeCode: '69123',
      coordinates: null,
      languages: ['fr'],
      wishes: { gender: null, genderRequired: false, pets: false, smoking: false, stairs: false },
      emergencyContact: null,
      note: '',
      leadVolunteerId: null,
      paperPlan: false,
    },
  });
  await ask('POST', `/people/${id}/consents`, {
    body: {
      id: randomUUID(),
      givenOn: day(-30),
      givenBy: 'PERSON',
      means: 'ORAL',
      scope: ['CALL', 'VISIT'],
    },
  });
  for (const kind of number % VISITED === 0 ? ['CALL', 'VISIT'] : ['CALL'])
    await ask('POST', `/people/${id}/needs`, {
      body: {
        id: randomUUID(),
        kind,
        rhythm: { kind: 'TIMES_A_WEEK', times: 1 },
        durationMinutes: kind === 'CALL' ? 20 : 60,
        liked: [],
        impossible: [],
        usual: { weekday, time: '10:00' },
        volunteersNeeded: 1,
        from: day(-20),
        until: null,
        pauses: [],
        priority: 'NORMAL',
        heatwaveRound: false,
      },
    });
}

/** @param {import('./organiser.mjs').Organiser} organiser @returns {Promise<string>} the rota, once the engine has ended */
async function propose({ ask }) {
  const rotaId = randomUUID();
  const today = new Date();
  const monday = day(7 - ((today.getUTCDay() + 6) % 7));
  await ask('POST', '/rotas', { body: { id: rotaId, branchId: null, from: monday, weeks: WEEKS } });
  await ask('POST', `/rotas/${rotaId}/run`, { body: { id: randomUUID(), seed: 1, seconds: 5 } });
  for (;;) {
    const run = await ask('GET', `/rotas/${rotaId}/run`);
    if (run.state === 'FAILED') throw new Error('The run of the engine failed.');
    if (run.endedAt !== null) return rotaId;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

const TEAM = `
  with told as (select * from jsonb_to_recordset($2::jsonb) as t (id uuid, name text, email text, role text)),
  accounts as (
    insert into account (id, email, display_name, password_hash)
    select gen_random_uuid(), t.email, t.name, (select password_hash from account where email = $3) from told t returning id, email
  )
  insert into organiser (association_id, id, account_id, roles)
  select $1, t.id, a.id, array[t.role] from told t join accounts a on a.email = t.email`;

const VOLUNTEERS = `
  with told as (
    select * from jsonb_to_recordset($2::jsonb)
      as t (id uuid, visits boolean, week int, latitude float8, longitude float8, availability jsonb)
  ), stored as (
    insert into volunteer (association_id, id, calls, visits, languages, insee_code, latitude, longitude, travel, radius_km,
      max_contacts_per_week, max_visits_per_week, max_contacts_per_day, max_people, availability, since)
    select $1, id, true, visits, '{fr}', '69123', latitude, longitude, 'BIKE', 15, week, case when visits then 2 else 0 end, 3, 12,
      availability, '2024-01-15'
    from told returning id
  )
  insert into onboarding_record (association_id, volunteer_id, step, done_on, charter_version)
  select $1, s.id, step, current_date - 30, case when step = 'CHARTER' then '1' else '' end
  from stored s, unnest(array['MEETING', 'CHARTER']) step`;
