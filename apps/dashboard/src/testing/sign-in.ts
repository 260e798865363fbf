import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { type Me, paths } from '@presence/contract';
import { newId, type Role, type Seat } from '@presence/domain';
import { SignedIn } from '../app/accounts/signed-in';
import { CurrentAssociation } from '../app/associations/current-association';

/** The association that is open in a spec. */
export const associationId = newId();

/** Who looks at the pages of a spec, unless it says otherwise. */
export const organiserId = newId();

/** A seat in it, of somebody who holds every role that opens pages. */
export const aSeat = (over: Partial<Seat> = {}): Seat => ({
  organiserId,
  associationId,
  associationSlug: 'amarres',
  associationName: 'Les Amarres',
  timeZone: 'Europe/Paris',
  roles: ['ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR'],
  ...over,
});

export const aMe = (over: Partial<Me> = {}): Me => ({
  id: newId(),
  email: 'claire@amarres.example',
  displayName: 'Claire',
  locale: 'fr',
  seats: [aSeat()],
  ...over,
});

/** Signs in by the API, as the app does, and opens the association of the first seat. */
export async function signIn(me: Me): Promise<void> {
  const loaded = TestBed.inject(SignedIn).load();
  TestBed.inject(HttpTestingController).expectOne(paths.me).flush(me);
  await loaded;
  const [seat] = me.seats;
  if (seat) TestBed.inject(CurrentAssociation).take(seat.associationSlug);
}

/** What a spec says of who looks at the page: by default, see `aSeat`. */
export interface Signing {
  /** Who is signed in, where the roles and the association do not say it. */
  me?: Me;
  roles?: Role[];
  association?: Partial<Seat>;
}

/** The same account, however often a spec starts the app. */
const accountId = newId();

export const signedInAs = ({ me, roles, association }: Signing): Me =>
  me ?? aMe({ id: accountId, seats: [aSeat({ ...association, ...(roles && { roles }) })] });
