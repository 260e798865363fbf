import { Injectable, signal } from '@angular/core';
import type { WaitingCounts as Counts } from '@presence/contract';

/** How many of each kind wait for whoever is signed in, as the menu says it; undefined before it was asked. */
@Injectable({ providedIn: 'root' })
export class WaitingCounts {
  readonly of = signal<Counts | undefined>(undefined);
  /** Counts up whenever something urgent came or went: pages that show the queue read it anew. */
  readonly changes = signal(0);
  /** Counts up whenever somebody may no longer be shown: a consent withdrawn, an end, an erasure. */
  readonly departures = signal(0);
  /** How many open pages show somebody; while there are any, departures are looked for every second. */
  readonly peopleShown = signal(0);
}
