import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { HeadCount } from './head-count';

@Component({
  imports: [HeadCount],
  template: '<p-head-count label="Personnes présentes" [(value)]="people" />',
})
class Page {
  readonly people = signal(0);
}

describe('HeadCount', () => {
  async function shown() {
    const fixture = TestBed.configureTestingModule({
      imports: [MatIconTestingModule],
    }).createComponent(Page);
    await fixture.whenStable();
    const page: HTMLElement = fixture.nativeElement;
    const press = async (name: string, times = 1) => {
      for (let i = 0; i < times; i++)
        page.querySelector<HTMLButtonElement>(`button[aria-label^="${name}"]`)?.click();
      await fixture.whenStable();
    };
    const field = page.querySelector('input') ?? document.createElement('input');
    const type = async (text: string) => {
      field.value = text;
      field.dispatchEvent(new Event('input'));
      await fixture.whenStable();
    };
    return { page, press, type, field, people: fixture.componentInstance.people };
  }

  it('counts one more and one less, never below nobody', async () => {
    const { press, people, page } = await shown();
    expect(page.querySelector<HTMLButtonElement>('.less')?.disabled).toBe(true);
    await press('Un de plus', 3);
    await press('Un de moins');
    expect(people()).toBe(2);
    await press('Un de moins', 5);
    expect(people()).toBe(0);
  });

  it('reads what is typed, never bends it, and holds no number where there is none', async () => {
    const { type, people, field } = await shown();
    for (const [text, number] of [
      ['12', 12],
      ['1a2', NaN],
      ['abc', NaN],
      ['', NaN],
      ['99999', 99_999],
      ['-4', -4],
      ['2,5', 2.5],
    ] as const) {
      await type(text);
      expect(people()).toBe(number);
      expect(field.value).toBe(text);
    }
  });

  it('counts from nobody where nothing could be read, and back to what can be', async () => {
    const { type, press, people, field } = await shown();
    await type('abc');
    expect(field.getAttribute('aria-valuenow')).toBeNull();
    await press('Un de plus');
    expect([people(), field.value]).toEqual([1, '1']);
    await type('99999');
    await press('Un de moins');
    expect(people()).toBe(500);
  });

  it('tells its number to a screen reader, and follows the arrow keys', async () => {
    const { field, people } = await shown();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp' }));
    expect(people()).toBe(1);
    expect(field.getAttribute('role')).toBe('spinbutton');
  });
});
