import { paths } from '@presence/contract';
import { DatedRate, newId, VolunteerTimeAccounts } from '@presence/domain';
import { harnessOf } from '../../testing/harness-of';
import { plain, renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { VolunteerTimePage } from './volunteer-time-page';

const nothing = {
  ...{ hours: 0, value: 0, unvaluedHours: 0 },
  ...{ kilometres: 0, travelValue: 0, unvaluedKilometres: 0 },
};
const time = paths.volunteerTime(associationId);
const rates = paths.rates(associationId);

describe('VolunteerTimePage', () => {
  const open = async (accounts: Partial<VolunteerTimeAccounts>, list: DatedRate[] = []) => {
    const rendered = await renderPage(VolunteerTimePage, {
      inputs: { de: '2026-01', a: '2026-12' },
      roles: ['ADMINISTRATOR'],
    });
    await rendered.answerList(rates, DatedRate, list);
    await rendered.answer(`${time}?from=2026-01&until=2026-12`, VolunteerTimeAccounts, {
      ...{ ...nothing, functions: [], volunteers: [] },
      ...accounts,
    });
    return { ...rendered, ...harnessOf(rendered.fixture) };
  };

  it('debits and credits the same amount, and says which hours have no value', async () => {
    const { page } = await open({
      ...{ hours: 9.5, value: 126, unvaluedHours: 2 },
      functions: [{ ...nothing, function: 'FACILITATION', hours: 9.5, value: 126 }],
    });
    const shown = [...page.querySelectorAll('dd')].map(({ textContent }) => plain(textContent));
    expect(shown).toEqual(['9,5', '126,00 €', '126,00 €']);
    expect(plain(page.textContent)).toContain('2 h n’ont pas de valeur');
    expect(
      [...page.querySelectorAll<HTMLAnchorElement>('.files a')].map(({ href }) => href),
    ).toEqual(
      ['xlsx', 'csv', 'json'].map((format) =>
        expect.stringContaining(`volunteer-time.${format}?from=2026-01&until=2026-12`),
      ),
    );
  });

  it('given nothing, says where hours come from', async () => {
    const { page } = await open({});
    expect(plain(page.textContent)).toContain('Aucune heure sur cette période');
    expect(plain(page.textContent)).toContain('Aucun montant encore');
  });

  it('adds an amount for one function, with its source', async () => {
    const { click, choose, type, api, settled } = await open({});
    await click('Ajouter un montant');
    await choose('Ce qui vaut ce montant', 'L’heure : Appels');
    await type('Montant en euros', '12,5');
    await type('À partir du', '2026-01-01');
    await type('D’où vient ce montant', 'Conseil du 5 janvier');
    await click('Ajouter ce montant');
    const { request } = api.expectOne({ method: 'POST', url: rates });
    expect(request.body).toMatchObject({
      ...{ unit: 'HOUR', function: 'CALL', from: '2026-01-01', amount: 12.5 },
      source: 'Conseil du 5 janvier',
    });
    await settled();
  });

  it('asks before an amount is removed, and names it', async () => {
    const rate: DatedRate = {
      ...{ id: newId(), unit: 'KILOMETRE', function: null, from: '2026-01-01', amount: 0.452 },
      ...{ source: 'Barème 2026', version: 1 },
    };
    const { press, page, api, settled } = await open({}, [rate]);
    expect(plain(page.textContent)).toContain('Le kilomètre : 0,452 €');
    await press('Retirer Le kilomètre, à partir du 1er janvier 2026');
    await settled();
    api.expectNone({ method: 'DELETE', url: paths.rate(associationId, rate.id) });
    expect(plain(document.querySelector('mat-dialog-container')?.textContent)).toContain('0,452 €');
  });
});
