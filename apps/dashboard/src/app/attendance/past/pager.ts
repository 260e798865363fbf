import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';

/** The pages of a long list; nothing when it fits one. */
@Component({
  selector: 'p-pager',
  imports: [MatButton, MatIcon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (pages() > 1) {
      <nav aria-label="Pages" i18n-aria-label="@@attendance.pages">
        <button matButton type="button" [disabled]="page() <= 1" (click)="go.emit(page() - 1)">
          <mat-icon svgIcon="chevron-left" /><span i18n="@@attendance.newer">Plus récentes</span>
        </button>
        <span i18n="@@attendance.pageOf">Page {{ page() }} sur {{ pages() }}</span>
        <button
          matButton
          type="button"
          iconPositionEnd
          [disabled]="page() >= pages()"
          (click)="go.emit(page() + 1)"
        >
          <span i18n="@@attendance.older">Plus anciennes</span
          ><mat-icon iconPositionEnd svgIcon="chevron-right" />
        </button>
      </nav>
    }
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--p-space-2);
      margin-block-start: var(--p-space-4);
    }
    button {
      min-height: var(--p-target);
    }
  `,
})
export class Pager {
  readonly count = input.required<number>();
  readonly size = input.required<number>();
  readonly page = input.required<number>();
  readonly go = output<number>();

  protected readonly pages = computed(() => Math.ceil(this.count() / this.size()));
}
