const many = (count: number, one: string, several: string, words = String(count)): string =>
  `${words} ${count === 1 ? one : several}`;

/** How numbers and periods read. */
export const words = {
  atLeast: (number: string): string => `at least ${number}`,
  secret: 'secret',
  months: (from: string, until: string): string => `${from} to ${until}`,
};

type Sessions = {
  groupCount?: number;
  held: number;
  cancelled: number;
  notHeld: number;
  notEntered: number;
  number: (value: number) => string;
};

/** A period in a few sentences. */
export const sentences = {
  sessions: ({ groupCount, held, cancelled, notHeld, notEntered, number }: Sessions): string => {
    const by = groupCount === undefined ? '' : ` in ${many(groupCount, 'group', 'groups')}`;
    const others = [
      cancelled > 0 ? `${number(cancelled)} cancelled` : '',
      notHeld > 0 ? `${number(notHeld)} not held` : '',
      notEntered > 0 ? `${number(notEntered)} without numbers entered` : '',
    ].filter(Boolean);
    return `${many(held, 'session held', 'sessions held', number(held))}${by}${others.length > 0 ? `; ${others.join(', ')}` : ''}.`;
  },
  people: ({
    present,
    firstTimers,
    fill,
  }: {
    present: string;
    firstTimers: string;
    fill: string | null;
  }): string =>
    `Attendances: ${present}, of which first visits: ${firstTimers}.${fill === null ? '' : ` Fill rate: ${fill}%.`}`,
  begunAndEnded: (begun: number, ended: number): string =>
    `${many(begun, 'group began', 'groups began')}, ${ended} ended.`,
  homeSupport: ({
    planned,
    held,
    hours,
  }: {
    planned: string;
    held: string;
    hours: string;
  }): string => `Calls and home visits: ${planned} planned, ${held} held, ${hours} hours given.`,
  volunteers: (leading: number, hours: string): string =>
    `${many(leading, 'volunteer', 'volunteers')} led sessions, for ${hours} hours.`,
  value: (euros: string): string => `This volunteer time is valued at €${euros}.`,
  closures: (count: number): string => `${many(count, 'closure', 'closures')} in the period.`,
  nothing: 'Présence knows nothing of this period yet.',
};
