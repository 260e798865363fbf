import { paths, type PeoplePage } from '@presence/contract';
import { LES_AMARRES, LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible, expectAccessibleOnPhone, THEMES } from './support/accessible';
import { filledPath } from './support/filled-path';
import { enterAs, here } from './support/given';
import { test } from './support/visitors';

/** Home support, each page as somebody who has to do with it. */
const HOME_SUPPORT_PAGES = {
  idriss: [
    'personnes',
    'personnes?texte=zzz',
    'personnes/nouvelle',
    'personnes/{person}',
    'personnes/{person}/modifier',
    'personnes/{person}/besoins/nouveau',
    'personnes/{person}/semaine-papier',
    'personnes/nulle-part',
    'signalements',
    'signalements/nouveau',
    'benevoles',
    'benevoles/{volunteer}',
    'roulements',
    'roulements/{rota}',
    'remplacements',
    'chiffres',
    'chiffres?de=2019-01&a=2019-03',
    'reglages/accompagnement',
  ],
  louise: ['aujourdhui', 'ma-semaine', 'mes-disponibilites', 'remplacements'],
  mireille: ['alertes', 'alertes/{concern}'],
} as const;

test.describe('every page of home support', () => {
  const found: Record<string, string> = {};

  test.beforeAll(async ({ playwright }) => {
    const request = await playwright.request.newContext({ baseURL: process.env['PRESENCE_URL'] });
    const first = async (path: string, pick: (body: never) => { id: string }[]) =>
      pick((await (await request.get(path)).json()) as never)[0]?.id ?? '';
    await enterAs(request, LES_AMARRES_PEOPLE.idriss);
    found['person'] = await first(
      paths.people(LES_AMARRES.association.id),
      ({ people }: PeoplePage) => people,
    );
    found['rota'] = await first(paths.rotas(LES_AMARRES.association.id), (rotas) => rotas);
    found['volunteer'] = LES_AMARRES_PEOPLE.louise.organiserId;
    await enterAs(request, LES_AMARRES_PEOPLE.mireille);
    found['concern'] = await first(
      paths.concerns(LES_AMARRES.association.id),
      (concerns) => concerns,
    );
    await request.dispose();
  });

  for (const [who, pages] of Object.entries(HOME_SUPPORT_PAGES)) {
    test.describe(`to ${who}`, () => {
      test.use({ visitor: LES_AMARRES_PEOPLE[who as keyof typeof HOME_SUPPORT_PAGES] });
      for (const path of pages) {
        test(`${path}, to ${who}, is for everybody`, async ({ page }) => {
          await page.goto(here(filledPath(path, found)));
          await expectAccessible(page);
          await expectAccessibleOnPhone(page, THEMES);
        });
      }
    });
  }
});
