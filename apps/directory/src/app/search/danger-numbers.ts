import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type Danger, dialLink, HELPLINES, helplinesOf } from '@presence/domain';
import { labelOf } from '../words/locale';

/** The numbers for what the words of a search speak of: before everything else, large, one tap to call. */
@Component({
  selector: 'p-danger-numbers',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './danger-numbers.html',
})
export class DangerNumbers {
  readonly dangers = input.required<readonly Danger[]>();

  protected readonly lines = computed(() =>
    helplinesOf(this.dangers()).flatMap((code) => {
      const line = HELPLINES.find((each) => each.code === code);
      const address = line && dialLink(line);
      return line && address
        ? [{ dial: line.dial, address, purpose: labelOf(line.purpose), textOnly: line.textOnly }]
        : [];
    }),
  );
}
