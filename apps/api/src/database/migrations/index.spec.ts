import { migrations } from '.';

describe('the list of migrations', () => {
  it('is in the order of their times, in which they run', () => {
    const names = migrations.map(({ name }) => name);
    const time = (name: string) => name.slice(-13);
    expect(names).toEqual(names.toSorted((a, b) => time(a).localeCompare(time(b))));
  });
});
