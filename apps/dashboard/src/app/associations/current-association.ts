import { computed, inject, Injectable, signal } from '@angular/core';
import { DEFAULT_TIME_ZONE, type Role } from '@presence/domain';
import { SignedIn } from '../accounts/signed-in';

const KEY = 'presence.association';

/** The association whose pages are open: its slug stands in the address, its id goes into every API path. */
@Injectable({ providedIn: 'root' })
export class CurrentAssociation {
  private readonly signedIn = inject(SignedIn);
  private readonly taken = signal('');

  readonly seat = computed(() => this.signedIn.seatAt(this.taken()));
  readonly slug = this.taken.asReadonly();
  readonly name = computed(() => this.seat()?.associationName ?? '');
  readonly timeZone = computed(() => this.seat()?.timeZone ?? DEFAULT_TIME_ZONE);
  readonly roles = computed<readonly Role[]>(() => this.seat()?.roles ?? []);

  /** The id, for `paths.…(id)`. Undefined only while signed out: nothing is then asked. */
  readonly id = computed(() => this.seat()?.associationId);
  readonly organiserId = computed(() => this.seat()?.organiserId);

  /** Whether the signed-in organiser holds one of these roles here. */
  may(...roles: Role[]): boolean {
    return this.roles().some((role) => roles.includes(role));
  }

  /** The id for a write: the page that writes stands behind the guard, so it is known. */
  requireId() {
    const id = this.id();
    if (id === undefined) throw new Error('No association is open');
    return id;
  }

  take(slug: string): void {
    this.taken.set(slug);
    localStorage.setItem(KEY, slug);
  }

  lastUsed(): string | null {
    return localStorage.getItem(KEY);
  }
}
