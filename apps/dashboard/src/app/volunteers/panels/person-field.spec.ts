import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatAutocompleteHarness } from '@angular/material/autocomplete/testing';
import { paths, type PersonLine } from '@presence/contract';
import { newId } from '@presence/domain';
import { CurrentAssociation } from '../../associations/current-association';
import { PersonField } from './person-field';

const ginette: PersonLine = {
  id: newId(),
  firstName: 'Ginette',
  lastName: 'Delorme',
  unreadable: false,
  branchName: null,
  communeName: 'Lyon',
  languages: ['fr'],
  leadVolunteerName: null,
  consented: ['CALL'],
  needs: [],
  waitingSince: null,
  lastReachedAt: null,
  endedAt: null,
};

/** Longer than the field waits between two letters. */
const pause = () => new Promise((done) => setTimeout(done, 320));

describe('PersonField', () => {
  it('offers who bears the name that is typed, and nobody of the name before', async () => {
    const association = newId();
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: CurrentAssociation, useValue: { id: signal(association) } },
      ],
    });
    const fixture = TestBed.createComponent(PersonField);
    const api = TestBed.inject(HttpTestingController);
    const box = await TestbedHarnessEnvironment.loader(fixture).getHarness(MatAutocompleteHarness);
    const answer = async (name: string, people: PersonLine[]) => {
      await pause();
      fixture.detectChanges();
      api
        .expectOne({ url: `${paths.people(association)}?name=${name}` })
        .flush({ people, total: people.length, page: 1, pageCount: 1 });
      await fixture.whenStable();
      await pause();
    };
    await box.enterText('gin');
    await answer('gin', [ginette]);
    expect(document.querySelectorAll('mat-option')).toHaveLength(1);
    await box.enterText('o');
    expect(document.querySelectorAll('mat-option')).toHaveLength(0);
    await answer('gino', []);
    expect(document.querySelectorAll('mat-option')).toHaveLength(0);
    expect(fixture.nativeElement.textContent).toContain('Personne ne porte un nom');
  });
});
