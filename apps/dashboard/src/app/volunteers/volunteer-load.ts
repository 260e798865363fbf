import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { VolunteerLoad } from '@presence/contract';

/** How full a volunteer's week is: so many contacts of so many at most, as a bar and in words. */
@Component({
  selector: 'p-volunteer-load',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="words">{{ words() }}</span>
    <span class="bar" aria-hidden="true"
      ><span [class.full]="share() >= 1" [style.width.%]="share() * 100"></span
    ></span>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p-space-1);
      width: 9rem;
    }
    .words {
      color: var(--mat-sys-on-surface-variant);
      font-size: 0.875rem;
    }
    .bar {
      overflow: hidden;
      height: 8px;
      border: 1px solid var(--mat-sys-outline);
      border-radius: var(--p-radius-full);
    }
    .bar span {
      display: block;
      height: 100%;
      background: var(--mat-sys-primary);
    }
    .bar .full {
      background: var(--mat-sys-error);
    }
  `,
})
export class VolunteerLoadLine {
  readonly load = input.required<VolunteerLoad>();
  readonly cap = input.required<number>();

  protected readonly share = computed(() =>
    Math.min(1, this.cap() === 0 ? 0 : this.load().contactsThisWeek / this.cap()),
  );
  protected readonly words = computed(
    () =>
      $localize`:@@volunteers.loadWords:${this.load().contactsThisWeek}:COUNT: sur ${this.cap()}:CAP: cette semaine`,
  );
}
