import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { ChipView } from './chip-view';

/**
 * A contact in its square: time and name, as high as they need. A bar at its side tells calls from visits, a sign its
 * answer and its lock; the square around it says them to who hears the board.
 */
@Component({
  selector: 'p-contact-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<b>{{ chip().time }}</b> {{ chip().name }}`,
  styleUrl: './contact-chip.scss',
  host: {
    '[class]': 'chip().classes',
    '[class.selected]': 'selected()',
    '[attr.data-contact]': 'chip().contact.id',
    '[attr.title]': 'chip().title',
  },
})
export class ContactChip {
  readonly chip = input.required<ChipView>();
  readonly selected = input(false);
}
