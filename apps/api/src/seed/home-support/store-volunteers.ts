import { addDays } from '@presence/domain';
import { AccountRow } from '../../accounts/account.entity';
import { OrganiserRow } from '../../associations/organiser.entity';
import { OnboardingRecordRow } from '../../volunteers/onboarding-record.entity';
import { VolunteerRow } from '../../volunteers/volunteer.entity';
import { storeAll } from '../store';
import type { MadeVolunteers } from './made-volunteers';
import { ownedBy, type Seals } from './seals';

const DONE = ['MEETING', 'CHARTER', 'TRAINING', 'FIRST_CONTACT_TOGETHER'] as const;

/** The volunteers who may be planned: all but the last to come, who has not signed the charter yet. */
export const ready = <T>(volunteers: readonly T[]): T[] => volunteers.slice(0, -1);

/** Stores volunteers, with their seats and the steps by which they came in. */
export async function storeVolunteers(
  seals: Seals,
  { newcomers, volunteers }: MadeVolunteers,
  passwordHash: string,
  today: string,
): Promise<void> {
  const { manager } = seals.tenant;
  const ours = ownedBy(seals);
  await storeAll(
    manager,
    AccountRow,
    newcomers.map(({ accountId, email, displayName }) => ({
      id: accountId,
      email,
      displayName,
      locale: 'fr',
      passwordHash,
    })),
  );
  await storeAll(
    manager,
    OrganiserRow,
    ours(
      newcomers.map(({ organiserId, accountId, roles, branchId }) => ({
        id: organiserId,
        accountId,
        roles,
        branchId,
        leftAt: null,
      })),
    ),
  );
  await storeAll(manager, VolunteerRow, ours(volunteers));
  const readyOnes = new Set(ready(volunteers));
  const steps = volunteers.flatMap((volunteer) =>
    (readyOnes.has(volunteer) ? DONE : DONE.slice(0, 1)).map((step) => ({
      volunteerId: volunteer.id,
      step,
      doneOn: volunteer.since,
      charterVersion: step === 'CHARTER' ? '1' : '',
      expiresOn: null,
    })),
  );
  const checks = volunteers
    .filter(({ withMinors }) => withMinors)
    .map(({ id }) => ({
      volunteerId: id,
      step: 'BACKGROUND_CHECK',
      doneOn: null,
      charterVersion: '',
      expiresOn: addDays(today, 400),
    }));
  await storeAll(manager, OnboardingRecordRow, ours([...steps, ...checks]));
}
