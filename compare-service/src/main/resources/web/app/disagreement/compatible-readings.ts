import {html, TemplateResult} from 'lit';
import type {CompatibleReading} from '../api/types';
import {outlink} from '../text/links';
import {count, words} from '../text/words';

/** What else was read on the fact and did not count as a disagreement, by the reason why not. */
export function compatibleReadings(readings: CompatibleReading[]): TemplateResult {
  const reasons = [...new Set(readings.map((reading) => reading.reason))];
  return html`<section aria-labelledby="compatible-title"><h2 id="compatible-title">Compatible readings considered</h2>
    ${readings.length === 0 ? html`<p class="dim">None: every reading of this fact is shown above.</p>`
      : html`<ul class="readings">${reasons.map((reason) => byReason(readings.filter((reading) => reading.reason === reason)))}</ul>`}</section>`;
}

/** Many pairs of words for the same figures are compatible for one and the same reason. */
function byReason(readings: CompatibleReading[]): TemplateResult {
  return html`<li><details>
    <summary><span class="tag calm">= ${words(readings[0].reason)}</span> <bdi>${readings[0].explanation}</bdi>${
      readings.length > 1 ? html` <span class="dim">and ${count(readings.length - 1, 'more pair')}</span>` : ''}</summary>
    ${readings.map((reading, index) => html`${index === 0 ? '' : html`<p class="pair"><bdi>${reading.explanation}</bdi></p>`}
      ${reading.evidence.map((one) => html`<figure class="quoted"><blockquote dir="auto"><mark class="calm">${one.quote}</mark></blockquote>
        <figcaption>${outlink(one.url, one.source)}</figcaption></figure>`)}`)}</details></li>`;
}
