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

  it('takes typed digits and nothing else', async () => {
    const { type, people, field } = await shown();
    await type('1a2');
    expect(people()).toBe(12);
    expect(field.value).toBe('12');
    await type('');
    expect(people()).toBe(0);
    await type('99999');
    expect(people()).toBe(500);
  });

  it('tells its number to a screen reader, and follows the arrow keys', async () => {
    const { field, people } = await shown();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp' }));
    expect(people()).toBe(1);
    expect(field.getAttribute('role')).toBe('spinbutton');
  });
});
