import {html, nothing, svg, TemplateResult} from 'lit';
import type {DisagreementDetail} from '../api/types';
import {fullTime, time} from '../text/time';
import {BOUNDS, shortened} from '../text/words';
import {ends, FigurePoint, figurePoints} from './figure-points';
import {SHAPES} from './shapes';

const WIDTH = 640;
const HEIGHT = 240;
const LEFT = 76;
const RIGHT = 16;
const TOP = 16;
const BOTTOM = 36;
const LINES = 5;

interface Scale {
  x: (at: number) => number;
  y: (value: number) => number;
  ticks: number[];
  from: number;
  to: number;
}

/** Figures over time as the intervals that they allow, and the same as a table. Nothing is averaged. */
export function figureTimeline(found: DisagreementDetail): TemplateResult | typeof nothing {
  const points = figurePoints(found);
  if (points.length < 2) {
    return nothing;
  }
  const scale = scaleOf(points);
  return html`
    <section class="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">Figures over time</h2>
      <div class="beside">
        <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Figures over time; the table says the same">
          ${scale.ticks.map((value) => svg`
            <line class="grid" x1=${LEFT} x2=${WIDTH - RIGHT} y1=${scale.y(value)} y2=${scale.y(value)}></line>
            <text class="axis" x=${LEFT - 8} y=${scale.y(value) + 4} text-anchor="end">${short(value)}</text>`)}
          <text class="axis" x=${LEFT} y=${HEIGHT - 10}>${day(scale.from)}</text>
          <text class="axis" x=${WIDTH - RIGHT} y=${HEIGHT - 10} text-anchor="end">${day(scale.to)}</text>
          ${steps(points, scale)}
          ${points.map((point) => mark(point, scale))}
        </svg>
        <div class="scroll" role="region" aria-label="Table of figures" tabindex="0"><table>
          <thead><tr><th scope="col">As of</th><th scope="col">Outlet</th><th scope="col">In its words</th>
            <th scope="col">Allows</th><th scope="col">Side</th></tr></thead>
          <tbody>${points.map((point) => html`<tr>
            <td>${time(new Date(point.at).toISOString())}</td>
            <th scope="row"><bdi>${shortened(point.source, 60)}</bdi>${
              point.revision > 1 ? html` <span class="dim">rev. ${point.revision}</span>` : nothing}</th>
            <td><bdi>${shortened(point.figure.text, 80)}</bdi></td>
            <td class="figures">${allowed(point)}</td>
            <td class="side-${point.side % 4}"><span class="shape">${SHAPES[point.side % SHAPES.length]}</span></td></tr>`)}
          </tbody></table></div>
      </div>
    </section>`;
}

function scaleOf(points: FigurePoint[]): Scale {
  const values = points.flatMap((point) => {
    const {low, high, middle} = ends(point.figure);
    return [low ?? middle, high ?? middle, middle];
  });
  const spread = Math.max(...values) - Math.min(...values) || Math.max(...values) * 0.1 || 1;
  const bottom = Math.max(0, Math.min(...values) - spread * 0.2);
  const top = Math.max(...values) + spread * 0.2;
  const from = points[0].at;
  const to = points[points.length - 1].at;
  const inner = WIDTH - LEFT - RIGHT - 40;
  return {
    from, to,
    x: (at) => LEFT + 20 + (to === from ? inner / 2 : (at - from) / (to - from) * inner),
    y: (value) => TOP + (top - value) / (top - bottom) * (HEIGHT - TOP - BOTTOM),
    ticks: ticksBetween(bottom, top),
  };
}

/** Round values, some five of them. */
function ticksBetween(bottom: number, top: number): number[] {
  const rough = (top - bottom) / LINES;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? power;
  const ticks: number[] = [];
  for (let value = Math.ceil(bottom / step) * step; value <= top; value += step) {
    ticks.push(value);
  }
  return ticks;
}

/** A source that changes its figure makes a step. */
function steps(points: FigurePoint[], scale: Scale): TemplateResult[] {
  return points.flatMap((point, index) => {
    const before = points.slice(0, index).findLast((one) => one.articleId === point.articleId && one.revision < point.revision);
    return before ? [svg`<path class="step" d="M ${scale.x(before.at)} ${scale.y(ends(before.figure).middle)} H ${
      scale.x(point.at)} V ${scale.y(ends(point.figure).middle)}"></path>`] : [];
  });
}

/** An interval as a bar; an end that the words leave open is an arrow to the edge. */
function mark(point: FigurePoint, scale: Scale): TemplateResult {
  const {low, high, middle} = ends(point.figure);
  const x = scale.x(point.at);
  const upper = high === null ? TOP : scale.y(high);
  const lower = low === null ? HEIGHT - BOTTOM : scale.y(low);
  return svg`<g class="point side-${point.side % 4}">
    <title>${shortened(point.source, 60)}: ${shortened(point.figure.text, 80)}, ${fullTime(new Date(point.at).toISOString())}</title>
    <line class=${high === null || low === null ? 'open' : 'interval'} x1=${x} x2=${x} y1=${upper} y2=${lower}></line>
    ${high === null ? svg`<path class="arrow" d="M ${x - 5} ${TOP + 8} L ${x} ${TOP} L ${x + 5} ${TOP + 8}"></path>` : nothing}
    ${low === null ? svg`<path class="arrow" d="M ${x - 5} ${HEIGHT - BOTTOM - 8} L ${x} ${HEIGHT - BOTTOM} L ${x + 5} ${HEIGHT - BOTTOM - 8}"></path>` : nothing}
    <text class="glyph" x=${x} y=${scale.y(middle) + 5} text-anchor="middle">${SHAPES[point.side % SHAPES.length]}</text>
  </g>`;
}

function allowed(point: FigurePoint): string {
  const {low, high} = ends(point.figure);
  const bound = BOUNDS[point.figure.bound];
  if (low === null && high === null) {
    return bound;
  }
  return low === null ? `up to ${exact(high!)}` : high === null ? `${exact(low)} or more` : `${exact(low)} – ${exact(high)}`;
}

function exact(value: number): string {
  return value.toLocaleString('en', {maximumFractionDigits: 2});
}

function short(value: number): string {
  return value.toLocaleString('en', {notation: 'compact', maximumSignificantDigits: 3});
}

function day(at: number): string {
  return new Date(at).toLocaleString('en-GB', {day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit'});
}
