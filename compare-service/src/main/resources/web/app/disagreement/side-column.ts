import {html, nothing, TemplateResult} from 'lit';
import type {Side} from '../api/types';
import {BOUNDS, count, shortened} from '../text/words';
import {quotedText} from './quoted-text';
import {SHAPES} from './shapes';

const AT_ONCE = 3;

/** One position: its value, who stands behind it, and every quote that takes it. */
export function sideColumn(side: Side, index: number): TemplateResult {
  const bounds = [...new Set(side.evidence.flatMap((one) => one.context?.figure ? [BOUNDS[one.context.figure.bound]] : []))];
  const rest = side.evidence.slice(AT_ONCE);
  return html`
    <section class="side side-${index % 4}" aria-labelledby="side-${index}">
      <h3 id="side-${index}"><span class="shape" aria-hidden="true">${SHAPES[index % SHAPES.length]}</span>
        <bdi>${shortened(side.value, 300)}</bdi></h3>
      <p class="backing"><strong>${count(side.origins, 'origin')}, ${count(side.outlets, 'outlet')}</strong>${
        bounds.length > 0 ? html` <span class="dim">· ${bounds.join(', ')}</span>` : nothing}</p>
      <ul class="voices">${side.voices.map((voice) => html`<li><bdi>${shortened(voice.originator, 120)}</bdi>${
        voice.outlets.filter((outlet) => outlet !== voice.originator).length > 0
          ? html` <span class="dim">via <bdi>${shortened(voice.outlets.join(', '), 200)}</bdi></span>` : nothing}</li>`)}</ul>
      ${side.evidence.slice(0, AT_ONCE).map(quotedText)}
      ${rest.length > 0 ? html`<details><summary>${count(rest.length, 'more quote')}</summary>
        ${rest.map(quotedText)}</details>` : nothing}
    </section>`;
}
