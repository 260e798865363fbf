import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatButtonToggleHarness } from '@angular/material/button-toggle/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import type { WeekWindow } from '@presence/domain';
import { WeekField } from './week-field';

const morning: WeekWindow = { weekday: 'MO', start: '09:00', end: '12:00' };

describe('WeekField', () => {
  const open = async (windows: WeekWindow[] = []) => {
    TestBed.configureTestingModule({ imports: [MatIconTestingModule] });
    const fixture = TestBed.createComponent(WeekField);
    fixture.componentRef.setInput('label', 'Mes disponibilités');
    fixture.componentRef.setInput('value', windows);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const cell = (day: number, slot: number) =>
      page.querySelector<HTMLElement>(`[data-cell="${day}-${slot}"]`) as HTMLElement;
    const press = async (key: string, shiftKey = false) => {
      (document.activeElement ?? page).dispatchEvent(
        new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }),
      );
      await fixture.whenStable();
    };
    // jsdom lays nothing out: what lies under the pointer is said here.
    const pointer = async (type: string, at: HTMLElement, pointerType = 'mouse') => {
      document.elementFromPoint = () => at;
      const event = new MouseEvent(type, { bubbles: true, button: 0 });
      Object.defineProperty(event, 'pointerType', { value: pointerType });
      at.dispatchEvent(event);
      await fixture.whenStable();
    };
    const value = () => fixture.componentInstance.value();
    return {
      fixture,
      page,
      cell,
      press,
      pointer,
      value,
      loader: TestbedHarnessEnvironment.loader(fixture),
    };
  };

  it('takes a drag of the mouse over days and hours, and the same drag back', async () => {
    const { cell, pointer, value, page } = await open();
    for (const expected of [
      [
        { ...morning, end: '10:30' },
        { weekday: 'TU', start: '09:00', end: '10:30' },
      ],
      [],
    ]) {
      await pointer('pointerdown', cell(0, 2));
      await pointer('pointermove', cell(1, 4));
      expect(cell(1, 3).classList).toContain('marked');
      await pointer('pointerup', cell(1, 4));
      await pointer('click', cell(1, 4));
      expect(value()).toEqual(expected);
    }
    expect(page.querySelector('p-week-grid [aria-live]')?.textContent).toContain(
      'Retiré : lundi 9\u00a0h – 10\u00a0h\u00a030, mardi',
    );
  });

  it('lets a drag be given up', async () => {
    const { cell, pointer, press, value } = await open();
    await pointer('pointerdown', cell(0, 2));
    cell(0, 2).focus();
    await press('Escape');
    await pointer('pointerup', cell(0, 6));
    expect(value()).toEqual([]);
  });

  it('scrolls under a finger, which adds by taps until drawing is chosen', async () => {
    const { cell, pointer, value, loader } = await open();
    await pointer('pointerdown', cell(2, 0), 'touch');
    await pointer('pointermove', cell(2, 5), 'touch');
    await pointer('pointerup', cell(2, 5), 'touch');
    expect(value()).toEqual([]);
    await pointer('click', cell(2, 0), 'touch');
    expect(value()).toEqual([{ weekday: 'WE', start: '08:00', end: '08:30' }]);
    await (await loader.getHarness(MatButtonToggleHarness.with({ text: 'Dessiner' }))).check();
    await pointer('pointerdown', cell(2, 1), 'touch');
    await pointer('pointermove', cell(2, 3), 'touch');
    await pointer('pointerup', cell(2, 3), 'touch');
    expect(value()).toEqual([{ weekday: 'WE', start: '08:00', end: '10:00' }]);
  });

  it('is drawn with the arrows, Shift and Space from one tab stop, and says what it does', async () => {
    const { cell, press, value, page } = await open([morning]);
    expect(page.querySelectorAll('td[tabindex="0"]')).toHaveLength(1);
    cell(0, 2).focus();
    await press('ArrowRight');
    expect(document.activeElement).toBe(cell(1, 2));
    await press('ArrowDown', true);
    await press('ArrowRight', true);
    expect(page.querySelector('p-week-grid [aria-live]')?.textContent).toContain(
      'Choisi : mardi 9\u00a0h – 10\u00a0h, mercredi',
    );
    await press(' ');
    expect(value()).toEqual([
      morning,
      { weekday: 'TU', start: '09:00', end: '10:00' },
      { weekday: 'WE', start: '09:00', end: '10:00' },
    ]);
    await press('Home');
    await press(' ');
    expect(value()[0]).toEqual({ weekday: 'MO', start: '09:00', end: '09:30' });
    expect(cell(0, 2).getAttribute('aria-selected')).toBe('true');
    expect(cell(0, 3).getAttribute('aria-label')).toBe('lundi 9\u00a0h\u00a030 – 10\u00a0h');
  });

  it('is written in the list, where windows that touch become one', async () => {
    const { loader, value, page } = await open([morning]);
    const select = await loader.getHarness(MatSelectHarness);
    const [start, end] = await loader.getAllHarnesses(MatInputHarness);
    const add = await loader.getHarness(MatButtonHarness.with({ text: 'Ajouter' }));
    await start?.setValue('14:00');
    await add.click();
    expect(page.querySelector('[role=alert]')?.textContent).toContain(
      'La fin doit venir après le début',
    );
    await start?.setValue('11:15');
    await end?.setValue('13:15');
    await add.click();
    expect(value()).toEqual([{ ...morning, end: '13:15' }]);
    expect(page.querySelectorAll('td.part')).toHaveLength(1);
    await select.open();
    await select.clickOptions({ text: 'dimanche' });
    await add.click();
    expect(page.textContent).toContain('En tout : 6\u00a0h\u00a015 par semaine.');
    await (
      await loader.getHarness(MatButtonHarness.with({ selector: '[aria-label^="Retirer lundi"]' }))
    ).click();
    expect(value()).toEqual([{ weekday: 'SU', start: '11:15', end: '13:15' }]);
  });

  it('takes back the last strokes, the clearing too', async () => {
    const { loader, value } = await open([morning]);
    const button = (text: string) => loader.getHarness(MatButtonHarness.with({ text }));
    await (await button('Tout effacer')).click();
    expect(value()).toEqual([]);
    await (await button('Revenir en arrière')).click();
    expect(value()).toEqual([morning]);
    expect(await (await button('Revenir en arrière')).isDisabled()).toBe(true);
  });
});
