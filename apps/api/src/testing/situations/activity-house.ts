import { paths } from '@presence/contract';
import { type ActivityDeclaration, emptyActivityDeclaration, periodOfYear } from '@presence/domain';
import { PublishedMonthRow } from '../../statistics/published-month.entity';
import type { TestApi } from '../start-api';
import { gemHouse } from './gem-house';

export type ActivityHouse = Awaited<ReturnType<typeof activityHouse>>;

/** What an association says of 2025. */
export const SAID: ActivityDeclaration = {
  ...emptyActivityDeclaration(),
  seat: 'Lyon (69)',
  presidentWord: 'Une année de retrouvailles.\nMerci à toutes et à tous.',
  highlights: 'Dix ans de l’association.',
  partners: 'Ville de Lyon',
};

/** An association with one group, its administrator signed in, and ways to give it sessions and published home support. */
export async function activityHouse(api: TestApi, inseeCode?: string) {
  const house = await gemHouse(api, inseeCode);
  const { association, browser } = house;
  const url = (period = periodOfYear(2025)) =>
    paths.activityReport(association.id, period.from, period.until);
  const read = async (period = periodOfYear(2025)) =>
    (await browser.get(url(period)).expect(200)).body;
  const save = (declaration: object = SAID, { period = periodOfYear(2025), version = 0 } = {}) =>
    browser.put(url(period)).set('If-Match', `"${version}"`).send(declaration);
  /** A month of home support as it was told: hidden where `held` is null. */
  const toldMonth = (month: string, held: number | null) =>
    api.given.store(association, PublishedMonthRow, {
      ...{ month, smallest: 5, branches: [{ id: null, name: '' }], waits: [] },
      lines: [false, true].map((whole) => ({
        ...{ month, whole, branchId: null, planned: held, HELD: held },
        ...{ UNANSWERED: 0, DECLINED: 0, WITHOUT_OUTCOME: 0 },
        ...{ hours: held === null ? null : held / 2, kilometres: 0 },
        ...{ caseload: held, ONE: held, TWO: 0, THREE: 0, MORE: 0 },
        ...{ volunteers: 0, IDLE: 0, USUAL: 0, OVERLOADED: 0 },
      })),
    });
  return { ...house, url, read, save, toldMonth };
}
