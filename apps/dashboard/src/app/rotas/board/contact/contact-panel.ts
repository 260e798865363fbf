import {
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatOption, MatSelect } from '@angular/material/select';
import { type BoardContact, ContactReasons, ContactTarget, paths } from '@presence/contract';
import { dateInWords, type Id } from '@presence/domain';
import { injectLocale } from '../../../page/locale';
import { associationList } from '../../../associations/association-read';
import { formatKind, formatMoment, said } from '../../rota-labels';
import { peopleRead } from '../../../pulse/people-read';

/** One contact: when, with whom, why or why not; lock it, give it to somebody else without dragging, or leave it to nobody. */
@Component({
  selector: 'p-contact-panel',
  imports: [MatButton, MatFormField, MatIcon, MatIconButton, MatLabel, MatOption, MatSelect],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './contact-panel.html',
  styleUrl: './contact-panel.scss',
})
export class ContactPanel {
  private readonly locale = injectLocale();

  readonly rotaId = input.required<Id>();
  readonly contact = input.required<BoardContact>();
  /** The dates of its week. */
  readonly weekName = input.required<string>();
  readonly personName = input.required<string>();
  readonly volunteerName = input.required<(id: string) => string>();
  readonly closed = output();
  readonly lockChanged = output<boolean>();
  readonly given = output<ContactTarget>();
  readonly uncovered = output();

  private readonly read = peopleRead((association) => {
    const { id, version } = this.contact();
    return { url: paths.contactReasons(association, this.rotaId(), id), params: { v: version } };
  }, ContactReasons);
  protected readonly asked = linkedSignal<string, boolean>({
    source: () => this.contact().id,
    computation: () => false,
  });
  private readonly readTargets = associationList(
    (association) =>
      this.asked()
        ? paths.contactTargets(association, this.rotaId(), this.contact().id)
        : undefined,
    ContactTarget,
  );
  protected readonly chosen = signal<ContactTarget | null>(null);
  protected readonly reasons = this.read.shown;
  protected readonly possible = computed(() =>
    (this.readTargets.shown() ?? []).filter(({ obstacle }) => obstacle === null),
  );
  protected readonly searching = computed(() => this.readTargets.isLoading());

  protected readonly title = computed(
    () => `${this.personName()}, ${formatKind(this.contact(), this.locale)}`,
  );
  protected readonly when = computed(() =>
    formatMoment(this.contact(), this.weekName(), this.locale),
  );
  protected readonly who = computed(() =>
    this.contact()
      .volunteers.map(
        ({ volunteerId, answer }) => this.volunteerName()(volunteerId) + ANSWERS[answer],
      )
      .join(', '),
  );
  protected readonly said = (words: ContactReasons['why'][number]) => said(words, this.locale);
  protected readonly targetInWords = ({ date, start, volunteerIds }: ContactTarget) =>
    `${dateInWords(date, this.locale)}, ${start} – ${volunteerIds.map(this.volunteerName()).join(' + ')}`;

  protected give(): void {
    const target = this.chosen();
    this.chosen.set(null);
    if (target) this.given.emit(target);
  }
}

const ANSWERS = {
  WAITING: '',
  ACCEPTED: $localize`:@@rotas.hasAccepted: (accepté)`,
  DECLINED: $localize`:@@rotas.hasDeclined: (refusé)`,
} as const;
