import { booleanAttribute, ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';
import type { Attempt } from './attempt';
import { FormProblem } from '../form-problem';
import { InView } from '../in-view';

/**
 * The frame of a dialog: what it is about, what will change, why it was refused, and the ways out. A dialog that is a form
 * gives its `form`, which the last button sends; any other hears `confirmed`, and gives the `attempt` by which it acts.
 * What explains a refusal goes inside as `[details]`, a third way out as `[choice]`.
 */
@Component({
  selector: 'p-dialog-frame',
  imports: [
    FormProblem,
    InView,
    MatButton,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 matDialogTitle class="title">{{ heading() }}</h2>
    <mat-dialog-content class="content" [attr.tabindex]="scrolls() ? 0 : null">
      <ng-content />
      @if (form(); as form) {
        <p-form-problem [form]="form" />
      }
      @if (attempt()?.problem(); as text) {
        <p role="alert" class="problem" pInView>{{ text }}</p>
      }
      <ng-content select="[details]" />
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" [matDialogClose]="kept()">{{ keep() }}</button>
      <ng-content select="[choice]" />
      <button
        matButton="filled"
        [type]="form() ? 'submit' : 'button'"
        [disabled]="disabled() || attempt()?.underWay() || form()?.()?.submitting()"
        (click)="confirmed.emit()"
      >
        {{ action() }}
      </button>
    </mat-dialog-actions>
  `,
  styles: `
    :host {
      display: contents;
    }
    mat-dialog-content {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--p-space-4);
      color: var(--mat-sys-on-surface);
    }
    /* Material leaves no room under a title, where the label of a first field would be cut. */
    .title + .content {
      padding-block-start: var(--p-space-2);
    }
    .problem {
      color: var(--mat-sys-error);
    }
  `,
})
export class DialogFrame {
  readonly heading = input.required<string>();
  /** The verb on the button that does it. */
  readonly action = input.required<string>();
  /** What stands on the button that does nothing, and what the dialog then returns. */
  readonly keep = input($localize`:@@page.keep:Ne rien changer`);
  readonly kept = input<unknown>();
  readonly form = input<FieldTree<unknown>>();
  readonly attempt = input<Attempt>();
  readonly disabled = input(false);
  /** Nothing in it takes the focus: the keyboard scrolls the content itself. */
  readonly scrolls = input(false, { transform: booleanAttribute });
  readonly confirmed = output();
}
