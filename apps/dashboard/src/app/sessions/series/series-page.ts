import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { paths, type SeriesChange, SeriesView, SessionView } from '@presence/contract';
import { dateIn, DAY_MS, Group, HORIZON_DAYS, yearOfSeries } from '@presence/domain';
import { CurrentAssociation } from '../../associations/current-association';
import { Surroundings } from '../../groups/surroundings';
import { Announcer } from '../../page/announcer';
import { PageHead } from '../../page/page-head';
import { ReadState } from '../../page/read-state';
import { associationList, associationRead } from '../../associations/association-read';
import { SeriesForm } from './series-form';
import { LastNumbers } from '../last-numbers';
import { hasBegun } from '../session-labels';

const horizon = () => new Date(Date.now() + HORIZON_DAYS * DAY_MS);

/** A series to plan for a group, or one whose rule changes. */
@Component({
  selector: 'p-series-page',
  imports: [LastNumbers, PageHead, ReadState, SeriesForm],
  providers: [Surroundings],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-page-head [title]="title()" [line]="group()?.name ?? ''" [back]="back()" />
    <p-read-state [of]="readGroup" />
    @if (seriesId()) {
      <p-read-state [of]="readSeries" />
    }
    @if (group(); as group) {
      <p-last-numbers class="last" [groupId]="group.id" />
      @if (!seriesId() || (series() && coming())) {
        <p-series-form
          [group]="group"
          [series]="series() ?? null"
          [coming]="coming() ?? []"
          [pivot]="seance() ?? ''"
          (planned)="tellPlanned($event)"
          (changed)="tellChanged($event)"
          (adopted)="readSeries.set($event)"
        />
      }
    }
  `,
  styles: `
    .last {
      margin-block-end: var(--p-space-5);
    }
  `,
})
export class SeriesPage {
  private readonly current = inject(CurrentAssociation);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly surroundings = inject(Surroundings);

  readonly groupId = input.required<string>();
  readonly seriesId = input<string>();
  /** The `originalStart` of the session from which the person came, in the address. */
  readonly seance = input<string>();

  protected readonly readGroup = associationRead((id) => paths.group(id, this.groupId()), Group);
  protected readonly readSeries = associationRead((id) => {
    const seriesId = this.seriesId();
    return seriesId && paths.series(id, seriesId);
  }, SeriesView);
  private readonly readSessions = associationList((id) => {
    const series = this.series();
    if (!series) return undefined;
    const { timeZone, groupId } = series;
    const [from, to] = [dateIn(timeZone), dateIn(timeZone, horizon())];
    return { url: paths.sessions(id), params: { from, to, groupId } };
  }, SessionView);
  protected readonly group = this.readGroup.shown;
  protected readonly series = this.readSeries.shown;
  protected readonly coming = computed(() =>
    this.readSessions
      .shown()
      ?.filter(
        (session) =>
          session.seriesId === this.seriesId() &&
          session.originalStart !== null &&
          !hasBegun(session),
      ),
  );
  protected readonly title = computed(() =>
    this.seriesId()
      ? $localize`:@@series.edit:Changer le rythme`
      : $localize`:@@series.new:Planifier une série`,
  );
  protected readonly back = computed(() => ['/', this.current.slug(), 'groupes', this.groupId()]);

  protected tellPlanned(series: SeriesView): Promise<boolean> {
    const inseeCode =
      this.surroundings.venue(series.venueId ?? '')?.inseeCode ?? this.group()?.inseeCode ?? '';
    const count = yearOfSeries(series, inseeCode, new Date().toISOString()).made.length;
    if (count === 0)
      return this.leave(
        $localize`:@@series.plannedLater:C’est noté : les séances seront créées un an avant leur date.`,
      );
    return this.leave(
      count === 1
        ? $localize`:@@series.plannedOne:1 séance est prévue.`
        : $localize`:@@series.planned:${count}:COUNT: séances sont prévues.`,
    );
  }

  protected tellChanged({ created, updated, removed }: SeriesChange): Promise<boolean> {
    const text = $localize`:@@series.changedTold:C’est changé : ${created.length}:CREATED: créées, ${updated.length}:UPDATED: à la nouvelle heure, ${removed.length}:REMOVED: retirées.`;
    return this.leave(text);
  }

  private leave(text: string): Promise<boolean> {
    this.announcer.say(text);
    return this.router.navigate(this.back());
  }
}
