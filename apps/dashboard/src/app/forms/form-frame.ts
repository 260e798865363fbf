import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { type FieldTree, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { DraftNotice } from './draft-notice';
import { FormProblem } from './form-problem';
import type { FormDraft } from './drafts';
import { OpenForms } from './open-forms';

/** A form as `formToSave` makes it, whatever its fields. */
interface Framed {
  readonly fields: FieldTree<unknown>;
  readonly draft: FormDraft<unknown>;
}

/**
 * What stands around the fields of a form: what was kept of an earlier visit, what was refused, and the button that
 * sends it. Inside go the fields; as `[above]` what stands over them, as `[beside]` what stands next to them on a wide
 * screen, as `[details]` what explains a refusal, as `[choice]` a second way out.
 */
@Component({
  selector: 'p-form-frame',
  imports: [DraftNotice, FormProblem, FormRoot, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.wide]': 'wide()', '[class.sticky]': 'sticky()' },
  template: `
    <form [formRoot]="of().fields">
      <ng-content select="[above]" />
      <div class="fields">
        @if (of().draft.restored()) {
          <p-draft-notice [draft]="of().draft" />
        }
        <ng-content />
      </div>
      <div class="side">
        <ng-content select="[beside]" />
        <div class="foot">
          <p-form-problem [form]="of().fields" />
          <ng-content select="[details]" />
          <div class="actions">
            @if (sendable()) {
              <button
                #send
                matButton="filled"
                type="submit"
                [disabled]="of().fields().submitting()"
              >
                {{ action() }}
              </button>
            }
            <ng-content select="[choice]" />
          </div>
        </div>
      </div>
    </form>
  `,
  styleUrl: './form-frame.scss',
})
export class FormFrame {
  readonly of = input.required<Framed>();
  /** What the button says. */
  readonly action = input.required<string>();
  /** Whether there is something to send yet; the button is not there before. */
  readonly sendable = input(true);
  /** Whether there is something beside the fields. */
  readonly wide = input(false, { transform: booleanAttribute });
  /** Whether the button stays in view: a form that is filled in on a phone. */
  readonly sticky = input(false, { transform: booleanAttribute });

  /** The button that sends. */
  readonly button = viewChild<unknown, ElementRef<HTMLElement>>('send', { read: ElementRef });

  constructor() {
    inject(OpenForms).add({
      unsaved: () => this.of().fields().dirty(),
      keptInTab: () => this.of().draft.keptInTab,
    });
  }
}
