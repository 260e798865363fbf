import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
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
import * as z from 'zod';
import { CurrentAssociation } from '../../../associations/current-association';
import { injectLocale } from '../../../page/locale';
import { kindInWords, momentInWords, said } from '../../rota-words';
import { peopleResource } from '../../../today/people-resource';

/** One contact: when, with whom, why or why not; lock it, give it to somebody else without dragging, or leave it to nobody. */
@Component({
  selector: 'p-contact-panel',
  imports: [MatButton, MatFormField, MatIcon, MatIconButton, MatLabel, MatOption, MatSelect],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './contact-panel.html',
  styleUrl: './contact-panel.scss',
})
export class ContactPanel {
  private readonly current = inject(CurrentAssociation);
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

  private readonly place = computed(() => {
    const association = this.current.id();
    const { id, version } = this.contact();
    return association ? { association, rotaId: this.rotaId(), id, version } : undefined;
  });
  private readonly read = peopleResource(() => {
    const at = this.place();
    return (
      at && {
        url: paths.contactReasons(at.association, at.rotaId, at.id),
        params: { v: at.version },
      }
    );
  }, ContactReasons.parse);
  protected readonly asked = linkedSignal<string, boolean>({
    source: () => this.contact().id,
    computation: () => false,
  });
  private readonly readTargets = httpResource(
    () => {
      const at = this.place();
      return at && this.asked()
        ? paths.contactTargets(at.association, at.rotaId, at.id)
        : undefined;
    },
    { parse: (body) => z.array(ContactTarget).parse(body) },
  );
  protected readonly chosen = signal<ContactTarget | null>(null);
  protected readonly reasons = computed(() =>
    this.read.hasValue() ? this.read.value() : undefined,
  );
  protected readonly possible = computed(() =>
    this.readTargets.hasValue()
      ? this.readTargets.value().filter(({ obstacle }) => obstacle === null)
      : [],
  );
  protected readonly searching = computed(() => this.readTargets.isLoading());

  protected readonly title = computed(
    () => `${this.personName()}, ${kindInWords(this.contact(), this.locale)}`,
  );
  protected readonly when = computed(() =>
    momentInWords(this.contact(), this.weekName(), this.locale),
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
