import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { KEPT_ENTRIES, KEPT_ENTRIES_CHANGED } from './kept-keys';

const count = () => {
  const text = localStorage.getItem(KEPT_ENTRIES);
  // Read by its shape alone: the frame needs neither the schemas nor the queue.
  return text === null ? 0 : (text.match(/"associationId":/g)?.length ?? 0);
};

/** How many entries wait on this device, refused ones among them. */
@Injectable({ providedIn: 'root' })
export class WaitingCount {
  private readonly counted = signal(count());
  readonly count = this.counted.asReadonly();

  constructor() {
    const window = inject(DOCUMENT).defaultView;
    for (const event of ['storage', KEPT_ENTRIES_CHANGED])
      window?.addEventListener(event, () => this.counted.set(count()));
  }
}
