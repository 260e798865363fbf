import { newId, type Id } from '@presence/domain';
import { within } from './contact-clock';
import { HERE } from './given';

/** People of the association whom no other story knows; they never sign in. Returns who they are. */
export const givenOrganisers = (
  names: readonly string[],
): Promise<{ organiserId: Id; displayName: string }[]> =>
  within(async (client) => {
    const people = names.map((displayName) => ({ organiserId: newId(), displayName }));
    for (const { organiserId, displayName } of people) {
      const accountId = newId();
      await client.query(
        `insert into account (id, email, display_name, password_hash)
         select $1, $2, $3, password_hash from account limit 1`,
        [accountId, `${accountId}@lesamarres.example`, displayName],
      );
      await client.query(
        `insert into organiser (association_id, id, account_id, roles) values ($1, $2, $3, '{VOLUNTEER}')`,
        [HERE.id, organiserId, accountId],
      );
    }
    return people;
  });
