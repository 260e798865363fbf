import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** One part of a long form: what it is about, a plain line, and its fields one under the other. */
@Component({
  selector: 'p-form-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section [attr.aria-label]="title()">
      <h2>{{ title() }}</h2>
      @if (line(); as text) {
        <p class="line">{{ text }}</p>
      }
      <ng-content />
    </section>
  `,
  styles: `
    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--p-space-4);
      padding: var(--p-space-4);
      border: 1px solid var(--p-hairline);
      border-radius: var(--p-radius-m);
      background: var(--p-card);
    }
    .line {
      margin-block-start: calc(-1 * var(--p-space-2));
      max-width: var(--p-line-length);
      color: var(--mat-sys-on-surface-variant);
    }
    @media (min-width: 40rem) {
      section {
        padding: var(--p-space-5);
      }
    }
  `,
})
export class FormSection {
  readonly title = input.required<string>();
  readonly line = input('');
}
