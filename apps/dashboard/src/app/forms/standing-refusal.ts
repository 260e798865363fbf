import { computed, signal } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';

/** What a form was refused with, for as long as the same stands in it. */
export class StandingRefusal {
  private readonly last = signal<unknown>(undefined);

  /** Undefined once anything that was refused is another. */
  readonly cause = computed(() =>
    this.form()()
      .errors()
      .some(({ kind }) => kind === 'refused')
      ? this.last()
      : undefined,
  );

  constructor(private readonly form: () => FieldTree<unknown>) {}

  /** Does a write of the form, and keeps what it is refused with. @throws as the write */
  async noting<Saved>(write: () => Promise<Saved>): Promise<Saved> {
    this.last.set(undefined);
    try {
      return await write();
    } catch (cause) {
      this.last.set(cause);
      throw cause;
    }
  }
}
