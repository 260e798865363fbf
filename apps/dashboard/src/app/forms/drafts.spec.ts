import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { forgetDrafts, formDraft } from './drafts';

type Venue = { name: string };

const open = (id: string, name: string, version = 1) =>
  TestBed.runInInjectionContext(() =>
    formDraft<Venue>(
      () => `venue.${id}`,
      () => ({ version, value: { name } }),
    ),
  );

describe('formDraft', () => {
  beforeEach(() => sessionStorage.clear());

  it('brings back after a reload what was typed, and over which version', () => {
    open('a', 'Salle', 3).model.set({ name: 'Salle bleue' });
    TestBed.tick();

    const again = open('a', 'Salle rouge', 4);
    expect(again.model()).toEqual({ name: 'Salle bleue' });
    expect(again.version()).toBe(3);
    expect(again.restored()).toBe(true);
  });

  it('keeps drafts of different rows apart', () => {
    open('a', 'Salle').model.set({ name: 'Salle bleue' });
    TestBed.tick();
    expect(open('b', 'Foyer').model()).toEqual({ name: 'Foyer' });
  });

  it('keeps nothing of a form that stands as it is stored', () => {
    const draft = open('a', 'Salle');
    draft.model.set({ name: 'Salle bleue' });
    TestBed.tick();
    draft.model.set({ name: 'Salle' });
    TestBed.tick();
    expect(sessionStorage).toHaveLength(0);
  });

  it('keeps what is being typed when the row is read again', () => {
    const stored = signal('Salle');
    const draft = TestBed.runInInjectionContext(() =>
      formDraft<Venue>(
        () => 'venue.a',
        () => ({ version: 1, value: { name: stored() } }),
      ),
    );
    draft.model.set({ name: 'Salle bleue' });
    TestBed.tick();
    stored.set('Salle rouge');
    expect(draft.model()).toEqual({ name: 'Salle bleue' });
  });

  it('starts again from the stored values once discarded', () => {
    open('a', 'Salle').model.set({ name: 'Salle bleue' });
    TestBed.tick();
    const again = open('a', 'Salle');
    again.discard();
    expect([again.model(), again.restored(), sessionStorage.length]).toEqual([
      { name: 'Salle' },
      false,
      0,
    ]);
  });

  it('is wiped at logout, other things of the tab are not', () => {
    sessionStorage.setItem('other', 'stays');
    open('a', 'Salle').model.set({ name: 'Salle bleue' });
    TestBed.tick();
    forgetDrafts();
    expect(Object.keys(sessionStorage)).toEqual(['other']);
  });
});
