import {html, TemplateResult} from 'lit';
import type {CompatibleReading} from '../api/types';
import {outlink} from '../text/links';
import {count, words} from '../text/words';

/** What else was read on the fact and did not count as a disagreement, with the reason. */
export function compatibleReadings(readings: CompatibleReading[]): TemplateResult {
  return html`<section aria-labelledby="compatible-title"><h2 id="compatible-title">Compatible readings considered</h2>
    ${readings.length === 0 ? html`<p class="dim">None: every reading of this fact is shown above.</p>` : html`
      <ul class="readings">${readings.map((reading) => html`<li><details>
        <summary><span class="tag">${words(reading.reason)}</span> <bdi>${reading.explanation}</bdi>
          <span class="dim">${count(reading.evidence.length, 'quote')}</span></summary>
        ${reading.evidence.map((one) => html`<figure class="quoted"><blockquote dir="auto"><mark class="calm">${one.quote}</mark></blockquote>
          <figcaption>${outlink(one.url, one.source)}</figcaption></figure>`)}</details></li>`)}</ul>`}</section>`;
}
