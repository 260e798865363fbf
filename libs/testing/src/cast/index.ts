import { EPAULES_LEGERES } from './epaules-legeres';
import { KAZ_LANTOURAZ, KAZ_LANTOURAZ_PEOPLE } from './kaz-lantouraz';
import { LA_HALTE } from './la-halte';
import { LES_AMARRES } from './les-amarres';
import { LES_AMARRES_PEOPLE } from './les-amarres-people';
import type { AssociationStory } from './story';

export * from './story';
export {
  EPAULES_LEGERES,
  KAZ_LANTOURAZ,
  LA_HALTE,
  LES_AMARRES,
  LES_AMARRES_PEOPLE,
  KAZ_LANTOURAZ_PEOPLE,
};

/** The password of every account of the demo. */
export const DEMO_PASSWORD = 'Presence-demo-2026';

/** The invented associations, told by hand. Camille of Les Amarres is the one whose day the screens show. */
export const CAST: readonly AssociationStory[] = [
  LES_AMARRES,
  KAZ_LANTOURAZ,
  LA_HALTE,
  EPAULES_LEGERES,
];

const { helene, idriss, camille, louise, etienne, mireille } = LES_AMARRES_PEOPLE;
const login = (role: string, person: { email: string }, { association }: AssociationStory) => ({
  role,
  email: person.email,
  password: DEMO_PASSWORD,
  association: association.name,
});

/** Whom to sign in as: one login per role, a facilitator of another association, and one account with two seats. */
export const CAST_LOGINS = [
  login('ADMINISTRATOR', helene, LES_AMARRES),
  login('COORDINATOR', idriss, LES_AMARRES),
  login('FACILITATOR', camille, LES_AMARRES),
  login('VOLUNTEER', louise, LES_AMARRES),
  login('FACILITATOR', KAZ_LANTOURAZ_PEOPLE.maelle, KAZ_LANTOURAZ),
  {
    ...login('FACILITATOR', etienne, LES_AMARRES),
    association: `${LES_AMARRES.association.name}, ${LA_HALTE.association.name}`,
  },
  login('SAFEGUARDING_LEAD', mireille, LES_AMARRES),
];
