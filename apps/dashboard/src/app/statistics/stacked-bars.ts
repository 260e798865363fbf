import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { injectLocale } from '../page/locale';
import type { ChartRow } from './chart';
import { injectChartWidth, namedEvery } from './chart-width';
import { formatChart, SECRET_MARK } from './chart-labels';

const HEIGHT = 260;
const FOOT = 28;
const SIDE = 48;
let charts = 0;

/** Bars that stack several series, one bar a row, each with a hatching of its own. A hidden figure draws nothing; a bar with one wears a dashed frame. */
@Component({
  selector: 'p-stacked-bars',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './stacked-bars.html',
  styleUrl: './chart.scss',
})
export class StackedBars {
  private readonly locale = injectLocale();
  protected readonly width = injectChartWidth();
  readonly title = input.required<string>();
  readonly series = input.required<readonly string[]>();
  readonly rows = input.required<readonly ChartRow[]>();

  protected readonly height = HEIGHT;
  protected readonly side = SIDE;
  protected readonly secretMark = SECRET_MARK;
  private readonly name = `bars-${++charts}`;

  protected readonly words = computed(() => formatChart(this.title(), this.rows(), this.locale));
  protected readonly secret = computed(() =>
    this.rows().some(({ figures }) => figures.includes(null)),
  );
  private readonly up = computed(() => {
    const tallest = Math.max(
      1,
      ...this.rows().map(({ figures }) =>
        figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0),
      ),
    );
    return scaleLinear()
      .domain([0, tallest])
      .nice(4)
      .range([HEIGHT - FOOT, 14]);
  });
  protected readonly ticks = computed(() =>
    this.up()
      .ticks(4)
      .filter(Number.isInteger)
      .map((tick) => ({ y: this.up()(tick), words: tick.toLocaleString(this.locale) })),
  );
  protected readonly bars = computed(() => {
    const [rows, up] = [this.rows(), this.up()];
    const across = scaleBand<number>()
      .domain(rows.map((_, at) => at))
      .range([SIDE, this.width()])
      .padding(0.28);
    const every = namedEvery(rows, this.width() - SIDE);
    const stacked = stack<ChartRow, number>()
      .keys(this.series().map((_, at) => at))
      .value(({ figures }, at) => figures[at] ?? 0)([...rows]);
    return rows.map(({ label, figures }, at) => {
      const parts = stacked.map((layer, series) => {
        const [low = 0, high = 0] = layer[at] ?? [];
        return {
          series,
          y: up(high),
          height: Math.max(0, up(low) - up(high)),
          words: `${label} · ${this.series()[series]} : ${(high - low).toLocaleString(this.locale)}`,
        };
      });
      const top = Math.min(...parts.map(({ y }) => y));
      const width = Math.min(across.bandwidth(), 72);
      return {
        label,
        x: (across(at) ?? 0) + (across.bandwidth() - width) / 2,
        width,
        parts: parts.filter(({ height }) => height > 0),
        top,
        partly: figures.includes(null),
        named: at % every === 0,
      };
    });
  });

  /** The hatching of a series, as the bars and the legend refer to it. */
  protected hatching(series: number): string {
    return `${this.name}-${series}`;
  }

  protected fill(series: number): string {
    return `url(#${this.hatching(series)})`;
  }
}
