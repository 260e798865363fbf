import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { GemCorrection, GemFactWords } from '@presence/domain';
import { errorOf } from '../../forms/sending';

/** What Présence knows, with where it comes from, and other words in its place where it is wrong. */
@Component({
  selector: 'p-gem-fact',
  imports: [FormField, MatButton, MatError, MatFormField, MatInput, MatLabel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './gem-fact.html',
  styleUrl: './gem-fact.scss',
})
export class GemFact {
  readonly words = input.required<GemFactWords>();
  readonly field = input.required<FieldTree<GemCorrection>>();

  private readonly asked = signal(false);
  protected readonly correcting = computed(
    () => this.asked() || this.field().text().value() !== '',
  );
  protected readonly errorOf = errorOf;
  protected readonly correctLabel = computed(
    () => $localize`:@@reports.correctOf:Corriger : ${this.words().label}:LABEL:`,
  );
  protected readonly group = computed(
    () => $localize`:@@reports.correctionOf:Correction : ${this.words().label}:LABEL:`,
  );

  protected correct(): void {
    this.asked.set(true);
  }

  /** What Présence knows stands again. */
  protected restore(): void {
    this.field()().value.set({ text: '', reason: '' });
    this.field()().markAsDirty();
    this.asked.set(false);
  }
}
