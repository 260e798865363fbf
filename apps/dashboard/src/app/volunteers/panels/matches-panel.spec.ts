import { MatAutocompleteHarness } from '@angular/material/autocomplete/testing';
import { paths, PeoplePage, type MatchView, type PersonLine } from '@presence/contract';
import { newId } from '@presence/domain';
import { eventually } from '../../../testing/eventually';
import { MatchesPanel } from './matches-panel';
import { awa, openPanel } from '../../../testing/open-panel';
import { refusal } from '../../../testing/refusal';
import { associationId } from '../../../testing/sign-in';

describe('MatchesPanel', () => {
  const ginette = newId();
  const match = (over: Partial<MatchView>): MatchView => ({
    id: newId(),
    personId: ginette,
    volunteerId: awa.id,
    since: '2026-03-01',
    endedOn: null,
    blocked: false,
    personName: 'Ginette Morel',
    volunteerName: 'Awa',
    comingContacts: 0,
    ...over,
  });
  const url = `${paths.matches(associationId)}?volunteerId=${awa.id}`;

  it('shows who is accompanied, who never to meet, and what is still planned for these', async () => {
    const { fixture, api, text } = await openPanel(MatchesPanel, {
      volunteerId: awa.id,
      volunteerName: 'Awa',
    });
    api
      .expectOne(url)
      .flush([
        match({}),
        match({ personName: 'Raymond', blocked: true, comingContacts: 3 }),
        match({ personName: 'Odette', endedOn: '2026-04-01' }),
      ]);
    await fixture.whenStable();
    for (const words of [
      'Ginette Morel',
      'À ne jamais réunir',
      'Raymond',
      '3 contacts publiés',
      'Binômes terminés',
      'Odette',
    ])
      expect(text()).toContain(words);
  });

  it('joins a person found by name, and says when the two are kept apart', async () => {
    const { loader, click, api, answer } = await openPanel(MatchesPanel, {
      volunteerId: awa.id,
      volunteerName: 'Awa',
    });
    api.expectOne(url).flush([]);
    const box = await loader.getHarness(MatAutocompleteHarness);
    await box.enterText('gin');
    const person: PersonLine = {
      id: ginette,
      firstName: 'Ginette',
      lastName: 'Morel',
      unreadable: false,
      branchName: null,
      communeName: 'Lyon',
      languages: ['fr'],
      leadVolunteerName: null,
      consented: [],
      needs: [],
      waitingSince: null,
      lastReachedAt: null,
      endedAt: null,
    };
    await answer(`${paths.people(associationId)}?name=gin`, PeoplePage, {
      people: [person],
      total: 1,
      page: 1,
      pageCount: 1,
    });
    await eventually(() => document.querySelector('.mat-mdc-autocomplete-visible mat-option'));
    await (await box.getOptions())[0]?.click();
    await click('Former un binôme');
    const sent = api.expectOne({ method: 'POST', url: paths.matches(associationId) });
    expect(sent.request.body).toMatchObject({
      personId: ginette,
      volunteerId: awa.id,
      blocked: false,
    });
    sent.flush(...refusal('ALREADY_EXISTS', 409, { details: { blocked: true } }));
    await eventually(() =>
      document.body.textContent?.includes('levez d’abord cette interdiction') ? true : null,
    );
  });
});
