import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { paths } from '@presence/contract';
import { CONTACT_CLASSES, FACES, Figures, lastClosedMonth, LOADS } from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { Empty } from '../page/empty';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { associationRead } from '../associations/association-read';
import { ChartSection } from './chart-section';
import {
  formatAtLeast,
  cellOf,
  CLASS_LABELS,
  FACE_LABELS,
  LOAD_LABELS,
  SECTION_LABELS,
  formatWholeMonth,
} from './figures-labels';
import { ExportPanel, type WantedExport } from './exports/export-panel';
import { FiguresTabs } from './figures-tabs';
import { keyOf, lastYear, periodOf, viewOf } from './figures-view';
import { PeriodBar } from './period-bar';

/** Home support in numbers, small ones hidden. Period and branch stand in the address. */
@Component({
  selector: 'p-figures-page',
  imports: [
    ChartSection,
    Empty,
    ExportPanel,
    FiguresTabs,
    MatAnchor,
    PageHead,
    PeriodBar,
    ReadState,
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './figures-page.html',
  styleUrl: './figures-page.scss',
})
export class FiguresPage {
  private readonly current = inject(CurrentAssociation);
  private readonly locale = injectLocale();
  private readonly usual = lastYear(lastClosedMonth(new Date().toISOString()));

  readonly de = input<string>();
  readonly a = input<string>();
  readonly antenne = input<string>();

  protected readonly period = computed(() => periodOf(this.de(), this.a(), this.usual));
  protected readonly figures = associationRead(
    (id) => ({
      url: paths.figures(id),
      params: { from: this.period().from, until: this.period().until },
    }),
    Figures,
    { keepsWhileAsking: true },
  );
  protected readonly shown = this.figures.shown;
  protected readonly branches = computed(() =>
    (this.shown()?.branches ?? []).map(({ id, name }) => ({
      key: keyOf(id),
      name: name || $localize`:@@figures.noBranch:Sans antenne`,
    })),
  );
  protected readonly view = computed(() => {
    const figures = this.shown();
    return figures && viewOf(figures, this.antenne(), this.locale);
  });

  /** A file of what the page shows. */
  protected readonly wanted = computed((): WantedExport => {
    const branch = this.shown()?.branches.find(({ id }) => keyOf(id) === this.antenne());
    const { from, until } = this.period();
    return {
      ...{ kind: 'HOME_SUPPORT' as const, from, until },
      ...(branch && { branchId: branch.id ?? 'none' }),
    };
  });

  protected readonly words = SECTION_LABELS;
  protected readonly classes = CONTACT_CLASSES.map((name) => CLASS_LABELS[name]);
  protected readonly classesTold = [...this.classes, SECTION_LABELS.planned];
  protected readonly faces = FACES.map((name) => FACE_LABELS[name]);
  protected readonly facesTold = [...this.faces, SECTION_LABELS.people];
  protected readonly loads = LOADS.map((name) => LOAD_LABELS[name]);
  protected readonly loadsTold = [...this.loads, SECTION_LABELS.volunteers];
  protected readonly slug = this.current.slug;
  protected readonly mayName = computed(() => this.current.may('COORDINATOR'));
  protected readonly mayValue = computed(() => this.current.may('ADMINISTRATOR'));

  protected total(sum: { atLeast: number; exact: boolean }): string {
    return formatAtLeast(sum, this.locale);
  }

  protected cell(figure: number | null | undefined): string {
    return cellOf(figure, this.locale);
  }

  protected monthWords(month: string): string {
    return formatWholeMonth(month, this.locale);
  }
}
