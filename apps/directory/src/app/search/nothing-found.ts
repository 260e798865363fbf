import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { departmentName } from '@presence/domain';
import { link } from '../words/locale';
import { type Search, searchParams, without } from './search';

/** Never a bare zero: what to try next, and who answers now. */
@Component({
  selector: 'p-nothing-found',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './nothing-found.html',
})
export class NothingFound {
  readonly search = input.required<Search>();
  readonly department = input<string>();

  protected readonly link = link;
  protected readonly wholeDepartment = computed(() => {
    const code = this.department();
    return code === undefined || code === this.search().department
      ? null
      : { name: departmentName(code), params: { department: code } };
  });
  protected readonly everywhere = computed(() =>
    searchParams(without(this.search(), 'place', 'commune', 'within', 'department', 'region')),
  );
  protected readonly placed = computed(
    () => Object.keys(this.everywhere()).length < Object.keys(searchParams(this.search())).length,
  );
}
