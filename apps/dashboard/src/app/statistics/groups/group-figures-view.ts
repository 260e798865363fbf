import {
  fillRate,
  FORMAT_LABELS,
  NO_SESSIONS,
  THEME_LABELS,
  type GroupCounts,
  type GroupFigures,
  type Locale,
} from '@presence/domain';
import type { ChartRow } from '../chart';
import { formatMonth } from '../figures-labels';
import { DIMENSION_LABELS, NO_BRANCH, type Dimension } from './group-figures-labels';

type Part = { name: string; now: GroupCounts; before: GroupCounts | null };

/** The dimension that an address names; groups where it names none. */
export const dimensionOf = (par: string | undefined): Dimension =>
  par !== undefined && Object.hasOwn(DIMENSION_LABELS, par) ? (par as Dimension) : 'groupe';

/** What the page shows of the figures of groups, told apart by one dimension. */
export function viewOf(figures: GroupFigures, dimension: Dimension, locale: Locale) {
  const compares = figures.total.before !== null;
  const months = (pick: (counts: GroupCounts) => ChartRow['figures']) =>
    figures.months.map(({ month, now }) => ({
      label: formatMonth(month, locale),
      figures: now ? pick(now) : pick(NO_SESSIONS).map(() => undefined),
    }));
  /** Beside the year before, where anything is known of it. */
  const beside = (count: 'present' | 'hours') =>
    figures.months.map(({ month, now, before }) => ({
      label: formatMonth(month, locale),
      figures: [now?.[count], ...(compares ? [before?.[count]] : [])],
    }));
  const parts = partsOf(figures, dimension, locale);
  return {
    sessions: months(({ held, cancelled, notHeld, notEntered }) => [
      held,
      cancelled,
      notHeld,
      notEntered,
    ]),
    present: months(({ present, firstTimers }) => [present - firstTimers, firstTimers]),
    presentInTable: months(({ present, firstTimers }) => [present, firstTimers]),
    compared: beside('present'),
    seats: months(({ registered, came }) => [registered, came]),
    hours: beside('hours'),
    bars: parts
      .map(({ name, now, before }) => ({
        label: name,
        figures: [now.present, ...(compares ? [before?.present] : [])],
      }))
      .sort((a, b) => (b.figures[0] ?? 0) - (a.figures[0] ?? 0)),
    parts: parts.map(({ name, now, before }) => ({
      label: name,
      figures: [
        now.held,
        now.cancelled,
        now.notHeld,
        now.notEntered,
        now.present,
        now.firstTimers,
        ...(figures.total.now.registrations > 0 ? [now.registered, now.came] : []),
        percentOf(now),
        Math.round(now.hours * 10) / 10,
        ...(compares ? [before?.present] : []),
      ],
    })),
  };
}

/** The fill rate in whole per cent, undefined where no group has a capacity. */
function percentOf(counts: GroupCounts): number | undefined {
  const rate = fillRate(counts);
  return rate === undefined ? undefined : Math.round(100 * rate);
}

function partsOf(figures: GroupFigures, dimension: Dimension, locale: Locale): readonly Part[] {
  switch (dimension) {
    case 'groupe':
      return figures.groups;
    case 'theme':
      return figures.themes.map((part) => ({ ...part, name: THEME_LABELS[part.theme][locale] }));
    case 'antenne':
      return figures.branches.map((part) => ({ ...part, name: part.name || NO_BRANCH }));
    case 'commune':
      return figures.communes;
    case 'format':
      return figures.formats.map((part) => ({
        ...part,
        name: FORMAT_LABELS[part.format][locale],
      }));
  }
}
