import type { Role } from '@presence/domain';
import { castId, type Person } from './story';

const seat = (
  number: number,
  displayName: string,
  mailbox: string,
  roles: Role[],
  branchId: string | null = null,
): Person => ({
  organiserId: castId(1, 0x100 + number),
  accountId: castId(1, 0x200 + number),
  displayName,
  email: `${mailbox}@lesamarres.example`,
  roles,
  branchId,
});

export const BRANCHES = {
  lyon: { id: castId(1, 0x10), name: 'Antenne de Lyon', version: 1 },
  villeurbanne: { id: castId(1, 0x11), name: 'Antenne de Villeurbanne', version: 1 },
  venissieux: { id: castId(1, 0x12), name: 'Antenne de Vénissieux', version: 1 },
};

/** Les Amarres: one login per role first, then those who facilitate with Camille. */
export const LES_AMARRES_PEOPLE = {
  helene: seat(1, 'Hélène Marchetti', 'admin', ['ADMINISTRATOR']),
  idriss: seat(2, 'Idriss Benkacem', 'coordination', ['COORDINATOR']),
  camille: seat(3, 'Camille Rivoire', 'animation', ['FACILITATOR'], BRANCHES.lyon.id),
  louise: seat(4, 'Louise Garance', 'benevole', ['VOLUNTEER'], BRANCHES.lyon.id),
  soraya: seat(5, 'Soraya Haddad', 'soraya.haddad', ['FACILITATOR'], BRANCHES.lyon.id),
  mathieu: seat(6, 'Mathieu Solignac', 'mathieu.solignac', ['FACILITATOR'], BRANCHES.lyon.id),
  etienne: seat(7, 'Étienne Vasseur', 'etienne.vasseur', ['FACILITATOR'], BRANCHES.villeurbanne.id),
  nour: seat(8, 'Nour Khelifi', 'nour.khelifi', ['FACILITATOR'], BRANCHES.villeurbanne.id),
  basile: seat(
    9,
    'Basile Antonin',
    'basile.antonin',
    ['FACILITATOR', 'VOLUNTEER'],
    BRANCHES.venissieux.id,
  ),
  mireille: seat(11, 'Mireille Fontanel', 'protection', ['SAFEGUARDING_LEAD']),
  maud: seat(10, 'Maud Le Brigand', 'maud.lebrigand', ['FACILITATOR'], BRANCHES.venissieux.id),
} satisfies Record<string, Person>;
