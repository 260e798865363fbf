import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import type { Role } from '@presence/domain';
import { CurrentAssociation } from './current-association';

/** Where whoever has another role is told so; the address of the page that they wanted stays. */
export const RESERVED = 'page-reservee';

/** Lets in whoever holds one of these roles, before a form is shown that they could not send. Stands behind `seatedGuard`. */
export const onlyFor =
  (...roles: readonly Role[]): CanActivateFn =>
  (_route, { url }) => {
    const current = inject(CurrentAssociation);
    if (current.may(...roles)) return true;
    const reserved = inject(Router).createUrlTree(['/', current.slug(), RESERVED]);
    return new RedirectCommand(reserved, { skipLocationChange: true, browserUrl: url });
  };
