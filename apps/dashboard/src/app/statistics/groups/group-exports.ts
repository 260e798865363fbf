import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { ExportableYear, type FigureExportDraft, MOST_YEARS, paths } from '@presence/contract';
import { associationList } from '../../associations/association-read';
import { CurrentAssociation } from '../../associations/current-association';
import { Confirmation } from '../../forms/dialogs/confirmation';
import { ReadState } from '../../page/read-state';
import { ExportPanel, type WantedExport } from '../exports/export-panel';

type Kind = Extract<FigureExportDraft['kind'], 'GROUP_YEARS' | 'SCHOOL_YEARS'>;
const KINDS: readonly Kind[] = ['GROUP_YEARS', 'SCHOOL_YEARS'];

const following = (year: string) => String(Number(year) + 1);

/** Files of the groups of closed years: of all of them, or of those that the page is filtered to. */
@Component({
  selector: 'p-group-exports',
  imports: [ExportPanel, MatFormField, MatLabel, MatOption, MatSelect, ReadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './group-exports.html',
  styleUrl: './group-exports.scss',
})
export class GroupExports {
  private readonly confirmation = inject(Confirmation);
  protected readonly slug = inject(CurrentAssociation).slug;
  protected readonly kinds = KINDS;

  /** The groups asked about, as the API names them. */
  readonly groups = input<Record<string, string>>({});

  protected readonly read = associationList(paths.exportableYears, ExportableYear);
  protected readonly years = computed(() => this.read.shown() ?? []);
  /** Those that begin in September and of which both calendar years are over. */
  protected readonly schoolYears = computed(() => {
    const closed = this.years().map(({ year }) => year);
    return closed.filter((year) => closed.includes(following(year)));
  });
  protected readonly filtered = computed(() => Object.keys(this.groups()).length > 0);
  protected readonly kindChosen = signal<Kind>('GROUP_YEARS');
  protected readonly firstChosen = signal<string | undefined>(undefined);
  protected readonly lastChosen = signal<string | undefined>(undefined);
  protected readonly kind = computed(() => (this.filtered() ? 'GROUP_YEARS' : this.kindChosen()));
  /** Years with which a file may end, the latest first. */
  protected readonly lastYears = computed(() =>
    this.kind() === 'SCHOOL_YEARS' ? this.schoolYears() : this.years().map(({ year }) => year),
  );
  protected readonly until = computed(() => {
    const chosen = this.lastChosen();
    return chosen !== undefined && this.lastYears().includes(chosen)
      ? chosen
      : (this.lastYears()[0] ?? '');
  });
  /** Years with which it may begin: not after its end, and no more than it holds. */
  protected readonly firstYears = computed(() =>
    this.lastYears().filter(
      (year) => year <= this.until() && Number(this.until()) - Number(year) < MOST_YEARS,
    ),
  );
  protected readonly from = computed(() => {
    const from = this.firstChosen() ?? this.until();
    return this.firstYears().includes(from) ? from : this.until();
  });
  protected readonly wanted = computed((): WantedExport | undefined => {
    const [from, until] = [this.from(), this.until()];
    if (until === '') return undefined;
    return this.kind() === 'SCHOOL_YEARS'
      ? { kind: 'SCHOOL_YEARS', from, until }
      : { kind: 'GROUP_YEARS', from, until, groups: this.groups() };
  });
  /** Calendar years that this file would be the first to publish. */
  private readonly fresh = computed(() => {
    const until = this.kind() === 'SCHOOL_YEARS' ? following(this.until()) : this.until();
    return this.years().filter(({ year, told }) => !told && year >= this.from() && year <= until);
  });
  /** Sessions without numbers in them: they will be missing for good. */
  protected readonly missing = computed(() =>
    this.fresh().reduce((sum, { notEntered }) => sum + notEntered, 0),
  );
  /** The list of these sessions. */
  protected readonly missingAddress = computed(() => {
    const lacking = this.fresh().filter(({ notEntered }) => notEntered > 0);
    return { de: `${lacking.at(-1)?.year}-01`, a: `${lacking[0]?.year}-12` };
  });

  /** A school year by both its calendar years. */
  protected name(year: string): string {
    return this.kind() === 'SCHOOL_YEARS' ? `${year}–${following(year)}` : year;
  }

  protected readonly agreed = async (): Promise<boolean> => {
    const fresh = this.fresh().map(({ year }) => year);
    if (fresh.length === 0) return true;
    const agrees = await this.agreedTo(fresh);
    if (agrees) this.read.reload();
    return agrees;
  };

  private agreedTo(years: readonly string[]): Promise<boolean> {
    const names = years.join(', ');
    return this.confirmation.ask({
      title: $localize`:@@figures.publishTitle:Publier ${names}:YEARS: pour la première fois ?`,
      text: publishedForGood(this.missing()),
      action: $localize`:@@figures.publish:Publier et exporter`,
    });
  }
}

/** What publishing means, and how many sessions would be missing for good. */
function publishedForGood(missing: number): string {
  if (missing === 0)
    return $localize`:@@figures.publishText:Ce qui est publié d’une année ne change plus, même si une présence est corrigée.`;
  return missing === 1
    ? $localize`:@@figures.publishOneMissing:Ce qui est publié d’une année ne change plus, même si une présence est corrigée. Une séance n’a pas encore ses présences : elle manquera.`
    : $localize`:@@figures.publishMissing:Ce qui est publié d’une année ne change plus, même si une présence est corrigée. ${missing}:COUNT: séances n’ont pas encore leurs présences : elles manqueront.`;
}
