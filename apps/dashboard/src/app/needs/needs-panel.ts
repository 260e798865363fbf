import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { NeedView, PersonView } from '@presence/contract';
import { dateIn, needInWords } from '@presence/domain';
import { FormSection } from '../forms/form-section';
import { formatStart } from '../page/format-start';
import { Announcer } from '../page/announcer';
import { Confirmation } from '../forms/dialogs/confirmation';
import { injectLocale } from '../page/locale';
import { formatSince } from '../page/format-since';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { needDetails } from './need-details';
import { FillingOpener } from '../rotas/filling/filling-opener';
import { NeedsApi } from './needs-api';
import { PRIORITY_LABELS } from './priority-labels';

/** What the person wants, in plain sentences, and whether it is being done. */
@Component({
  selector: 'p-needs-panel',
  imports: [FormSection, MatAnchor, MatButton, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './needs-panel.html',
  styleUrl: '../forms/panel.scss',
})
export class NeedsPanel {
  private readonly api = inject(NeedsApi);
  private readonly announcer = inject(Announcer);
  private readonly confirmation = inject(Confirmation);
  private readonly filling = inject(FillingOpener);
  private readonly locale = injectLocale();

  readonly person = input.required<PersonView>();
  readonly changed = output();

  protected readonly lines = computed(() =>
    this.person().needs.map((need) => ({
      need,
      words: needInWords(need, this.locale),
      details: needDetails(need, dateIn(this.person().timeZone), this.locale),
      consented: this.person().consented.includes(need.kind),
      priority: need.priority === 'NORMAL' ? '' : PRIORITY_LABELS[need.priority].toLowerCase(),
      next:
        need.nextContactAt && formatStart(need.nextContactAt, this.person().timeZone, this.locale),
      waits: formatSince(need.waitingSince),
    })),
  );

  /** Whether something that may be planned could still be without anybody. */
  protected readonly waiting = computed(() =>
    this.lines().some(({ need, consented }) => consented && need.endedAt === null),
  );

  protected async fill(): Promise<void> {
    const { id, branchId } = this.person();
    if (await this.filling.open({ personId: id, branchId })) this.changed.emit();
  }

  protected async end(need: NeedView): Promise<void> {
    const agreed = await this.confirmation.ask({
      title: $localize`:@@needs.endTitle:Mettre fin à ce besoin ?`,
      text: $localize`:@@needs.endText:Les contacts prévus après aujourd’hui pour ce besoin sont annulés, et les bénévoles n’ont plus à s’en occuper.`,
      action: $localize`:@@needs.end:Mettre fin`,
    });
    if (!agreed) return;
    await this.api.end(need).then(
      () => this.changed.emit(),
      (cause: unknown) => this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]),
    );
  }
}
