import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
} from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import type { SessionView } from '@presence/contract';
import type { Venue } from '@presence/domain';
import { bringIntoView } from '../../forms/in-view';
import { injectLocale } from '../../page/locale';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { MoveFields } from '../../sessions/move-fields';
import { plannedMove } from '../../sessions/move-form.model';
import { PlannedClashes } from '../../sessions/planned-clashes';
import { SeriesClashes } from '../../sessions/series/series-clashes';
import { formatPlace, whenOf } from '../../sessions/session-labels';
import { CHOICE_OPTIONS } from '../closure-labels';
import type { SessionChoice as Answer } from './closure-form.model';

/** One session that a closure touches, and what becomes of it; a moved one says where it goes. */
@Component({
  selector: 'p-session-choice',
  imports: [
    FormField,
    MatButtonToggle,
    MatButtonToggleGroup,
    MoveFields,
    PlannedClashes,
    SeriesClashes,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'group', tabindex: '-1', '[attr.aria-label]': 'label()' },
  templateUrl: './session-choice.html',
  styleUrl: './session-choice.scss',
})
export class SessionChoice {
  private readonly locale = injectLocale();

  readonly session = input.required<SessionView>();
  readonly form = input.required<FieldTree<Answer>>();
  readonly venues = input.required<readonly Venue[]>();
  /** Whether it came while the choices were being made. */
  readonly added = input(false);
  /** What the API refused about this session. */
  readonly refused = input<unknown>();

  protected readonly options = CHOICE_OPTIONS;
  protected readonly when = computed(() => whenOf(this.session(), this.locale));
  protected readonly place = computed(() => formatPlace(this.session()));
  protected readonly label = computed(() => `${this.session().groupName}, ${this.when()}`);
  protected readonly moves = computed(() => this.form().choice().value() === 'MOVE');
  protected readonly planned = computed(() => {
    const target = this.form().to();
    const asked = this.refused() === undefined && target.valid();
    return asked ? plannedMove(this.session(), target.value()) : null;
  });
  protected readonly refusedText = computed(() => PROBLEM_TEXTS[problemOf(this.refused()).code]);

  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    // Read after the refusal of the whole form has been brought into view: what is to be mended is here.
    afterRenderEffect({
      read: () => {
        if (this.refused() !== undefined) bringIntoView(nativeElement);
      },
    });
  }

  protected setParallel(parallel: boolean): void {
    const { to } = this.form();
    to().value.update((target) => ({ ...target, parallel }));
    to().markAsDirty();
  }
}
