import { paths, type RotaWithdrawalPreview } from '@presence/contract';
import { newId, type Rota, type TimeZone } from '@presence/domain';
import { refusal } from '../../../testing/refusal';
import { renderDialog } from '../../../testing/render-dialog';
import { associationId } from '../../../testing/sign-in';
import { WithdrawDialog } from './withdraw-dialog';

const rotaId = newId();
const rota: Rota = {
  id: rotaId,
  branchId: null,
  from: '2030-12-02',
  weeks: 4,
  state: 'PUBLISHED',
  publishedAt: null,
  withdrawnFrom: null,
  withdrawnAt: null,
  version: 1,
};

const preview = (over: Partial<RotaWithdrawalPreview> = {}): RotaWithdrawalPreview => ({
  from: rota.from,
  goes: 12,
  uncoveredGoes: 1,
  happened: 0,
  staysBefore: 0,
  volunteers: [{ id: newId(), name: 'Awa Diallo', contacts: 12 }],
  ...over,
});

async function opened(timeZone: TimeZone = 'Europe/Paris') {
  const rendered = await renderDialog(WithdrawDialog, rota, { association: { timeZone } });
  const { page, fixture } = rendered;
  const asked = () => rendered.asked(paths.rotaWithdrawalPreview(associationId, rotaId));
  return {
    ...rendered,
    asked,
    http: rendered.api,
    settled: () => fixture.whenStable(),
    withdraw: () =>
      [...page.querySelectorAll('button')].find(
        ({ textContent }) => textContent.trim() === 'Retirer',
      ),
  };
}

describe('withdrawing a rota', () => {
  it('says before what goes and who will be told, and that it can be undone', async () => {
    const { asked, settled, text, withdraw } = await opened();
    const request = await asked();
    expect(request.request.params.get('from')).toBe('2030-12-02');
    expect(withdraw()?.disabled).toBe(true);
    request.flush(preview());
    await settled();
    expect(text()).toContain('12 contacts prévus sont annulés');
    expect(text()).toContain('1 autre n’avait encore personne');
    expect(text()).toContain('Awa Diallo · 12 contacts');
    expect(text()).toContain('Vous pourrez annuler ce retrait pendant un jour.');
    expect(withdraw()?.disabled).toBe(false);
  });

  it('given a day to withdraw from, says what stays before it', async () => {
    const { page, asked, settled, text } = await opened();
    (await asked()).flush(preview());
    await settled();
    page.querySelectorAll<HTMLInputElement>('input[type="radio"]')[1]?.click();
    await settled();
    const day = page.querySelector<HTMLInputElement>('input[type="date"]');
    if (!day) throw new Error('There is no field for the day.');
    day.value = '2030-12-18';
    day.dispatchEvent(new Event('change'));
    const request = await asked();
    expect(request.request.params.get('from')).toBe('2030-12-18');
    request.flush(preview({ from: '2030-12-18', goes: 5, happened: 1, staysBefore: 6 }));
    await settled();
    expect(text()).toContain('5 contacts prévus sont annulés');
    expect(text()).toContain('1 contact a déjà commencé : il reste tel quel');
    expect(text()).toContain('6 contacts d’avant ce jour restent prévus');
  });

  it('offers no day that is over in La Réunion, where it is tomorrow already', async () => {
    jest.useFakeTimers({
      now: Date.parse('2030-12-10T21:30:00Z'),
      doNotFake: ['setTimeout', 'setInterval', 'queueMicrotask', 'nextTick'],
    });
    try {
      const { page, asked, settled } = await opened('Indian/Reunion');
      (await asked()).flush(preview());
      await settled();
      page.querySelectorAll<HTMLInputElement>('input[type="radio"]')[1]?.click();
      const request = await asked();
      expect(request.request.params.get('from')).toBe('2030-12-11');
      request.flush(preview());
      await settled();
      const day = page.querySelector<HTMLInputElement>('input[type="date"]');
      expect([day?.min, day?.value]).toEqual(['2030-12-11', '2030-12-11']);
    } finally {
      jest.useRealTimers();
    }
  });

  it('closes with what was done, and stays open with the reason where it is refused', async () => {
    const { asked, http, settled, page, withdraw, close } = await opened();
    (await asked()).flush(preview());
    await settled();
    const put = () => http.expectOne({ url: paths.rotaWithdrawal(associationId, rotaId) });
    withdraw()?.click();
    put().flush(...refusal('VERSION_CONFLICT', 409));
    await settled();
    expect(page.querySelector('[role="alert"]')?.textContent?.trim()).not.toBe('');
    expect(close).not.toHaveBeenCalled();

    withdraw()?.click();
    const done = { rota: { ...rota, state: 'WITHDRAWN' }, withdrawn: 12, toldVolunteers: 1 };
    put().flush(done);
    await settled();
    expect(close).toHaveBeenCalledWith(done);
  });
});
