import {
  DEPARTMENTS,
  departmentCodeOf,
  departmentName,
  regionCodeOf,
  regionName,
} from './departments';

describe('départements', () => {
  it('counts 96 in metropolitan France, five overseas and eight other territories, each code once', () => {
    const count = (territory: string) =>
      DEPARTMENTS.filter((department) => department.territory === territory).length;
    expect([count('METROPOLE'), count('OVERSEAS_DEPARTMENT'), count('OVERSEAS_TERRITORY')]).toEqual(
      [96, 5, 8],
    );
    expect(new Set(DEPARTMENTS.map(({ code }) => code)).size).toBe(DEPARTMENTS.length);
  });

  it.each([
    ['69', 'Rhône', 'Auvergne-Rhône-Alpes'],
    ['2A', 'Corse-du-Sud', 'Corse'],
    ['974', 'La Réunion', 'La Réunion'],
    ['978', 'Saint-Martin', 'Saint-Martin'],
    ['95', 'Val-d’Oise', 'Île-de-France'],
  ])('names %s %s, in %s', (code, name, region) => {
    expect(departmentName(code)).toBe(name);
    expect(regionName(regionCodeOf(code) ?? '')).toBe(region);
  });

  it('gives an unknown code back as it is', () => {
    expect(departmentName('20')).toBe('20');
    expect(regionCodeOf('20')).toBeNull();
  });

  it.each([
    ['69123', '69'],
    ['2B033', '2B'],
    ['97411', '974'],
    ['98818', '988'],
    ['01001', '01'],
  ])('finds the département of %s', (inseeCode, code) => {
    expect(departmentCodeOf(inseeCode)).toBe(code);
  });
});
