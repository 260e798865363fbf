import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { MatIcon } from '@angular/material/icon';

/** A button under which something opens; it closes by Escape, or when the focus or a click goes elsewhere. */
@Component({
  selector: 'p-drop-panel',
  imports: [MatIcon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button
      #button
      type="button"
      [attr.aria-expanded]="open()"
      [class.marked]="marked()"
      (click)="open.set(!open())"
    >
      {{ label() }}<mat-icon svgIcon="expand-more" />
    </button>
    @if (open()) {
      <div class="panel" role="group" [attr.aria-label]="label()"><ng-content /></div>
    }
  `,
  styles: `
    :host {
      position: relative;
    }
    button {
      display: inline-flex;
      align-items: center;
      min-height: 34px;
      padding: 4px 4px 4px 12px;
      border: 1px solid var(--mat-sys-outline);
      border-radius: var(--p-radius-full);
      color: var(--mat-sys-on-surface);
      background: none;
      font: 600 0.875rem/1.2 var(--p-font-text);
      cursor: pointer;
    }
    .marked {
      color: var(--mat-sys-on-secondary-container);
      background: var(--mat-sys-secondary-container);
    }
    .panel {
      position: absolute;
      inset: calc(100% + 4px) auto auto 0;
      z-index: 4;
      inline-size: min(19rem, 86vw);
      padding: var(--p-space-4);
      border: 1px solid var(--p-hairline);
      border-radius: var(--p-radius-m);
      background: var(--p-card);
      box-shadow: var(--mat-sys-level3);
    }
    @media (max-width: 59.99rem) {
      button {
        min-height: var(--p-target);
      }
      .panel {
        inset-inline: auto 0;
      }
    }
  `,
  host: {
    '(keydown.escape)': 'close()',
    '(document:pointerdown)': 'left($event.target)',
    '(focusout)': 'left($event.relatedTarget)',
  },
})
export class DropPanel {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly button = viewChild.required<ElementRef<HTMLElement>>('button');

  readonly label = input.required<string>();
  /** Whether what is inside is at work. */
  readonly marked = input(false);
  protected readonly open = signal(false);

  protected close(): void {
    if (!this.open()) return;
    this.open.set(false);
    this.button().nativeElement.focus();
  }

  protected left(to: EventTarget | null): void {
    if (to instanceof Node && !this.host.nativeElement.contains(to)) this.open.set(false);
  }
}
