import { ChangeDetectionStrategy, Component, computed, output, signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import {
  MatAutocomplete,
  MatAutocompleteTrigger,
  type MatAutocompleteSelectedEvent,
} from '@angular/material/autocomplete';
import { MatOption } from '@angular/material/core';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { paths, PeoplePage, type PersonLine } from '@presence/contract';
import { debounceTime } from 'rxjs';
import { peopleRead } from '../../pulse/people-read';

const SHORTEST = 2;

const nameOf = (person: PersonLine | string | null) =>
  person && typeof person !== 'string'
    ? `${person.firstName} ${person.lastName}`.trim()
    : (person ?? '');

/** A person who is accompanied, found by the beginning of a name. */
@Component({
  selector: 'p-person-field',
  imports: [
    MatAutocomplete,
    MatAutocompleteTrigger,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <mat-label i18n="@@volunteers.person">Personne accompagnée</mat-label>
      <input
        matInput
        type="text"
        autocomplete="off"
        spellcheck="false"
        [value]="shown()"
        [matAutocomplete]="list"
        (input)="type($event)"
      />
      <mat-autocomplete
        #list="matAutocomplete"
        autoActiveFirstOption
        [displayWith]="nameOf"
        (optionSelected)="choose($event)"
      >
        @for (person of found(); track person.id) {
          <mat-option [value]="person">{{ nameOf(person) }} · {{ person.communeName }}</mat-option>
        }
      </mat-autocomplete>
      @if (nothing()) {
        <mat-hint i18n="@@volunteers.personNone"
          >Personne ne porte un nom qui commence ainsi.</mat-hint
        >
      } @else {
        <mat-hint i18n="@@volunteers.personHint">Tapez le début du prénom ou du nom.</mat-hint>
      }
    </mat-form-field>
  `,
  styles: `
    mat-form-field {
      width: 100%;
    }
  `,
})
export class PersonField {
  readonly chosen = output<PersonLine | null>();

  protected readonly shown = signal('');
  private readonly typed = signal('');
  private readonly asked = toSignal(toObservable(this.typed).pipe(debounceTime(250)), {
    initialValue: '',
  });
  private readonly people = peopleRead(
    (id) =>
      this.asked().length < SHORTEST
        ? undefined
        : { url: paths.people(id), params: { name: this.asked() } },
    PeoplePage,
  );
  /** Whether the answer is to what stands in the field: the first of a word before would be taken for it. */
  private readonly current = computed(
    () => this.asked() === this.typed() && !this.people.isLoading(),
  );
  protected readonly found = computed(() =>
    this.current() ? (this.people.shown()?.people ?? []) : [],
  );
  protected readonly nothing = computed(
    () => this.current() && this.asked().length >= SHORTEST && this.found().length === 0,
  );
  protected readonly nameOf = nameOf;

  protected type(event: Event): void {
    const text = (event.target as HTMLInputElement).value;
    this.shown.set(text);
    this.typed.set(text.trim());
    this.chosen.emit(null);
  }

  protected choose({ option }: MatAutocompleteSelectedEvent): void {
    const person = option.value as PersonLine;
    this.shown.set(nameOf(person));
    this.typed.set('');
    this.chosen.emit(person);
  }

  clear(): void {
    this.shown.set('');
    this.typed.set('');
  }
}
