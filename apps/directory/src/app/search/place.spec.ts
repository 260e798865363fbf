import type { Commune } from '@presence/domain';
import { resolvePlace } from './place';

const commune = (name: string, departmentCode: string, postcode: string): Commune => ({
  inseeCode: `${departmentCode}001`.slice(0, 5),
  name,
  postcodes: [postcode],
  departmentCode,
  regionCode: '84',
  latitude: 45,
  longitude: 4,
  approximate: false,
  timeZone: 'Europe/Paris',
});

const paris = commune('Paris', '75', '75001');
const denis93 = commune('Saint-Denis', '93', '93200');
const denis974 = commune('Saint-Denis', '974', '97400');
const denisens = commune('Saint-Denis-en-Val', '45', '45560');

describe('what a typed place is', () => {
  it('takes the commune of exactly that name, whatever the accents, hyphens and capitals', () => {
    expect(resolvePlace('saint denis', [denisens, denis93, denis974])).toEqual({
      kind: 'COMMUNE',
      commune: denis93,
      others: [denis974],
    });
  });

  it('takes the one named with its département', () => {
    expect(resolvePlace('Saint-Denis (974)', [denis93, denis974])).toEqual({
      kind: 'COMMUNE',
      commune: denis974,
      others: [],
    });
  });

  it('takes a postcode', () => {
    expect(resolvePlace('45560', [denisens])).toMatchObject({ kind: 'COMMUNE', commune: denisens });
  });

  it.each([
    ['69', '69', 'Rhône'],
    ['rhone', '69', 'Rhône'],
    ['Côte d’Or', '21', 'Côte-d’Or'],
    ['2a', '2A', 'Corse-du-Sud'],
    ['la réunion', '974', 'La Réunion'],
    ['Puy-de-Dôme (63)', '63', 'Puy-de-Dôme'],
  ])('knows %s as a département', (typed, code, name) => {
    expect(resolvePlace(typed, [])).toEqual({ kind: 'DEPARTMENT', code, name, others: [] });
  });

  it('offers the commune too where a département has its name', () => {
    expect(resolvePlace('paris', [paris])).toEqual({
      kind: 'DEPARTMENT',
      code: '75',
      name: 'Paris',
      others: [paris],
    });
  });

  it('takes the nearest name when none is exact, and says when there is none', () => {
    expect(resolvePlace('saint-denis-en', [denisens])).toMatchObject({
      kind: 'COMMUNE',
      commune: denisens,
    });
    expect(resolvePlace('nulle-part', [])).toEqual({ kind: 'UNKNOWN', others: [] });
  });
});
