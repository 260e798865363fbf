import { linkedSignal, type ModelSignal, type WritableSignal } from '@angular/core';
import { typedNumber } from '@presence/domain';

/**
 * The text of a field that holds a number. What is typed is read into `value`, NaN where it is no number or nothing, and
 * stays as it is until the value changes otherwise.
 */
export function typedText(value: ModelSignal<number>): WritableSignal<string> {
  const text = linkedSignal<number, string>({
    source: value,
    computation: (number, before) =>
      before && Object.is(read(before.value), number) ? before.value : written(number),
  });
  const set = text.set.bind(text);
  text.set = (typed) => {
    set(typed);
    value.set(read(typed));
  };
  return text;
}

/** One step up or down, from nought where there is no number, and back within the limits where it lies beyond them. */
export const stepped = (number: number, step: number, most: number): number =>
  Math.min(Math.max((Number.isNaN(number) ? 0 : number) + step, 0), most);

const read = (text: string): number => typedNumber(text) ?? NaN;
const written = (number: number): string => (Number.isNaN(number) ? '' : String(number));
