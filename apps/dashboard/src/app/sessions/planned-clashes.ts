import {
  ChangeDetectionStrategy,
  Component,
  afterNextRender,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  model,
  resource,
  signal,
} from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import type { Clash, PlannedSessions } from '@presence/contract';
import type { Id } from '@presence/domain';
import { AssociationClock } from '../associations/association-clock';
import { injectLocale } from '../page/locale';
import { clashInWords } from './clashes';
import { SeriesApi } from './series/series-api';

/** Typing goes on faster than anybody wants to be asked. */
const PAUSE_MS = 400;

const pause = (signal: AbortSignal) =>
  new Promise<void>((done, stop) => {
    const timer = setTimeout(done, PAUSE_MS);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      stop(signal.reason as Error);
    });
  });

/** What is already planned at the times of sessions that are being planned, and the way to say that a group meets twice at once. */
@Component({
  selector: 'p-planned-clashes',
  imports: [MatCheckbox],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-live': 'polite' },
  template: `
    @if (lines().length > 0) {
      <p i18n="@@series.clashes">Ce qui est déjà prévu à ce moment-là :</p>
      <ul>
        @for (line of lines(); track line) {
          <li>{{ line }}</li>
        }
      </ul>
    }
    @if (mayBeParallel()) {
      <mat-checkbox
        [checked]="parallel()"
        (change)="parallel.set($event.checked)"
        i18n="@@series.parallel"
        >C’est voulu : le groupe se réunit deux fois en même temps</mat-checkbox
      >
    }
  `,
  styles: `
    :host {
      display: block;
      min-height: 1px;
    }
    ul {
      margin: var(--p-space-1) 0 0;
      padding-inline-start: var(--p-space-5);
    }
  `,
})
export class PlannedClashes {
  private readonly api = inject(SeriesApi);
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();

  readonly groupId = input.required<Id>();
  /** The sessions as they stand in the form; null while they do not hold together, or where the clashes are known. */
  readonly planned = input.required<PlannedSessions | null>();
  /** The clashes where they came with a preview. */
  readonly known = input<readonly Clash[]>([]);
  /** Whether a refusal said that only the group itself stands in the way. */
  readonly refused = input(false);
  readonly parallel = model(false);

  private readonly onScreen = signal(false);
  private readonly read = resource({
    params: () => {
      const planned = this.onScreen() ? this.planned() : null;
      return planned === null ? undefined : { groupId: this.groupId(), planned };
    },
    loader: async ({ params, abortSignal }) => {
      await pause(abortSignal);
      return this.api.clashes(params.groupId, params.planned);
    },
  });
  private readonly clashes = computed(() =>
    this.planned() !== null && this.read.hasValue() ? this.read.value() : this.known(),
  );
  protected readonly lines = computed(() =>
    this.clashes().map((clash) => clashInWords(clash, this.locale, this.clock.zone())),
  );
  protected readonly mayBeParallel = computed(
    () =>
      this.parallel() ||
      this.refused() ||
      this.clashes().some(({ kinds }) => kinds.includes('GROUP')),
  );

  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    const destroyed = inject(DestroyRef);
    // Asked only where they can be read: a long form is written mostly above it.
    afterNextRender(() => {
      if (!('IntersectionObserver' in globalThis)) return;
      const observer = new IntersectionObserver((entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.onScreen.set(true);
      });
      observer.observe(nativeElement);
      destroyed.onDestroy(() => observer.disconnect());
    });
  }
}
