import { addDays } from '@presence/domain';
import type { AssociationStory } from '@presence/testing';
import { ConcernRow } from '../../concerns/concern.entity';
import { addMinutes } from '../days';
import type { Random } from '../random';
import type { Now } from '../sessions';
import { storeAll } from '../store';
import { ownedBy, type Seals } from './seals';
import type { PlannedContact } from './store-contacts';

const WORDS =
  'La voix était très faible, les volets étaient encore fermés à midi. La personne a dit ne plus rien manger depuis deux jours.';

/** One worry of yesterday, which nobody owns yet: of a worrying contact, or else of any that was held. */
export async function storeConcern(
  seals: Seals,
  story: AssociationStory,
  planned: readonly PlannedContact[],
  { random, now }: { random: Random; now: Now },
): Promise<void> {
  const told = (result: string) => planned.filter(({ outcome }) => outcome?.result === result);
  const from = told('WORRYING').at(-1) ?? told('REACHED').at(-1);
  if (!from || !story.people.some(({ roles }) => roles.includes('SAFEGUARDING_LEAD'))) return;
  const id = random.id();
  await storeAll(
    seals.tenant.manager,
    ConcernRow,
    ownedBy(seals)([
      {
        id,
        personId: from.contact.personId,
        contactId: from.contact.id,
        kind: 'SAFETY',
        wordsSealed: await seals.sealing.seal('concern', 'words_sealed', id, WORDS),
        raisedBy: from.volunteers[0]?.volunteerId,
        raisedAt: addMinutes(now.instant, -20 * 60),
        ownerId: null,
        dueOn: addDays(now.today, 1),
        closedAt: null,
      },
    ]),
  );
}
