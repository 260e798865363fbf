import { DestroyRef, effect, inject, untracked } from '@angular/core';
import { WaitingCounts } from './waiting-counts';

/** For a page that shows somebody: reads it again as soon as anybody's consent is withdrawn or their record goes. */
export function readAgainOnDepartures(read: () => void): void {
  const counts = inject(WaitingCounts);
  const show = (change: number) =>
    untracked(() => counts.peopleShown.update((count) => count + change));
  show(1);
  inject(DestroyRef).onDestroy(() => show(-1));
  let seen = counts.departures();
  effect(() => {
    if (counts.departures() === seen) return;
    seen = counts.departures();
    untracked(read);
  });
}
