import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** The drawn sign of Présence: two chairs face to face, and a light between them. */
@Component({
  selector: 'p-logo',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    '[attr.aria-hidden]': "label() ? null : 'true'",
    '[attr.role]': "label() ? 'img' : null",
    '[attr.aria-label]': 'label() || null',
  },
  template: `
    <svg viewBox="0 0 48 48" focusable="false">
      <g
        fill="none"
        stroke="currentColor"
        stroke-width="5.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        <path d="M7 8v33M7 27h11.5v14" />
        <path d="M41 8v33M41 27H29.5v14" />
      </g>
      <circle class="lit" cx="24" cy="13.5" r="6.5" />
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
