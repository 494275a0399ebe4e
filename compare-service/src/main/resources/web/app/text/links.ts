import {html, TemplateResult} from 'lit';

/** A link out to an article, unless its address is no web page: an article can name any address it likes. */
export function outlink(url: string, text: string): TemplateResult {
  return /^https?:\/\//i.test(url)
    ? html`<a href=${url} rel="noopener noreferrer external" target="_blank"><bdi>${text}</bdi><span
        class="out" aria-hidden="true"> ↗</span><span class="unseen"> (opens the source’s page)</span></a>`
    : html`<bdi>${text}</bdi>`;
}
