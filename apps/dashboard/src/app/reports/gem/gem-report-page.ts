import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { GemReportView, paths } from '@presence/contract';
import { gemReportIssues, type ReportFormat, shortDateInWords } from '@presence/domain';
import { AssociationClock } from '../../associations/association-clock';
import { associationRead } from '../../associations/association-read';
import { CurrentAssociation } from '../../associations/current-association';
import { Announcer } from '../../page/announcer';
import { injectLocale } from '../../page/locale';
import { PageHead } from '../../page/page-head';
import { ReadState } from '../../page/read-state';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { ReportFiles } from '../report-files';
import { ReportsApi } from '../reports-api';
import { GemReportForm } from './gem-report-form';

/** The yearly report of one GEM: what is declared, its files, and whether it was handed in. */
@Component({
  selector: 'p-gem-report-page',
  imports: [GemReportForm, MatButton, PageHead, ReadState, ReportFiles],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './gem-report-page.html',
  styleUrl: './gem-report-page.scss',
})
export class GemReportPage {
  private readonly current = inject(CurrentAssociation);
  private readonly clock = inject(AssociationClock);
  private readonly api = inject(ReportsApi);
  private readonly announcer = inject(Announcer);
  private readonly locale = injectLocale();

  readonly year = input.required<string>();
  readonly groupId = input.required<string>();

  protected readonly report = associationRead(
    (id) => paths.gemReport(id, Number(this.year()), this.groupId()),
    GemReportView,
  );
  protected readonly shown = this.report.shown;
  protected readonly back = computed(() => ['/', this.current.slug(), 'rapports']);
  protected readonly file = computed(() => {
    const [id, year, groupId] = [this.current.id() ?? '', Number(this.year()), this.groupId()];
    return (format: ReportFormat) => paths.gemReportFile(id, year, groupId, format);
  });
  protected readonly title = computed(() => {
    const report = this.shown();
    return report
      ? $localize`:@@reports.gemOf:${report.groupName}:GROUP:, rapport ${report.year}:YEAR:`
      : $localize`:@@reports.gemTitle:Rapport annuel du GEM`;
  });
  /** What is saved lacks nothing that the agency asks for. */
  protected readonly complete = computed(() => {
    const report = this.shown();
    return report && report.version > 0 && gemReportIssues(report.declaration).length === 0;
  });

  protected day(date: string): string {
    return shortDateInWords(date, this.locale);
  }

  protected dayOf(instant: string): string {
    return this.day(this.clock.dateOf(instant));
  }

  protected keep(report: GemReportView): void {
    this.report.set(report);
    this.announcer.say($localize`:@@reports.saved:Enregistré. Les fichiers le disent déjà.`);
  }

  protected markSent(report: GemReportView): Promise<void> {
    return this.change(
      this.api.markSent(report),
      $localize`:@@reports.markedSent:Noté : ce rapport est remis.`,
    );
  }

  protected takeBack(report: GemReportView): Promise<void> {
    return this.change(
      this.api.takeBack(report),
      $localize`:@@reports.takenBack:Le rapport est rouvert.`,
    );
  }

  private async change(write: Promise<GemReportView>, said: string): Promise<void> {
    try {
      this.report.set(await write);
      this.announcer.say(said);
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
      this.report.reload();
    }
  }
}
