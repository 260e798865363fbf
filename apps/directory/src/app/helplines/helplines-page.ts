import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { paths } from '@presence/contract';
import { type Helpline, type HelplineNeed, phoneLink } from '@presence/domain';
import { LoadError } from '../errors/load-error';
import { PageHead } from '../page/page-head';
import { reading } from '../rendering/ask';
import { labelOf } from '../words/locale';
import { dateOfInstant } from '../words/session-time';

/** The needs in the order in which they are shown. */
const NEED_LABELS: Readonly<Record<HelplineNeed, string>> = {
  DANGER: $localize`:@@helplines.danger:Quelqu’un est en danger maintenant`,
  SUICIDE: $localize`:@@helplines.suicide:Des idées suicidaires, pour soi ou pour un proche`,
  TALK: $localize`:@@helplines.talk:Parler à quelqu’un`,
  VIOLENCE: $localize`:@@helplines.violence:Violences, maltraitance`,
  YOUNG: $localize`:@@helplines.young:Enfants et jeunes`,
  CARERS: $localize`:@@helplines.carers:Aidants, handicap`,
  ADDICTION: $localize`:@@helplines.addiction:Drogues, jeux`,
};
/** What stands open: whoever needs it may not find how to open it. */
const OPEN: readonly HelplineNeed[] = ['DANGER', 'SUICIDE', 'TALK'];

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
    return (Object.keys(NEED_LABELS) as HelplineNeed[])
      .map((need) => ({
        need,
        label: NEED_LABELS[need],
        isOpen: OPEN.includes(need),
        lines: all.filter((line) => line.need === need),
      }))
      .filter(({ lines }) => lines.length > 0);
  });

  protected readonly labelOf = labelOf;
  /** The date on which the number that was verified longest ago was. */
  protected readonly verified = computed(() => {
    const all = (this.helplines.hasValue() && this.helplines.value()) || [];
    const [first] = all.map(({ verifiedOn }) => verifiedOn).toSorted();
    return first === undefined ? null : dateOfInstant(first);
  });

  constructor() {
    inject(PageHead).describe({
      title: $localize`:@@helplines.title:Lignes d’écoute`,
      description: $localize`:@@helplines.description:Les numéros nationaux d’écoute et d’urgence : à qui ils s’adressent, quand ils répondent.`,
      path: '/lignes-d-ecoute',
    });
  }

  /** When it answers, who does, at what cost: what is certain of it. */
  protected readonly said = ({ hours, facts }: Helpline): string =>
    [hours, facts].flatMap((label) => (label ? labelOf(label) : [])).join(' · ');

  /** What the number opens: a call, or a text message for those reached only so. */
  protected link(line: Helpline): string {
    const call = phoneLink(line.dial ?? '');
    return line.textOnly ? call.replace('tel:', 'sms:') : call;
  }
}
