import type { HttpRequest } from '@angular/common/http';
import {
  type EnvironmentProviders,
  InjectionToken,
  makeEnvironmentProviders,
  type Provider,
  type Type,
} from '@angular/core';
import type { Id, Seat } from '@presence/domain';
import type { Waiting } from './kept-entries';

/** An entry as its feature reads it. */
interface ReadEntry {
  /** What it says, in one line. */
  readonly text: string;
  send(associationId: Id): Promise<unknown>;
}

/** Sends the entries of a feature that waited on the device. */
export interface EntrySender {
  /** Undefined: the entry cannot be read. */
  read(waiting: Waiting): ReadEntry | undefined;
  /** Said when all that was sent at once came from here. */
  readonly allSent?: string;
}

/** Keeps what a feature shows without network over the next days. */
export interface AheadKeeper {
  keep(accountId: Id, seat: Seat): Promise<void>;
}

/** What the device kept of a read, and the days it kept altogether. */
export type KeptRead = { body: unknown; from: string; to: string };

/** What a feature does about being without network. Its code is loaded when it is wanted. */
export interface OfflineFeature {
  readonly entries?: { readonly kinds: readonly string[]; load(): Promise<Type<EntrySender>> };
  readonly ahead?: () => Promise<Type<AheadKeeper>>;
  /** Answers reads whose address contains `path` from what the device kept. */
  readonly reads?: {
    readonly path: string;
    load(): Promise<(request: HttpRequest<unknown>) => KeptRead | undefined>;
  };
}

export const OFFLINE_FEATURES = new InjectionToken<readonly OfflineFeature[]>('offline features', {
  factory: () => [],
});

/** Registers features. What they keep ahead is kept in this order, and one that fails ends it. */
export function provideOfflineFeatures(...features: OfflineFeature[]): EnvironmentProviders {
  const provider: Provider = { provide: OFFLINE_FEATURES, useValue: features };
  return makeEnvironmentProviders([provider]);
}
