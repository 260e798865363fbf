import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
} from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatProgressBar } from '@angular/material/progress-bar';
import { MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import {
  FigureExportsView,
  type FigureExportDraft,
  type FigureExportView,
  MOST_YEARS,
  paths,
} from '@presence/contract';
import { newId, shortDateInWords, type Id } from '@presence/domain';
import { AssociationClock } from '../../associations/association-clock';
import { associationRead } from '../../associations/association-read';
import { CurrentAssociation } from '../../associations/current-association';
import { Confirmation } from '../../forms/dialogs/confirmation';
import { Announcer } from '../../page/announcer';
import { injectLocale } from '../../page/locale';
import { ReadState } from '../../page/read-state';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { FigureExportsApi } from './figure-exports-api';

const EVERY_MS = 700;

/** Files of published figures: asked for by years, made while one does something else, found again for a week. */
@Component({
  selector: 'p-figure-exports',
  imports: [
    MatAnchor,
    MatButton,
    MatFormField,
    MatLabel,
    MatOption,
    MatProgressBar,
    MatSelect,
    ReadState,
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './figure-exports.html',
  styleUrl: './figure-exports.scss',
})
export class FigureExports {
  private readonly api = inject(FigureExportsApi);
  private readonly announcer = inject(Announcer);
  private readonly confirmation = inject(Confirmation);
  private readonly clock = inject(AssociationClock);
  private readonly current = inject(CurrentAssociation);
  private readonly locale = injectLocale();

  protected readonly read = associationRead(paths.figureExports, FigureExportsView);
  protected readonly years = computed(() => this.read.shown()?.years ?? []);
  protected readonly exports = computed(() => this.read.shown()?.exports ?? []);
  private readonly firstChosen = signal<string | undefined>(undefined);
  private readonly lastChosen = signal<string | undefined>(undefined);
  protected readonly until = computed(() => this.lastChosen() ?? this.years()[0]?.year ?? '');
  protected readonly from = computed(() => {
    const from = this.firstChosen() ?? this.until();
    return this.firstYears().includes(from) ? from : this.until();
  });
  /** Years with which a file may begin: not after its end, and no more than it holds. */
  protected readonly firstYears = computed(() =>
    this.years()
      .map(({ year }) => year)
      .filter((year) => year <= this.until() && Number(this.until()) - Number(year) < MOST_YEARS),
  );
  private readonly asked = computed(() =>
    this.years().filter(({ year }) => year >= this.from() && year <= this.until()),
  );
  /** Sessions without numbers in years that were never published: they will be missing for good. */
  protected readonly missing = computed(() =>
    this.asked()
      .filter(({ told }) => !told)
      .reduce((sum, { notEntered }) => sum + notEntered, 0),
  );

  protected readonly slug = this.current.slug;
  /** The list of sessions that lack numbers in years to be published for the first time. */
  protected readonly missingAddress = computed(() => {
    const fresh = this.asked().filter(({ told, notEntered }) => !told && notEntered > 0);
    return { de: `${fresh.at(-1)?.year}-01`, a: `${fresh[0]?.year}-12` };
  });

  constructor() {
    effect((onCleanup) => {
      // Each reading is another object, so that this runs again and asks once more.
      if (!this.exports().some(isUnderWay)) return;
      const timer = setTimeout(() => this.read.reload(), EVERY_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected readonly isUnderWay = isUnderWay;

  protected chooseFrom(year: string): void {
    this.firstChosen.set(year);
  }

  protected chooseUntil(year: string): void {
    this.lastChosen.set(year);
  }

  protected async start(format: FigureExportDraft['format']): Promise<void> {
    const fresh = this.asked().filter(({ told }) => !told);
    if (fresh.length > 0 && !(await this.agreedTo(fresh.map(({ year }) => year)))) return;
    const years = { from: this.from(), until: this.until() };
    await this.acting(() =>
      this.api.start({ id: newId(), ...years, format, language: this.locale }),
    );
  }

  protected remove(id: Id): Promise<void> {
    return this.acting(() => this.api.remove(id));
  }

  protected file({ id }: FigureExportView): string {
    const association = this.current.id();
    return association ? paths.figureExportFile(association, id) : '';
  }

  protected name({ from, until, format }: FigureExportView): string {
    const years = from === until ? from : `${from}–${until}`;
    return `${years}, ${format.toUpperCase()}`;
  }

  protected share({ from, until, yearsDone }: FigureExportView): number {
    return (100 * yearsDone) / (Number(until) - Number(from) + 1);
  }

  protected expires({ expiresAt }: FigureExportView): string {
    return shortDateInWords(this.clock.dateOf(expiresAt), this.locale, false);
  }

  private agreedTo(years: readonly string[]): Promise<boolean> {
    const names = years.join(', ');
    return this.confirmation.ask({
      title: $localize`:@@figures.publishTitle:Publier ${names}:YEARS: pour la première fois ?`,
      text:
        this.missing() > 0
          ? $localize`:@@figures.publishMissing:Ce qui est publié d’une année ne change plus, même si une présence est corrigée. ${this.missing()}:COUNT: séances n’ont pas encore leurs présences : elles manqueront.`
          : $localize`:@@figures.publishText:Ce qui est publié d’une année ne change plus, même si une présence est corrigée.`,
      action: $localize`:@@figures.publish:Publier et exporter`,
    });
  }

  private async acting(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
    }
    this.read.reload();
  }
}

function isUnderWay({ state }: FigureExportView): boolean {
  return state === 'WAITING' || state === 'RUNNING';
}
