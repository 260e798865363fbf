import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { injectLocale } from '../page/locale';
import type { ChartRow } from './chart';
import { cellOf } from './figures-labels';

/** The table behind a chart: the same figures, for those who read better in rows. */
@Component({
  selector: 'p-chart-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details>
      <summary i18n="@@figures.asTable">Les chiffres en tableau</summary>
      <div class="wide" tabindex="0" role="region" [attr.aria-label]="name()">
        <table>
          <caption class="cdk-visually-hidden">
            {{
              title()
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ rowHead() }}</th>
              @for (name of series(); track name) {
                <th scope="col">{{ name }}</th>
              }
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track $index) {
              <tr>
                <th scope="row">{{ row.label }}</th>
                @for (figure of row.figures; track $index) {
                  <td>{{ cell(figure) }}</td>
                }
              </tr>
            }
          </tbody>
        </table>
      </div>
    </details>
  `,
  styleUrl: './chart-table.scss',
})
export class ChartTable {
  private readonly locale = injectLocale();
  readonly title = input.required<string>();
  readonly rowHead = input.required<string>();
  readonly series = input.required<readonly string[]>();
  readonly rows = input.required<readonly ChartRow[]>();

  protected readonly name = computed(
    () => $localize`:@@figures.tableOf:${this.title()}:TITLE: (tableau)`,
  );

  protected cell(figure: number | null | undefined): string {
    return cellOf(figure, this.locale);
  }
}
