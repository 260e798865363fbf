import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { GroupSummary } from '@presence/contract';
import { FORMAT_LABELS, GROUP_KIND_LABELS, THEME_LABELS } from '@presence/domain';
import { injectLocale } from '../page/locale';
import { formatStart } from '../page/format-start';

/** A group in the list: its name, its next date, whether the public sees it. */
@Component({
  selector: 'p-group-card',
  imports: [MatIcon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './group-card.html',
  styleUrl: './group-card.scss',
})
export class GroupCard {
  private readonly locale = injectLocale();
  readonly group = input.required<GroupSummary>();

  protected readonly kind = computed(() => GROUP_KIND_LABELS[this.group().kind][this.locale]);
  protected readonly format = computed(() => FORMAT_LABELS[this.group().format][this.locale]);
  protected readonly themes = computed(() =>
    this.group()
      .themes.map((theme) => THEME_LABELS[theme][this.locale])
      .join(', '),
  );
  protected readonly next = computed(() => {
    const { nextStartsAt, timeZone } = this.group();
    return nextStartsAt === null ? '' : formatStart(nextStartsAt, timeZone, this.locale);
  });
}
