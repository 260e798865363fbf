import { inject, Injectable, Injector, signal } from '@angular/core';
import type { Waiting } from './kept-entries';
import { ProblemError } from '../problems/problem-error';
import { codeInReach, loadInBackground } from './load-in-background';
import { type EntrySender, OFFLINE_FEATURES } from './offline-feature';

/** The senders of the features by the kinds of entries that they send, each loaded once. */
@Injectable({ providedIn: 'root' })
export class EntrySenders {
  private readonly injector = inject(Injector);
  private readonly features = inject(OFFLINE_FEATURES).flatMap(({ entries }) => entries ?? []);
  private readonly loaded = signal<ReadonlyMap<string, EntrySender>>(new Map());

  /**
   * The sender of a kind; undefined where no feature sends it.
   * @throws ProblemError UNAVAILABLE while its code is out of reach; what its code could not be loaded for
   */
  async of(kind: string): Promise<EntrySender | undefined> {
    const known = this.loaded().get(kind);
    if (known) return known;
    const feature = this.features.find(({ kinds }) => kinds.includes(kind));
    if (!feature) return undefined;
    if (!codeInReach()) throw new ProblemError('UNAVAILABLE', 0);
    const sender = this.injector.get(await feature.load());
    this.loaded.update(
      (all) => new Map([...all, ...feature.kinds.map((each) => [each, sender] as const)]),
    );
    return sender;
  }

  /** Loads all senders while there is a network, for what may be entered once there is none. */
  prepare(): void {
    this.load(this.features.flatMap(({ kinds }) => kinds.slice(0, 1)));
  }

  /** Loads the senders of entries that are to be shown. */
  show(entries: readonly { waiting: Waiting }[]): void {
    this.load(new Set(entries.map(({ waiting }) => waiting.kind)));
  }

  private load(kinds: Iterable<string>): void {
    for (const kind of kinds) void loadInBackground(() => this.of(kind)).catch(() => undefined);
  }

  /** What an entry says; empty until its sender is loaded. */
  textOf(waiting: Waiting): string {
    return this.loaded().get(waiting.kind)?.read(waiting)?.text ?? '';
  }
}
