import { MyVolunteerTime, paths } from '@presence/contract';
import { plain, renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { MyHoursPage } from './my-hours-page';

const LAST_YEAR = String(new Date().getFullYear() - 1);
const mine: MyVolunteerTime = {
  ...{ displayName: 'Soraya', associationName: 'Les Amarres', salaried: false },
  functions: [{ function: 'FACILITATION', times: 12, hours: 24.5 }],
  ...{ hours: 24.5, kilometres: 0 },
};

describe('MyHoursPage', () => {
  const open = async (over: Partial<MyVolunteerTime> = {}) => {
    const rendered = await renderPage(MyHoursPage, { inputs: { annee: LAST_YEAR } });
    await rendered.answer(
      `${paths.myVolunteerTime(associationId)}?from=${LAST_YEAR}-01&until=${LAST_YEAR}-12`,
      MyVolunteerTime,
      { ...mine, ...over },
    );
    return plain(rendered.page.textContent);
  };

  it('makes a certificate of the year, in French, with each function', async () => {
    const text = await open();
    expect(text).toContain('L’association Les Amarres atteste que Soraya');
    expect(text).toContain(`31 décembre ${LAST_YEAR}`);
    expect(text).toContain('Animation de séances de groupe1224,5');
    expect(text).toContain('Imprimer l’attestation');
  });

  it('given no hours, certifies nothing and says where they come from', async () => {
    const none = await open({ functions: [], hours: 0 });
    expect(none).toContain('Aucune heure pour cette année');
    expect(none).not.toContain('atteste');
    expect(none).toContain('Ajouter des heures');
  });

  it('given somebody who is paid, certifies nothing', async () => {
    const text = await open({ salaried: true, functions: [], hours: 0 });
    expect(text).toContain('parmi ses salarié·es');
    expect(text).not.toContain('Ajouter des heures');
    expect(text).not.toContain('Imprimer');
  });
});
