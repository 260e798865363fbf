import {
  computed,
  effect,
  linkedSignal,
  type Signal,
  signal,
  type WritableSignal,
} from '@angular/core';

const PREFIX = 'presence.draft.';

/** A form's model that survives a reload of the page, until it is saved, discarded, or the person logs out. */
export type FormDraft<T> = {
  readonly model: WritableSignal<T>;
  /** The version of the stored row on which the typing began: what If-Match must say. */
  readonly version: Signal<number>;
  /** Whether the model came back from an earlier visit, so that the page can say so. */
  readonly restored: Signal<boolean>;
  /** Whether what was typed is found again by whoever leaves the page and comes back in this tab. */
  readonly keptInTab: boolean;
  /** Forgets what was typed: after saving, or to start again from the stored values. */
  discard(): void;
};

type Start<T> = { version: number; value: T };

const read = <T>(key: string): Start<T> | undefined => {
  const text = sessionStorage.getItem(PREFIX + key);
  return text === null ? undefined : (JSON.parse(text) as Start<T>);
};

/**
 * The model of an edit form, kept in this tab's session storage under `key` (the form's name and the row's id).
 * `start` is what the form shows without a draft, with the version of the row (0 for a new one).
 * Never for passwords. Call it in an injection context; inputs may be read in both functions.
 */
export function formDraft<T>(key: () => string, start: () => Start<T>): FormDraft<T> {
  const restored = linkedSignal(() => read<T>(key()) !== undefined);
  const begun = linkedSignal<Start<T>>(() => {
    const stored = start();
    return read<T>(key()) ?? stored;
  });
  const model = linkedSignal(() => begun().value);
  const version = linkedSignal(() => begun().version);
  effect(() => {
    const value = model();
    if (JSON.stringify(value) === JSON.stringify(start().value))
      sessionStorage.removeItem(PREFIX + key());
    else
      sessionStorage.setItem(
        PREFIX + key(),
        JSON.stringify({ version: version(), value } satisfies Start<T>),
      );
  });
  const discard = () => {
    sessionStorage.removeItem(PREFIX + key());
    restored.set(false);
    begun.set(start());
  };
  return {
    model,
    version: version.asReadonly(),
    restored: restored.asReadonly(),
    keptInTab: true,
    discard,
  };
}

/**
 * The model of a form that leaves nothing in the browser, such as one about somebody. It keeps what is typed while the
 * row is read again and says the same, and is written over the version last read.
 */
export function formInMemory<T>(start: () => Start<T>): FormDraft<T> {
  const value = computed(() => start().value, {
    equal: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  });
  const model = linkedSignal(value);
  return {
    model,
    version: computed(() => start().version),
    restored: signal(false).asReadonly(),
    keptInTab: false,
    discard: () => model.set(value()),
  };
}

/** The model of a form that writes a new row each time, or none. */
export const justTyped = <T>(model: WritableSignal<T>): FormDraft<T> => ({
  model,
  version: signal(0).asReadonly(),
  restored: signal(false).asReadonly(),
  keptInTab: false,
  discard: () => undefined,
});

/** Wipes every draft of this tab, and what waits on this device for the network: at logout, and when another account signs in. */
export function forgetDrafts(): void {
  for (const storage of [sessionStorage, localStorage])
    for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
}
