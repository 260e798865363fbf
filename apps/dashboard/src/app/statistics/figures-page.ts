import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { paths } from '@presence/contract';
import { CONTACT_CLASSES, FACES, Figures, LOADS, Month } from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { Empty } from '../page/empty';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { dateIn } from '../page/when';
import { ChartTable } from './chart-table';
import { atLeastInWords, cellOf, CLASS_WORDS, FACE_WORDS, LOAD_WORDS } from './figures-words';
import { keyOf, lastYear, viewOf } from './figures-view';
import { LineChart } from './line-chart';
import { PeriodBar } from './period-bar';
import { StackedBars } from './stacked-bars';

/** Home support in numbers, small ones hidden. Period and branch stand in the address. */
@Component({
  selector: 'p-figures-page',
  imports: [ChartTable, Empty, LineChart, MatAnchor, PageHead, PeriodBar, ReadState, StackedBars],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './figures-page.html',
  styleUrl: './figures-page.scss',
})
export class FiguresPage {
  private readonly current = inject(CurrentAssociation);
  private readonly locale = injectLocale();
  private readonly usual = lastYear(dateIn(Intl.DateTimeFormat().resolvedOptions().timeZone));

  readonly de = input<string>();
  readonly a = input<string>();
  readonly antenne = input<string>();

  protected readonly period = computed(() => {
    const [from, until] = [Month.safeParse(this.de()).data ?? this.usual.from, Month.safeParse(this.a()).data ?? this.usual.until];
    return from <= until ? { from, until } : { from: until, until: from };
  });
  private readonly query = computed(() => `from=${this.period().from}&until=${this.period().until}`);
  protected readonly figures = httpResource(
    () => {
      const id = this.current.id();
      return id && `${paths.figures(id)}?${this.query()}`;
    },
    { parse: Figures.parse },
  );
  protected readonly shown = computed(() => (this.figures.hasValue() ? this.figures.value() : undefined));
  protected readonly branches = computed(() =>
    (this.shown()?.branches ?? []).map(({ id, name }) => ({ key: keyOf(id), name: name || $localize`:@@figures.noBranch:Sans antenne` })),
  );
  protected readonly view = computed(() => {
    const figures = this.shown();
    return figures && viewOf(figures, this.antenne(), this.locale);
  });
  protected readonly loads = computed(() => LOADS.map((name) => ({ label: LOAD_WORDS[name], figures: [this.shown()?.loads[name] ?? null] })));
  protected readonly faces = computed(() => FACES.map((name, at) => ({ label: FACE_WORDS[name], figures: [this.view()?.faces[at] ?? null] })));

  protected readonly classes = CONTACT_CLASSES.map((name) => CLASS_WORDS[name]);
  protected readonly words = {
    contacts: $localize`:@@figures.contacts:Contacts prévus, selon ce qu’ils ont donné`,
    caseload: $localize`:@@figures.caseload:File active : personnes différentes jointes chaque mois`,
    faces: $localize`:@@figures.faces:Continuité : visages différents en trois mois`,
    loads: $localize`:@@figures.loads:Charge des bénévoles, le dernier mois`,
    work: $localize`:@@figures.work:Temps bénévole et kilomètres`,
    month: $localize`:@@figures.month:Mois`,
    people: $localize`:@@figures.people:Personnes`,
    volunteers: $localize`:@@figures.volunteers:Bénévoles`,
    hours: $localize`:@@figures.hours:Heures`,
    kilometres: $localize`:@@figures.kilometres:Kilomètres`,
  };
  protected readonly mayValue = computed(() => this.current.may('ADMINISTRATOR'));

  protected file(format: 'csv' | 'xlsx' | '864' | 'benevalibre'): string {
    const id = this.current.id();
    if (!id) return '';
    const language = `&language=${this.locale}`;
    if (format === '864') return `${paths.volunteerTime(id)}?${this.query()}${language}`;
    if (format === 'benevalibre') return `${paths.benevalibre(id)}?${this.query()}`;
    return `${paths.figuresFile(id, format)}?${this.query()}${language}`;
  }

  protected total(sum: { atLeast: number; exact: boolean }): string {
    return atLeastInWords(sum, this.locale);
  }

  protected cell(figure: number | null): string {
    return cellOf(figure, this.locale);
  }
}
