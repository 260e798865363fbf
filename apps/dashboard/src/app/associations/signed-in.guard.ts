import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { CurrentAssociation } from './current-association';
import { SignedIn } from '../accounts/signed-in';

/** Lets in who is signed in and sits in the association of the address; others sign in first, then come back here. */
export const seatedGuard: CanActivateFn = async (route, state) => {
  const router = inject(Router);
  const signedIn = inject(SignedIn);
  const current = inject(CurrentAssociation);
  if ((await signedIn.load()) === null) {
    return new RedirectCommand(
      router.createUrlTree(['/connexion'], { queryParams: { retour: state.url } }),
    );
  }
  const seat = signedIn.seatAt(String(route.params['association']));
  if (!seat) return new RedirectCommand(router.createUrlTree(['/']));
  current.take(seat.associationSlug);
  return true;
};

/** The front door: today's page of the association last used, or of the first. */
export const homeGuard: CanActivateFn = async () => {
  const router = inject(Router);
  const signedIn = inject(SignedIn);
  const current = inject(CurrentAssociation);
  if ((await signedIn.load()) === null) return router.createUrlTree(['/connexion']);
  const seat = signedIn.seatAt(current.lastUsed() ?? '') ?? signedIn.seats()[0];
  return seat ? router.createUrlTree(['/', seat.associationSlug, 'aujourdhui']) : true;
};
