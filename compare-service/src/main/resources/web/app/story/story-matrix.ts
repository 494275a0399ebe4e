import {html, nothing, TemplateResult} from 'lit';
import type {Matrix, MatrixCell, MatrixOutlet, MatrixRow} from '../api/types';
import {SHAPES} from '../disagreement/shapes';
import {severitySign} from '../inbox/severity-sign';
import {BOUNDS, count, MODALITIES, sentenceCase, shortened, words} from '../text/words';

/** What is opened when compatible readings are shown too; no outlet is called so. */
const COMPATIBLE = '\u0000compatible';

/** Rows are facts, columns are origins that open into the outlets that ran them. */
export function storyMatrix(matrix: Matrix, opened: Set<string>, toggle: (origin: string) => void): TemplateResult {
  if (matrix.rows.length === 0) {
    return html`<section class="notice"><h2>Nothing to compare yet</h2>
      <p>No two outlets of this story say something on the same fact.</p></section>`;
  }
  const found = matrix.rows.filter((row) => row.disagreementId !== null);
  const whole = opened.has(COMPATIBLE) || found.length === 0;
  const rows = whole ? matrix.rows : found;
  const columns = matrix.origins.map((origin) => ({
    origin, outlets: opened.has(origin.name) ? origin.outlets : origin.outlets.slice(0, 1), folded: !opened.has(origin.name),
  }));
  return html`<div class="scroll" role="region" aria-label="Facts against origins" tabindex="0"><table class="matrix">
    <caption class="unseen">Facts of the story against its origins</caption>
    <thead>
      <tr><th scope="col" rowspan="2" class="fact">Fact</th>${columns.map(({origin, outlets}) => html`
        <th scope=${outlets.length > 1 ? 'colgroup' : 'col'} colspan=${outlets.length} rowspan=${origin.outlets.length > 1 ? 1 : 2}><bdi>${shortened(origin.name, 40)}</bdi>
          ${origin.outlets.length > 1 ? html`<button type="button" class="quiet" aria-expanded=${opened.has(origin.name)}
            @click=${() => toggle(origin.name)}>1 origin, ${origin.outlets.length} outlets</button>` : nothing}</th>`)}</tr>
      <tr class="outlets">${columns.filter(({origin}) => origin.outlets.length > 1).flatMap(({outlets, folded}) => outlets.map((outlet) => html`
        <th scope="col"><bdi>${folded ? 'all of them' : shortened(outlet.source, 40)}</bdi></th>`))}</tr>
    </thead>
    <tbody>${rows.map((row) => html`<tr>
      <th scope="row" class="fact">${fact(row)}</th>
      ${columns.flatMap(({origin, outlets, folded}) => outlets.map((outlet) =>
        cell(row, folded ? origin.outlets : [outlet])))}</tr>`)}</tbody></table></div>
    ${found.length > 0 && found.length < matrix.rows.length ? html`<button type="button" class="outline" aria-expanded=${whole}
      @click=${() => toggle(COMPATIBLE)}>${whole ? 'Hide' : 'Show'} ${count(matrix.rows.length - found.length, 'compatible reading')}</button>` : nothing}`;
}

function fact(row: MatrixRow): TemplateResult {
  const about = shortened(sentenceCase(row.about), 160);
  return row.disagreementId
    ? html`${row.severity ? severitySign(row.severity) : nothing} <span class="tag">${words(row.type ?? '')}</span>
        <a href="/disagreements/${row.disagreementId}"><bdi>${about}</bdi></a>`
    : html`<span class="tag calm">= ${words(row.reason ?? '')}</span> <span class="dim"><bdi>${about}</bdi></span>`;
}

function cell(row: MatrixRow, outlets: MatrixOutlet[]): TemplateResult {
  const names = new Set(outlets.map((outlet) => outlet.source));
  const cells = row.cells.filter((one) => names.has(one.source));
  if (cells.length === 0) {
    return outlets.some((outlet) => outlet.readable)
      ? html`<td class="silent">silent</td>` : html`<td class="silent">not readable</td>`;
  }
  const told = cells.filter((one, index) => cells.findIndex((other) => other.value === one.value && other.side === one.side) === index);
  return html`<td>${told.map(said)}</td>`;
}

function said(one: MatrixCell): TemplateResult {
  const chain = one.attribution.slice(0, -1);
  const hedges = [one.bound && one.bound !== 'EXACT' ? BOUNDS[one.bound] : '',
    one.modality && one.modality !== 'FACT' ? MODALITIES[one.modality] ?? words(one.modality).toLowerCase() : ''].filter((hedge) => hedge !== '');
  return html`<div class="said ${one.side === null ? '' : `side-${one.side % 4}`}" title=${shortened(one.quote, 300)}>
    ${one.side === null ? nothing : html`<span class="shape" aria-hidden="true">${SHAPES[one.side % SHAPES.length]}</span>`}
    ${one.voice === 'DENIES' ? html`<strong>denies</strong>` : one.voice === 'SILENT' ? html`<em>said to be silent</em>`
      : html`<bdi class="value">${shortened(one.value, 100)}</bdi>`}
    ${hedges.length > 0 ? html`<span class="tag">${hedges.join(', ')}</span>` : nothing}
    ${chain.length > 0 ? html`<span class="dim"><bdi>${shortened(chain.join(' → '), 90)}</bdi></span>` : nothing}</div>`;
}
