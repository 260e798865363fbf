import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** The drawn sign of Présence: five seats in a circle, one of them lit and waiting. Takes the colour of the text around it. */
@Component({
  selector: 'p-logo',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[attr.aria-hidden]': "label() ? null : 'true'", '[attr.role]': "label() ? 'img' : null", '[attr.aria-label]': 'label() || null' },
  template: `
    <svg viewBox="0 0 48 48" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="6" stroke-linecap="round">
        <path d="M35.2 8.6A18.9 18.9 0 0 1 42.6 20" />
        <path d="M41.7 30.6a18.9 18.9 0 0 1-8.9 9.7" />
        <path d="M15.2 40.3a18.9 18.9 0 0 1-8.9-9.7" />
        <path d="M5.4 20a18.9 18.9 0 0 1 7.4-11.4" />
      </g>
      <circle class="lit" cx="24" cy="6.4" r="5" />
      <circle class="lit" cx="24" cy="24.6" r="6.6" />
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
      width: 1.75em;
      height: 1.75em;
      flex: none;
      color: var(--mat-sys-primary);
    }
    svg {
      width: 100%;
      height: 100%;
    }
    .lit {
      fill: light-dark(#b4562f, #f5916b);
    }
  `,
})
export class Logo {
  /** What a screen reader says; empty where the name stands beside it. */
  readonly label = input('');
}
