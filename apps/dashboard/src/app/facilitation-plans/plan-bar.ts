import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import type { FacilitationPlanView } from '@presence/contract';
import { addDays, type Id, quarterAfter, quarterOf } from '@presence/domain';
import { AssociationClock } from '../associations/association-clock';
import { pageAddress } from '../page/page-address';

/** Which sessions are planned: dates, branch and groups, kept in the address. */
@Component({
  selector: 'p-plan-bar',
  imports: [MatFormField, MatIcon, MatIconButton, MatInput, MatLabel, MatOption, MatSelect],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-bar.html',
  styleUrl: './plan-bar.scss',
})
export class PlanBar {
  private readonly address = pageAddress();
  private readonly clock = inject(AssociationClock);
  readonly plan = input.required<FacilitationPlanView>();
  readonly branch = input<Id>();
  readonly groups = input.required<readonly Id[]>();

  protected readonly choices = computed(() => {
    const branch = this.branch();
    return this.plan().groups.filter(({ branchId }) => !branch || branchId === branch);
  });

  protected step(by: 1 | -1): void {
    const { from } = this.plan();
    const before = quarterOf(addDays(quarterOf(from).from, -1));
    const { from: de, to: a } = by === 1 ? quarterAfter(from) : before;
    this.address.change({ de, a });
  }

  protected from(de: string): void {
    if (de) this.address.change({ de, a: de > this.plan().to ? quarterOf(de).to : this.plan().to });
  }

  protected to(a: string): void {
    if (a)
      this.address.change({ de: this.plan().from > a ? this.clock.today() : this.plan().from, a });
  }

  protected chooseBranch(antenne: Id | undefined): void {
    this.address.change({ antenne: antenne ?? null, groupes: null });
  }

  protected chooseGroups(ids: readonly Id[]): void {
    this.address.change({ groupes: ids.length > 0 ? ids.join(',') : null });
  }
}
