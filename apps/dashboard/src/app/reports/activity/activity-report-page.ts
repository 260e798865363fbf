import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { ActivityReportView, paths } from '@presence/contract';
import { activitySentences, enumerate, periodInWords, yearOfPeriod } from '@presence/domain';
import { associationRead } from '../../associations/association-read';
import { CurrentAssociation } from '../../associations/current-association';
import { Confirmation } from '../../forms/dialogs/confirmation';
import { Announcer } from '../../page/announcer';
import { injectLocale } from '../../page/locale';
import { PageHead } from '../../page/page-head';
import { ReadState } from '../../page/read-state';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { ExportPanel, type WantedExport } from '../../statistics/exports/export-panel';
import { ReportsApi } from '../reports-api';
import { ActivityReportForm } from './activity-report-form';

/** The report of activities of some months: what Présence knows, what is missing, and what the association says. */
@Component({
  selector: 'p-activity-report-page',
  imports: [ActivityReportForm, ExportPanel, MatButton, PageHead, ReadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './activity-report-page.html',
  styleUrl: './activity-report-page.scss',
})
export class ActivityReportPage {
  private readonly current = inject(CurrentAssociation);
  private readonly api = inject(ReportsApi);
  private readonly confirmation = inject(Confirmation);
  private readonly announcer = inject(Announcer);
  private readonly locale = injectLocale();

  readonly from = input.required<string>();
  readonly until = input.required<string>();

  protected readonly report = associationRead(
    (id) => paths.activityReport(id, this.from(), this.until()),
    ActivityReportView,
  );
  protected readonly shown = this.report.shown;
  protected readonly slug = this.current.slug;
  protected readonly back = computed(() => ['/', this.slug(), 'rapports']);
  protected readonly title = computed(() => {
    const report = this.shown();
    return report
      ? $localize`:@@activity.titleOf:Rapport d’activité ${periodInWords(report, this.locale)}:PERIOD:`
      : $localize`:@@activity.title:Rapport d’activité`;
  });
  protected readonly sentences = computed(() => {
    const report = this.shown();
    return report ? activitySentences(report.summary, this.locale) : [];
  });
  /** Of other months than a calendar year groups are told by month alone. */
  protected readonly isYear = computed(() => {
    const report = this.shown();
    return report !== undefined && yearOfPeriod(report) !== null;
  });
  protected readonly withheld = computed(() => this.listed(this.shown()?.summary.withheld));
  protected readonly untold = computed(() => this.listed(this.shown()?.summary.untold));

  protected readonly wanted = computed((): WantedExport => ({
    kind: 'ACTIVITY_REPORT',
    from: this.from(),
    until: this.until(),
  }));

  protected async publish(report: ActivityReportView): Promise<void> {
    const agreed = await this.confirmation.ask({
      title: $localize`:@@figures.publishTitle:Publier ${this.untold()}:YEARS: pour la première fois ?`,
      text: $localize`:@@activity.publishText:Ce qui est publié d’une année ne change plus, même si une présence est corrigée. Les séances sans nombre y manqueront.`,
      action: $localize`:@@activity.publish:Publier`,
    });
    if (!agreed) return;
    try {
      this.report.set(await this.api.publishActivity(report));
      this.announcer.say($localize`:@@activity.published:Publié. Le rapport peut être exporté.`);
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
      this.report.reload();
    }
  }

  protected keep(report: ActivityReportView): void {
    this.report.set(report);
    this.announcer.say($localize`:@@activity.saved:Enregistré. Les prochains fichiers le diront.`);
  }

  private listed(years: readonly string[] = []): string {
    return enumerate(years, this.locale);
  }
}
