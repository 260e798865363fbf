import { Component, LOCALE_ID, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, FormField, validateStandardSchema } from '@angular/forms/signals';
import { MatError, MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { decimal, whole } from '@presence/domain';
import * as z from 'zod';
import { NumberInput } from './number-input';
import { errorOf } from './sending';

const Schema = z.object({
  weeks: whole(1, 8),
  radius: decimal(0, 200),
  seats: whole(2, 9).nullable(),
});

@Component({
  imports: [FormField, MatError, MatFormField, MatInput, NumberInput],
  template: `
    @for (field of [form.weeks, form.radius, form.seats]; track $index) {
      <mat-form-field>
        <input matInput type="text" pNumber [formField]="field" />
        <mat-error>{{ errorOf(field) }}</mat-error>
      </mat-form-field>
    }
  `,
})
class Page {
  readonly model = signal<{ weeks: number; radius: number; seats: number | null }>({
    weeks: 4,
    radius: 2.5,
    seats: null,
  });
  readonly form = form(this.model, (path) => validateStandardSchema(path, Schema));
  readonly errorOf = errorOf;
}

describe('a number that is typed', () => {
  const shown = async () => {
    TestBed.configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: 'fr' }] });
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const fields = [...page.querySelectorAll('input')];
    const type = async (at: number, text: string) => {
      const field = fields[at] as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('input'));
      field.dispatchEvent(new Event('blur'));
      await fixture.whenStable();
      return {
        kept: field.value,
        said: page.querySelectorAll('mat-form-field')[at]?.querySelector('mat-error')?.textContent,
      };
    };
    return { fields, type, fixture, model: fixture.componentInstance.model };
  };

  it('stands there as people write it', async () => {
    const { fields } = await shown();
    expect(fields.map(({ value }) => value)).toEqual(['4', '2,5', '']);
  });

  it.each([
    ['99999', 'C’est trop grand : au plus 8.'],
    ['-4', 'C’est trop petit : au moins 1.'],
    ['−4', 'C’est trop petit : au moins 1.'],
    ['2,5', 'Écrivez un nombre entier, sans virgule.'],
    ['abc', 'Écrivez un nombre en chiffres, par exemple 12.'],
    ['', 'À remplir.'],
  ])('“%s” is kept and refused in words: %s', async (text, words) => {
    const { type } = await shown();
    expect(await type(0, text)).toEqual({ kept: text, said: words });
  });

  it('is taken with a comma or a point where decimals may stand, and empty where it may be', async () => {
    const { type, model } = await shown();
    expect(await type(1, '12,75')).toEqual({ kept: '12,75', said: undefined });
    expect(model().radius).toBe(12.75);
    expect(await type(1, '12.75')).toEqual({ kept: '12.75', said: undefined });
    expect(await type(2, '4')).toEqual({ kept: '4', said: undefined });
    expect(await type(2, '')).toEqual({ kept: '', said: undefined });
    expect(model().seats).toBeNull();
  });

  it('gives way to what the form sets', async () => {
    const { type, model, fields, fixture } = await shown();
    await type(0, 'abc');
    model.update((answers) => ({ ...answers, weeks: 3 }));
    await fixture.whenStable();
    expect(fields[0]?.value).toBe('3');
  });
});
