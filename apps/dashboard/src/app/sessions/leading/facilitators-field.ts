import { ChangeDetectionStrategy, Component, computed, input, model, output } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatOption } from '@angular/material/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatSelect } from '@angular/material/select';
import type { OrganiserName } from '@presence/contract';
import type { Id } from '@presence/domain';
import { textOfError } from '../../forms/field-errors';
import { ROLE_LABELS } from '../../groups/facilitation-labels';

/** People in an order: who leads first, or who comes after whom in a team. Those who are gone from `candidates` are kept. */
@Component({
  selector: 'p-facilitators-field',
  imports: [
    MatButton,
    MatCheckbox,
    MatFormField,
    MatIcon,
    MatIconButton,
    MatLabel,
    MatOption,
    MatSelect,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './facilitators-field.html',
  styleUrl: './facilitators-field.scss',
})
export class FacilitatorsField implements FormValueControl<readonly Id[]> {
  readonly value = model<readonly Id[]>([]);
  readonly label = input.required<string>();
  readonly candidates = input.required<readonly Pick<OrganiserName, 'id' | 'displayName'>[]>();
  /** A team that leads in turn has an order, and no lead. */
  readonly inTurn = input(false);
  /** Those who are asked and have not said yes; undefined where nobody is asked. */
  readonly asked = input<readonly Id[]>();
  readonly askedChange = output<readonly Id[]>();
  /** Who chooses: they need not be asked. */
  readonly ownId = input<Id>();
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  /** An error on one of the people. */
  readonly within = input('');
  readonly touched = input(false);
  readonly touch = output();

  protected readonly chosen = computed(() =>
    this.value().map((id, place) => {
      const name = this.candidates().find((each) => each.id === id)?.displayName ?? '…';
      return {
        id,
        name,
        role: this.inTurn() ? '' : ROLE_LABELS[place === 0 ? 'LEAD' : 'CO_FACILITATOR'],
        agreed: !this.asked()?.includes(id),
        remove: $localize`:@@facilitation.remove:Retirer ${name}:NAME:`,
        promote: this.inTurn()
          ? $localize`:@@facilitation.earlier:Passer ${name}:NAME: avant`
          : $localize`:@@facilitation.makeLead:Faire mener ${name}:NAME:`,
      };
    }),
  );
  protected readonly others = computed(() =>
    this.candidates().filter(({ id }) => !this.value().includes(id)),
  );
  protected readonly error = computed(() => {
    const [first] = this.errors();
    return this.touched() && first ? textOfError(first) : this.within();
  });

  protected add(id: Id, select: MatSelect): void {
    // The list offers whom to add next; it holds nobody itself.
    select.value = null;
    if (!id || this.value().includes(id)) return;
    this.choose([...this.value(), id]);
    const asked = this.asked();
    if (asked && id !== this.ownId()) this.askedChange.emit([...asked, id]);
  }

  protected remove(id: Id): void {
    this.choose(this.value().filter((each) => each !== id));
    this.agree(id, true);
  }

  /** To the front as lead, or one place earlier in a team. */
  protected promote(id: Id): void {
    const rest = this.value().filter((each) => each !== id);
    const place = this.inTurn() ? this.value().indexOf(id) - 1 : 0;
    this.choose(rest.toSpliced(place, 0, id));
  }

  protected agree(id: Id, agreed: boolean): void {
    const asked = this.asked();
    if (!asked) return;
    const others = asked.filter((each) => each !== id);
    this.askedChange.emit(agreed ? others : [...others, id]);
  }

  private choose(ids: readonly Id[]): void {
    this.value.set(ids);
    this.touch.emit();
  }
}
