import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { REPORT_FORMATS, type ReportFormat } from '@presence/domain';
import { injectLocale } from '../page/locale';

/** A report to take away: as PDF, XLSX and CSV, in the language of the page. */
@Component({
  selector: 'p-report-files',
  imports: [MatAnchor],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (format of formats; track format) {
      <a
        [matButton]="format === 'pdf' ? 'filled' : 'outlined'"
        [href]="address()(format) + separator() + 'language=' + locale"
        download
      >
        <span i18n="@@reports.download">Télécharger ({{ format.toUpperCase() }})</span>
      </a>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--p-space-3);
    }
  `,
})
export class ReportFiles {
  /** Where each file is had. */
  readonly address = input.required<(format: ReportFormat) => string>();
  /** What parts the language from the address. */
  readonly separator = input<'?' | '&'>('?');
  protected readonly formats = REPORT_FORMATS;
  protected readonly locale = injectLocale();
}
