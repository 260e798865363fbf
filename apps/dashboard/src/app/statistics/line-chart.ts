import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { injectLocale } from '../page/locale';
import type { ChartRow } from './chart';
import { injectChartWidth, namedEvery } from './chart-width';
import { formatChart, SECRET_MARK } from './chart-labels';

const HEIGHT = 220;
const FOOT = 28;
const SIDE = 48;

type Point = { x: number; y: number; before: number | undefined; shown: boolean };

/** One series over time as a line; it breaks where a figure is hidden, which a dashed ring on the ground marks. A second one, to compare with, is a dashed line. */
@Component({
  selector: 'p-line-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './line-chart.html',
  styleUrl: './chart.scss',
})
export class LineChart {
  private readonly locale = injectLocale();
  protected readonly width = injectChartWidth();
  readonly title = input.required<string>();
  readonly rows = input.required<readonly ChartRow[]>();
  /** What the two lines are, where there are two. */
  readonly series = input<readonly string[]>([]);

  protected readonly height = HEIGHT;
  protected readonly side = SIDE;
  protected readonly ground = HEIGHT - FOOT;
  protected readonly secretMark = SECRET_MARK;

  protected readonly words = computed(() => formatChart(this.title(), this.rows(), this.locale));
  protected readonly secret = computed(() =>
    this.rows().some(({ figures }) => figures.includes(null)),
  );
  private readonly up = computed(() =>
    scaleLinear()
      .domain([
        0,
        Math.max(1, ...this.rows().flatMap(({ figures }) => figures.map((one) => one ?? 0))),
      ])
      .nice(4)
      .range([HEIGHT - FOOT, 14]),
  );
  protected readonly ticks = computed(() =>
    this.up()
      .ticks(4)
      .filter(Number.isInteger)
      .map((tick) => ({ y: this.up()(tick), words: tick.toLocaleString(this.locale) })),
  );
  /** The lines of which something is known, with how each is drawn. */
  protected readonly legend = computed(() =>
    this.series()
      .map((name, at) => ({ name, drawn: at === 0 ? 'line' : 'before', at }))
      .filter(({ at }) => this.rows().some(({ figures }) => typeof figures[at] === 'number')),
  );
  protected readonly points = computed(() => {
    const rows = this.rows();
    const across = scalePoint<number>()
      .domain(rows.map((_, at) => at))
      .range([SIDE + 32, this.width() - 36]);
    const every = namedEvery(rows, this.width() - SIDE);
    return rows.map(({ label, figures: [figure, before] }, at) => ({
      label,
      x: across(at) ?? 0,
      y: this.up()(figure ?? 0),
      before: typeof before === 'number' ? this.up()(before) : undefined,
      shown: typeof figure === 'number',
      secret: figure === null,
      words: `${label} : ${figure?.toLocaleString(this.locale) ?? SECRET_MARK}`,
      named: at % every === 0,
    }));
  });
  protected readonly path = computed(
    () =>
      line<Point>()
        .x(({ x }) => x)
        .y(({ y }) => y)
        .defined(({ shown }) => shown)(this.points()) ?? '',
  );
  protected readonly pathBefore = computed(
    () =>
      line<Point>()
        .x(({ x }) => x)
        .y(({ before }) => before ?? 0)
        .defined(({ before }) => before !== undefined)(this.points()) ?? '',
  );
}
