import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormField, validateStandardSchema } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { FacilitationWishesDraft, OrganiserName, paths } from '@presence/contract';
import {
  dateInWords,
  FacilitationWishes,
  noWishes,
  quarterAfter,
  quarterOf,
  shortDateInWords,
  WEEKDAYS,
  weekdayWord,
} from '@presence/domain';
import { AssociationClock } from '../associations/association-clock';
import { associationList, associationRead } from '../associations/association-read';
import { CurrentAssociation } from '../associations/current-association';
import { formInMemory } from '../forms/drafts';
import { FormFrame } from '../forms/form-frame';
import { formToSave } from '../forms/form-to-save';
import { NumberInput } from '../forms/number-input';
import { errorOf } from '../forms/sending';
import { Announcer } from '../page/announcer';
import { injectLocale } from '../page/locale';
import { ReadState } from '../page/read-state';
import { WishesApi } from './wishes-api';

/** What one wishes for a quarter of leading groups: how much, rather not when, gladly with whom. */
@Component({
  selector: 'p-wishes-panel',
  imports: [
    FormField,
    FormFrame,
    MatButton,
    MatButtonToggle,
    MatButtonToggleGroup,
    MatError,
    MatFormField,
    MatHint,
    MatIcon,
    MatIconButton,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    NumberInput,
    ReadState,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './wishes-panel.html',
  styleUrl: './wishes-panel.scss',
})
export class WishesPanel {
  private readonly api = inject(WishesApi);
  private readonly announcer = inject(Announcer);
  private readonly current = inject(CurrentAssociation);
  private readonly locale = injectLocale();
  private readonly today = inject(AssociationClock).today();

  protected readonly quarters = [quarterAfter(this.today), quarterOf(this.today)].map(
    ({ from, to }) => ({
      ...{ from, to },
      name: `${shortDateInWords(from, this.locale, false)} – ${shortDateInWords(to, this.locale)}`,
    }),
  );
  protected readonly quarter = signal(quarterAfter(this.today).from);
  protected readonly lastDay = computed(() => quarterOf(this.quarter()).to);

  protected readonly stored = associationRead(
    (association) => ({
      url: paths.myFacilitationWishes(association),
      params: { quarter: this.quarter() },
    }),
    FacilitationWishes,
  );
  private readonly organisers = associationList(paths.organisers, OrganiserName);
  protected readonly partners = computed(() =>
    (this.organisers.shown() ?? []).filter(
      ({ id, roles }) => id !== this.current.organiserId() && roles.includes('FACILITATOR'),
    ),
  );
  protected readonly weekdays = WEEKDAYS.map((value) => ({
    value,
    name: weekdayWord(value, this.locale),
  }));

  protected readonly page = formToSave(
    formInMemory(() => {
      const stored = this.stored.shown() ?? noWishes('', this.quarter());
      const { organiserId: _, version, ...value } = stored;
      return { version, value };
    }),
    {
      rules: (path) => validateStandardSchema(path, FacilitationWishesDraft),
      write: (draft, version) => this.api.save(FacilitationWishesDraft.parse(draft), version),
      saved: (stored) => {
        this.stored.set(stored);
        this.announcer.say(
          $localize`:@@wishes.saved:C’est noté. La coordination en tiendra compte.`,
        );
      },
    },
  );
  protected readonly form = this.page.fields;
  protected readonly errorOf = errorOf;
  protected readonly dates = computed(() =>
    this.form
      .dates()
      .value()
      .map((date) => {
        const words = dateInWords(date, this.locale);
        return { date, words, remove: $localize`:@@wishes.removeDate:Retirer ${words}:DATE:` };
      }),
  );

  protected addDate(input: HTMLInputElement): void {
    const date = input.value;
    if (!date || quarterOf(date).from !== this.quarter()) return;
    this.setDates([...new Set([...this.form.dates().value(), date])].sort());
    input.value = '';
  }

  protected removeDate(date: string): void {
    this.setDates(
      this.form
        .dates()
        .value()
        .filter((each) => each !== date),
    );
  }

  private setDates(dates: string[]): void {
    this.form.dates().value.set(dates);
    this.form.dates().markAsDirty();
  }
}
