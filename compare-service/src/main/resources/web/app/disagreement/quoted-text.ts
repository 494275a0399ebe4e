import {html, nothing, TemplateResult} from 'lit';
import type {Evidence} from '../api/types';
import {outlink} from '../text/links';
import {time} from '../text/time';
import {MODALITIES, shortened, words} from '../text/words';
import {attributionChain} from './attribution-chain';

const AROUND = 240;

/** A quote in its article: what stands before and after, who says it, where it is to be read. */
export function quotedText(evidence: Evidence): TemplateResult {
  const context = evidence.context;
  return html`
    <figure class="quoted">
      ${context && evidence.field === 'body' ? html`<p class="headline" dir="auto">${shortened(context.title, 300)}</p>` : nothing}
      <blockquote dir="auto">${context?.before ? html`<span class="around">${ending(closed(context.before))}</span>` : nothing}<mark
        >${marked(evidence.quote, context?.figure?.text)}</mark>${
        context?.after ? html`<span class="around">${beginning(closed(context.after))}</span>` : nothing}</blockquote>
      <figcaption>
        ${attributionChain(evidence)}
        <p class="origin">${outlink(evidence.url, evidence.source)}, ${time(evidence.publishedAt)}${
          evidence.field === 'title' ? ', in the title' : nothing}</p>
        ${context ? html`<p class="origin dim">${asOf(evidence)}${hedge(evidence)}</p>` : nothing}
        ${context?.withdrawn ? html`<p class="warning small">The article has since been withdrawn.</p>` : nothing}
        ${context?.machineTranslated ? html`<p class="warning small">A machine translated this text, its page says: rely on no wording.</p>` : nothing}
        ${context?.superseded ? html`<p class="warning small">Revision ${evidence.revision} is quoted;
          <a href="/articles/${evidence.articleId}/revisions?from=${evidence.revision}&to=${context.newestRevision}">revision
          ${context.newestRevision} has replaced it</a>.</p>` : nothing}
      </figcaption>
    </figure>`;
}

/** Without the empty lines between paragraphs. */
function closed(text: string): string {
  return text.replace(/\n\s*\n/g, '\n');
}

/** The last words before a quote. */
function ending(before: string): string {
  const cut = before.length - AROUND;
  return cut <= 0 ? before : `… ${before.slice(before.indexOf(' ', cut) + 1 || cut)}`;
}

/** The first words after it. */
function beginning(after: string): string {
  const cut = after.lastIndexOf(' ', AROUND);
  return after.length <= AROUND ? after : `${after.slice(0, cut > 0 ? cut : AROUND)} …`;
}

/** The figure in the quote stands out from the rest of it. */
function marked(quote: string, figure: string | undefined): unknown {
  const at = figure ? quote.indexOf(figure) : -1;
  return at < 0 || !figure ? quote
    : html`${quote.slice(0, at)}<strong>${figure}</strong>${quote.slice(at + figure.length)}`;
}

function asOf(evidence: Evidence): unknown {
  const span = evidence.context?.asOf;
  return span ? span.text
    ? html`As of “<bdi>${span.text}</bdi>” (from ${time(span.from)}). ` : html`As of ${time(span.from)}. ` : nothing;
}

function hedge(evidence: Evidence): unknown {
  const {stance, modality} = evidence.context ?? {};
  const told = [stance && stance !== 'ASSERTS' ? words(stance).toLowerCase() : '',
    modality && modality !== 'FACT' ? MODALITIES[modality] ?? words(modality).toLowerCase() : ''].filter((one) => one !== '');
  return told.length === 0 ? nothing : html`Told as: ${told.join(', ')}.`;
}
