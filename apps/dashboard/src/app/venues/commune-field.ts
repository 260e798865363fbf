import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  input,
  linkedSignal,
  model,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import {
  MatAutocomplete,
  MatAutocompleteTrigger,
  type MatAutocompleteSelectedEvent,
} from '@angular/material/autocomplete';
import { MatOption } from '@angular/material/core';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { paths } from '@presence/contract';
import { type CommunePlace, departmentName, PlaceResolution, placeLabel } from '@presence/domain';
import { debounceTime } from 'rxjs';
import { textOfError } from '../forms/field-errors';
import { readFrom } from '../reads/read';

const SHORTEST = 2;

/**
 * A commune, chosen by typing the beginning of its name or its postcode, with or without accents. Its value is the
 * INSEE code; `known` names the commune of the stored value.
 */
@Component({
  selector: 'p-commune-field',
  imports: [
    MatAutocomplete,
    MatAutocompleteTrigger,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './commune-field.html',
  styleUrl: './commune-field.scss',
})
export class CommuneField implements FormValueControl<string> {
  readonly value = model('');
  readonly label = input($localize`:@@venues.commune:Commune`);
  readonly known = input('');
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();
  /** The whole commune, so that a form can take its postcode or its zone. */
  readonly chosen = output<CommunePlace>();

  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  private readonly field = viewChild.required(MatInput);
  private readonly typed = signal('');
  private readonly left = signal(false);
  private readonly asked = toSignal(toObservable(this.typed).pipe(debounceTime(200)), {
    initialValue: '',
  });

  protected readonly shown = linkedSignal(() => (this.value() === '' ? '' : this.known()));
  protected readonly read = readFrom(
    () =>
      this.asked().length < SHORTEST
        ? undefined
        : { url: paths.places, params: { text: this.asked(), wanted: 'COMMUNE' } },
    PlaceResolution,
  );
  /** What stands in the field, resolved; nothing that stood there before. */
  private readonly resolution = computed(() =>
    this.asked() === this.typed() && !this.read.isLoading() ? this.read.shown() : undefined,
  );
  /** Choices of a word before are not offered: the first of them would be taken for what is typed. */
  protected readonly found = computed(() =>
    (this.resolution()?.choices ?? []).filter((place) => place.kind === 'COMMUNE'),
  );
  /** The département or region that was typed where a commune is wanted. */
  protected readonly area = computed(() => this.resolution()?.area?.name ?? '');
  protected readonly nothing = computed(
    () =>
      this.asked().length >= SHORTEST &&
      this.asked() === this.typed() &&
      !this.read.isLoading() &&
      this.found().length === 0,
  );
  protected readonly error = computed(() => {
    const [first] = this.errors();
    return this.touched() && first ? textOfError(first) : '';
  });
  protected readonly matcher = computed(() => {
    const wrong = this.error() !== '';
    return { isErrorState: () => wrong };
  });

  protected readonly nameOf = (commune: CommunePlace | string | null) =>
    commune && typeof commune !== 'string' ? placeLabel(commune) : (commune ?? '');
  protected readonly departmentOf = (commune: CommunePlace) =>
    `${departmentName(commune.departmentCode)} (${commune.departmentCode})`;

  constructor() {
    // Without a control of its own, Material's input looks at its matcher only when told to.
    afterRenderEffect(() => {
      this.matcher();
      this.field().updateErrorState();
    });
    // Who leaves the field before it is resolved gets it all the same: nothing that is certain has to be chosen.
    effect(() => {
      const certain = this.resolution()?.certain;
      if (this.left() && certain?.kind === 'COMMUNE') untracked(() => this.take(certain));
    });
  }

  focus(options?: FocusOptions): void {
    this.box().nativeElement.focus(options);
  }

  protected type(event: Event): void {
    const text = (event.target as HTMLInputElement).value.trim();
    this.value.set('');
    this.left.set(false);
    this.shown.set(text);
    this.typed.set(text);
  }

  protected leave(): void {
    this.left.set(true);
    this.touch.emit();
  }

  protected choose({ option }: MatAutocompleteSelectedEvent): void {
    this.take(option.value as CommunePlace);
  }

  private take(commune: CommunePlace): void {
    this.value.set(commune.inseeCode);
    this.shown.set(placeLabel(commune));
    this.typed.set('');
    this.chosen.emit(commune);
  }
}
