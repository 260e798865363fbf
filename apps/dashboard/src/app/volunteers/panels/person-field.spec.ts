import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { MatAutocompleteHarness } from '@angular/material/autocomplete/testing';
import { paths, PeoplePage, type PersonLine } from '@presence/contract';
import { newId } from '@presence/domain';
import { renderPage } from '../../../testing/render-page';
import { associationId } from '../../../testing/sign-in';
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

describe('PersonField', () => {
  it('offers who bears the name that is typed, and nobody of the name before', async () => {
    const { fixture, ...opened } = await renderPage(PersonField);
    const box = await TestbedHarnessEnvironment.loader(fixture).getHarness(MatAutocompleteHarness);
    const answer = (name: string, people: PersonLine[]) =>
      opened.answer(`${paths.people(associationId)}?name=${name}`, PeoplePage, {
        people,
        total: people.length,
        page: 1,
        pageCount: 1,
      });
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
