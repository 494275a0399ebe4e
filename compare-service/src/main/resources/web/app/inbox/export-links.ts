import {html, TemplateResult} from 'lit';

const FORMATS: [string, string][] = [['CSV', 'CSV'], ['JSON', 'JSON'], ['JSONLD', 'JSON-LD']];

/** Files of what the filters find, and the page on paper. */
export function exportLinks(query: URLSearchParams): TemplateResult {
  return html`<p class="exports"><span class="dim">Export</span> ${FORMATS.map(([format, name]) => {
    const wanted = new URLSearchParams(query);
    wanted.set('format', format);
    return html`<a href="/api/exports/disagreements?${wanted}" download>${name}</a> `;
  })}<button type="button" class="quiet" @click=${() => window.print()}>Print</button></p>`;
}
