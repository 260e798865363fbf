import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { injectLocale } from '../page/locale';
import type { ChartRow } from './chart';

const WIDTH = 720;
const HEIGHT = 260;
const FOOT = 28;
const SIDE = 44;

/** Bars that stack several series, one bar a row. A hidden figure draws nothing; a bar with one wears a dashed frame. */
@Component({
  selector: 'p-stacked-bars',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg [attr.viewBox]="box" role="img" [attr.aria-label]="title()">
      @for (tick of ticks(); track tick.y) {
        <line class="rule" [attr.x1]="side" [attr.x2]="width" [attr.y1]="tick.y" [attr.y2]="tick.y" />
        <text class="tick" [attr.x]="side - 8" [attr.y]="tick.y + 4" text-anchor="end">{{ tick.words }}</text>
      }
      @for (bar of bars(); track bar.label) {
        @for (part of bar.parts; track part.series) {
          <rect [attr.class]="'series-' + part.series" [attr.x]="bar.x" [attr.width]="bar.width" [attr.y]="part.y" [attr.height]="part.height"><title>{{ part.words }}</title></rect>
        }
        @if (bar.partly) {
          <rect class="hidden" [attr.x]="bar.x" [attr.width]="bar.width" [attr.y]="bar.top - 10" height="8" />
        }
        @if (bar.named) {
          <text class="tick" [attr.x]="bar.x + bar.width / 2" [attr.y]="foot" text-anchor="middle">{{ bar.label }}</text>
        }
      }
    </svg>
    <ul>
      @for (name of series(); track name; let at = $index) {
        <li><span [class]="'swatch series-' + at"></span>{{ name }}</li>
      }
    </ul>
  `,
  styleUrl: './chart.scss',
})
export class StackedBars {
  private readonly locale = injectLocale();
  readonly title = input.required<string>();
  readonly series = input.required<readonly string[]>();
  readonly rows = input.required<readonly ChartRow[]>();

  protected readonly box = `0 0 ${WIDTH} ${HEIGHT}`;
  protected readonly width = WIDTH;
  protected readonly side = SIDE;
  protected readonly foot = HEIGHT - 8;

  private readonly up = computed(() => {
    const tallest = Math.max(1, ...this.rows().map(({ figures }) => figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0)));
    return scaleLinear().domain([0, tallest]).nice(4).range([HEIGHT - FOOT, 14]);
  });
  protected readonly ticks = computed(() => this.up().ticks(4).map((tick) => ({ y: this.up()(tick), words: tick.toLocaleString(this.locale) })));
  protected readonly bars = computed(() => {
    const [rows, up] = [this.rows(), this.up()];
    const across = scaleBand<number>().domain(rows.map((_, at) => at)).range([SIDE, WIDTH]).padding(0.28);
    const every = Math.ceil(rows.length / 8);
    const stacked = stack<ChartRow, number>().keys(this.series().map((_, at) => at)).value(({ figures }, at) => figures[at] ?? 0)([...rows]);
    return rows.map(({ label, figures }, at) => {
      const parts = stacked.map((layer, series) => {
        const [low = 0, high = 0] = layer[at] ?? [];
        return { series, y: up(high), height: Math.max(0, up(low) - up(high)), words: `${label} · ${this.series()[series]} : ${high - low}` };
      });
      const top = Math.min(...parts.map(({ y }) => y));
      return { label, x: across(at) ?? 0, width: across.bandwidth(), parts, top, partly: figures.includes(null), named: at % every === 0 };
    });
  });
}
