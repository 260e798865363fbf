import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import type { ContactChange, ReplanOption } from '@presence/contract';
import { dateInWords } from '@presence/domain';
import { injectLocale } from '../../page/locale';
import type { namesOf } from '../rota-labels';

const MOST = 40;

/** The level of the only plan there is: what leaves no choice is chosen. */
export const onlyLevel = (options: readonly ReplanOption[]): number | null =>
  options.length === 1 ? (options[0]?.level ?? null) : null;

/** Up to three plans side by side with their price, and what the chosen one would change. */
@Component({
  selector: 'p-plan-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-choice.html',
  styleUrl: './plan-choice.scss',
})
export class PlanChoice {
  readonly options = input.required<readonly ReplanOption[]>();
  readonly names = input.required<ReturnType<typeof namesOf>>();
  readonly level = model<number | null>(null);
  private readonly locale = injectLocale();

  protected readonly chosen = computed(() =>
    this.options().find(({ level }) => level === this.level()),
  );
  protected readonly lines = computed(
    () =>
      this.chosen()
        ?.changes.slice(0, MOST)
        .map((change) => this.changeInWords(change)) ?? [],
  );
  protected readonly further = computed(() =>
    Math.max(0, (this.chosen()?.changes.length ?? 0) - MOST),
  );

  private changeInWords({ personId, before, after }: ContactChange): string {
    return $localize`:@@rotas.changeLine:${this.names().person(personId)}:PERSON: : ${this.placeInWords(before)}:BEFORE: → ${this.placeInWords(after)}:AFTER:`;
  }

  private placeInWords({ date, start, volunteerIds }: ContactChange['before']): string {
    if (date === null) return $localize`:@@rotas.nobody:personne`;
    return `${volunteerIds.map(this.names().volunteer).join(' + ')}, ${dateInWords(date, this.locale)}, ${start}`;
  }
}
