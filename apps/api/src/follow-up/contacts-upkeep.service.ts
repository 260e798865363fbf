import { Injectable } from '@nestjs/common';
import { AssociationJob, AssociationJobs } from '../jobs/association-job';
import { ContactLetters } from './contact-letters';
import { forgetOldNotes } from './forgotten-words';
import { settingsInForce } from '../home-support/home-support.service';
import { noteOutcomesAskedFor, noteEscalated } from '../contacts/contacts.service';

/**
 * Every hour: asks for the outcomes that are missing, of the volunteers first and of the coordinators next, and forgets
 * free notes after their time. Done twice it does no more.
 */
@Injectable()
export class ContactsUpkeep extends AssociationJob {
  protected readonly queue = 'contacts-upkeep';

  constructor(
    associations: AssociationJobs,
    private readonly letters: ContactLetters,
  ) {
    super(associations);
  }

  protected async association(now: string): Promise<void> {
    const { outcomeHours, noteDays } = await settingsInForce(this.tenant);
    for (const id of await noteEscalated(this.tenant, now, outcomeHours))
      await this.letters.tellCoordinators('OUTCOME_MISSING', id);
    await this.letters.askVolunteers(await noteOutcomesAskedFor(this.tenant, now, outcomeHours));
    await forgetOldNotes(this.tenant, now, noteDays);
  }
}
