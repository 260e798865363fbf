import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { FormField, validateStandardSchema } from '@angular/forms/signals';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { RouterLink } from '@angular/router';
import { ClosurePreview, type ClosureView, paths } from '@presence/contract';
import { closureInWords, type ClosureScope, type Id, Venue } from '@presence/domain';
import { associationList, associationRead } from '../../associations/association-read';
import { formDraft } from '../../forms/drafts';
import { FormFrame } from '../../forms/form-frame';
import { FormSection } from '../../forms/form-section';
import { StandingRefusal } from '../../forms/standing-refusal';
import { formToSave } from '../../forms/form-to-save';
import { bringIntoView } from '../../forms/in-view';
import { injectLocale } from '../../page/locale';
import { ReadState } from '../../page/read-state';
import { problemOf } from '../../problems/problem-error';
import { SeriesClashes } from '../../sessions/series/series-clashes';
import { countsInWords } from '../closure-labels';
import { ClosuresApi, previewParams } from '../closures-api';
import { ClosedFields } from './closed-fields';
import {
  type ClosureFormModel,
  closureDraft,
  closureForm,
  closureFormModel,
  previewQuery,
  withChoices,
} from './closure-form.model';
import { countsOf } from './counts-of';
import { type PreviewChange, previewChange } from './preview-change';
import { refusedSession } from './refused-session';
import { SessionChoices } from './session-choices';

/** A closure to save: what, when, and what becomes of every session that it touches. */
@Component({
  selector: 'p-closure-form',
  imports: [
    ClosedFields,
    FormField,
    FormFrame,
    FormSection,
    MatRadioButton,
    MatRadioGroup,
    ReadState,
    RouterLink,
    SeriesClashes,
    SessionChoices,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './closure-form.html',
  styleUrl: './closure-form.scss',
})
export class ClosureForm {
  private readonly api = inject(ClosuresApi);
  private readonly locale = injectLocale();

  /** What the person may close, and what they came to close; empty where nothing is chosen yet. */
  readonly mayClose = input.required<readonly ClosureScope[]>();
  readonly scope = input.required<ClosureScope>();
  readonly closedId = input('');
  readonly saved = output<ClosureView>();

  protected readonly draft = formDraft(
    () => `closure.${this.scope()}.${this.closedId()}`,
    () => ({ version: 0, value: closureFormModel(this.scope(), this.closedId()) }),
  );
  protected readonly asked = computed(() => previewQuery(this.draft.model()), {
    equal: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  });
  protected readonly preview = associationRead(
    (association) => {
      const asked = this.asked();
      return asked
        ? { url: paths.closurePreview(association), params: previewParams(asked) }
        : undefined;
    },
    ClosurePreview,
    { keepsWhileAsking: true },
  );
  private readonly readVenues = associationList(paths.venues, Venue);
  protected readonly venues = computed(() => this.readVenues.shown() ?? []);
  private readonly schema = computed(() =>
    closureForm(
      new Map(this.preview.shown()?.sessions.map(({ id, timeZone }) => [id, timeZone] as const)),
    ),
  );
  protected readonly page = formToSave(this.draft, {
    rules: (path) => validateStandardSchema(path, () => this.schema()),
    write: (typed) => this.write(typed),
    saved: (closure) => this.saved.emit(closure),
  });
  protected readonly form = this.page.fields;
  protected readonly counts = computed(() => countsInWords(countsOf(this.draft.model().sessions)));
  /** Closures of the same thing that stand on some of these dates; `same`: the one that is being entered is among them. */
  protected readonly already = computed(() => {
    const [asked, found] = [this.asked(), this.preview.shown()?.overlapping ?? []];
    if (asked === null || found.length === 0) return null;
    const same = found.some(({ from, to }) => from === asked.from && to === asked.to);
    return {
      same,
      list: found.map((one) => ({ id: one.id, when: closureInWords(one, this.locale) })),
    };
  });
  /** How many calls and visits are planned on its dates; null where nobody is called or visited, or something else closes. */
  protected readonly contactCount = computed(() => {
    const found = this.preview.shown();
    const asks = this.draft.model().scope === 'ASSOCIATION' && this.asked() !== null;
    return asks && found && (found.plansContacts || found.contactCount > 0)
      ? found.contactCount
      : null;
  });

  private readonly news = viewChild<ElementRef<HTMLElement>>('news');
  /** What came and went when the API said that the list was no longer true. */
  protected readonly outdated = signal<PreviewChange | null>(null);
  protected readonly added = computed<ReadonlySet<Id>>(() => this.outdated()?.added ?? new Set());
  private readonly standing = new StandingRefusal(() => this.form);
  protected readonly refusal = this.standing.cause;
  protected readonly refusedId = computed(() =>
    refusedSession(this.refusal(), this.draft.model().sessions),
  );

  constructor() {
    effect(() => {
      const preview = this.preview.shown();
      if (!preview) return;
      untracked(() => this.choose(preview));
    });
    effect(() => {
      this.asked();
      untracked(() => this.outdated.set(null));
    });
    // Read after the refusal of the form has been brought into view: the news stand above the list.
    afterRenderEffect({
      read: () => {
        const news = this.news();
        if (this.outdated() && news) bringIntoView(news.nativeElement);
      },
    });
  }

  private choose({ sessions }: ClosurePreview): void {
    this.draft.model.update((typed) => withChoices(typed, sessions));
  }

  private async write(typed: ClosureFormModel): Promise<ClosureView> {
    try {
      return await this.standing.noting(() => this.api.close(closureDraft(typed)));
    } catch (cause) {
      if (problemOf(cause).code === 'CLOSURE_OUTDATED') await this.readAgain();
      throw cause;
    }
  }

  /** Takes the list as it stands now, with the choices already made, and tells what changed. */
  private async readAgain(): Promise<void> {
    const asked = this.asked();
    if (asked === null) return;
    const before = this.preview.shown()?.sessions ?? [];
    const now = await this.api.preview(asked);
    this.preview.set(now);
    this.choose(now);
    this.outdated.set(previewChange(before, now.sessions, this.locale));
  }
}
