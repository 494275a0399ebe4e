import {html, nothing, TemplateResult} from 'lit';
import type {Change} from '../api/types';
import {outlink} from '../text/links';
import {time} from '../text/time';
import {words} from '../text/words';

/** How the machine's finding came to be as it is. */
export function changeHistory(history: Change[]): TemplateResult {
  return html`<section aria-labelledby="history-title"><h2 id="history-title">How it was found</h2>
    <ol class="trail">${history.map((entry) => html`<li><strong>${words(entry.change)}</strong> ${time(entry.changedAt)}${
      entry.cause.actor ? html` by <bdi>${entry.cause.actor}</bdi>`
        : entry.cause.source ? html` ${entry.resolution === 'RETRACTED' ? 'as an article was withdrawn by' : 'with'} ${
          outlink(entry.cause.url ?? '', entry.cause.source)}` : nothing}
      <p dir="auto" class="dim">${entry.explanation}</p></li>`)}</ol></section>`;
}
