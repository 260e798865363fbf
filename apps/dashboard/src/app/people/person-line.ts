import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { PersonLine as Line } from '@presence/contract';
import { rhythmInWords } from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { injectLocale } from '../page/locale';
import { formatSince } from '../page/format-since';

/** One person in the list: who, where, what they want, and what stands in the way. */
@Component({
  selector: 'p-person-line',
  imports: [MatIcon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './person-line.html',
  styleUrl: './person-line.scss',
})
export class PersonLine {
  private readonly locale = injectLocale();
  private readonly slug = inject(CurrentAssociation).slug;
  readonly person = input.required<Line>();

  protected readonly link = computed(() => ['/', this.slug(), 'personnes', this.person().id]);
  protected readonly name = computed(() =>
    `${this.person().firstName} ${this.person().lastName}`.trim(),
  );
  protected readonly needs = computed(() =>
    this.person()
      .needs.map(({ kind, rhythm }) => rhythmInWords(kind, rhythm, this.locale))
      .join(' · '),
  );
  protected readonly lacksConsent = computed(
    () => this.person().endedAt === null && this.person().consented.length === 0,
  );
  protected readonly waiting = computed(() => {
    const since = this.person().waitingSince;
    return since && formatSince(since);
  });
}
