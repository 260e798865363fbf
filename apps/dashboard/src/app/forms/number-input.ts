import { Directive, ElementRef, forwardRef, inject } from '@angular/core';
import { type ControlValueAccessor, NG_VALUE_ACCESSOR } from '@angular/forms';
import { typedNumber } from '@presence/domain';
import { injectLocale } from '../page/locale';

/**
 * Makes an input of text one of a number: `<input matInput type="text" inputmode="numeric" pNumber [formField]="…" />`.
 * What is typed stays as it is, also where it is no number (the field then holds NaN, which every schema refuses by name);
 * an input of type number would drop “abc”, and read “2,5” in some browsers only.
 */
@Directive({
  selector: 'input[pNumber]',
  host: {
    '(input)': 'report(typed())',
    '(blur)': 'leave()',
    autocomplete: 'off',
  },
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => NumberInput), multi: true },
  ],
})
export class NumberInput implements ControlValueAccessor {
  private readonly input = inject<ElementRef<HTMLInputElement>>(ElementRef).nativeElement;
  private readonly locale = injectLocale();
  protected report: (value: number | null) => void = () => undefined;
  protected leave: () => void = () => undefined;

  registerOnChange(report: (value: number | null) => void): void {
    this.report = report;
  }

  registerOnTouched(leave: () => void): void {
    this.leave = leave;
  }

  setDisabledState(disabled: boolean): void {
    this.input.disabled = disabled;
  }

  writeValue(value: number | null): void {
    if (!Object.is(value, this.typed())) this.input.value = this.written(value);
  }

  protected typed(): number | null {
    return typedNumber(this.input.value);
  }

  private written(value: number | null): string {
    if (value === null || Number.isNaN(value)) return '';
    return new Intl.NumberFormat(this.locale, {
      useGrouping: false,
      maximumFractionDigits: 20,
    }).format(value);
  }
}
