import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { paths } from '@presence/contract';
import { type Helpline, phoneLink } from '@presence/domain';
import { LoadError } from '../errors/load-error';
import { PageHead } from '../page/page-head';
import { reading } from '../rendering/ask';
import { labelOf } from '../words/locale';
import { dateOfInstant } from '../words/session-time';

@Component({
  selector: 'p-helplines-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadError],
  templateUrl: './helplines-page.html',
})
export class HelplinesPage {
  protected readonly helplines = reading<Helpline[]>('helplines', () => paths.helplines);
  protected readonly parts = computed(() => {
    const all = (this.helplines.hasValue() && this.helplines.value()) || [];
    return [
      { urgent: true, lines: all.filter((line) => line.urgent) },
      { urgent: false, lines: all.filter((line) => !line.urgent) },
    ];
  });

  protected readonly labelOf = labelOf;
  protected readonly verified = (line: Helpline): string => dateOfInstant(line.verifiedOn);

  constructor() {
    inject(PageHead).describe({
      title: $localize`:@@helplines.title:Lignes d’écoute`,
      description: $localize`:@@helplines.description:Les numéros nationaux d’écoute et d’urgence : à qui ils s’adressent, quand ils répondent.`,
      path: '/lignes-d-ecoute',
    });
  }

  /** What the number opens: a call, or a text message for those reached only so. */
  protected link(line: Helpline): string {
    const call = phoneLink(line.dial ?? '');
    return line.textOnly ? call.replace('tel:', 'sms:') : call;
  }
}
