import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { ConcernView, OrganiserName, paths } from '@presence/contract';
import { newId, phoneInWords, phoneLink } from '@presence/domain';
import { AssociationClock } from '../associations/association-clock';
import { CurrentAssociation } from '../associations/current-association';
import { UrgentNumbers } from './urgent-numbers';
import { formatStart } from '../page/format-start';
import { Announcer } from '../page/announcer';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { associationList } from '../associations/association-read';
import { CONCERN_LABELS } from './concern-labels';
import { ConcernsApi } from './concerns-api';
import { peopleRead } from '../pulse/people-read';

/** One concern: what was said, who follows it until when, its log, and the word that closes it. */
@Component({
  selector: 'p-concern-page',
  imports: [
    MatButton,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    PageHead,
    ReadState,
    UrgentNumbers,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './concern-page.html',
  styleUrl: './concern-page.scss',
})
export class ConcernPage {
  private readonly api = inject(ConcernsApi);
  private readonly announcer = inject(Announcer);
  private readonly current = inject(CurrentAssociation);
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();
  readonly concernId = input.required<string>();

  protected readonly concern = peopleRead((id) => paths.concern(id, this.concernId()), ConcernView);
  private readonly organisers = associationList(paths.organisers, OrganiserName);
  protected readonly shown = this.concern.shown;
  protected readonly leads = computed(() =>
    (this.organisers.shown() ?? []).filter(({ roles }) => roles.includes('SAFEGUARDING_LEAD')),
  );
  protected readonly back = computed(() => ['/', this.current.slug(), 'alertes']);
  protected readonly title = computed(() => {
    const concern = this.shown();
    return concern ? CONCERN_LABELS[concern.kind] : $localize`:@@concerns.one:Alerte`;
  });
  protected readonly phones = computed(() =>
    (this.shown()?.person?.phones ?? []).map((phone) => ({
      link: phoneLink(phone),
      words: phoneInWords(phone),
    })),
  );
  protected readonly ownerId = linkedSignal(
    () => this.shown()?.ownerId ?? this.current.organiserId() ?? '',
  );
  protected readonly dueOn = linkedSignal(() => this.shown()?.dueOn ?? '');
  protected readonly entry = signal('');
  protected readonly closing = signal('');
  protected readonly sending = signal(false);
  private entryId = newId();

  protected readonly day = (instant: string) =>
    formatStart(instant, this.clock.zone(), this.locale);

  protected entrust(): Promise<void> {
    return this.write(
      ({ id, version }, association) =>
        this.api.entrust(association, id, version, {
          ownerId: this.ownerId(),
          dueOn: this.dueOn(),
        }),
      $localize`:@@concerns.entrusted:Enregistré.`,
    );
  }

  protected add(): Promise<void> {
    return this.write(
      async ({ id }, association) => {
        const concern = await this.api.add(association, id, {
          id: this.entryId,
          words: this.entry().trim(),
        });
        this.entry.set('');
        this.entryId = newId();
        return concern;
      },
      $localize`:@@concerns.added:Ajouté au journal.`,
    );
  }

  protected close(): Promise<void> {
    return this.write(
      ({ id, version }, association) =>
        this.api.close(association, id, version, this.closing().trim()),
      $localize`:@@concerns.closedNow:L’alerte est close.`,
    );
  }

  private async write(
    act: (concern: ConcernView, associationId: string) => Promise<ConcernView>,
    done: string,
  ): Promise<void> {
    const concern = this.shown();
    if (!concern) return;
    this.sending.set(true);
    try {
      this.concern.set(await act(concern, this.current.requireId()));
      this.announcer.say(done);
    } catch (cause) {
      const { code } = problemOf(cause);
      this.announcer.say(PROBLEM_TEXTS[code]);
      if (code === 'VERSION_CONFLICT') this.concern.reload();
    } finally {
      this.sending.set(false);
    }
  }
}
