import {html, nothing, TemplateResult} from 'lit';
import type {Withdrawal} from '../api/types';

/** That a publisher took a text back, with what was said on it; nothing where the text may be used. */
export function withdrawn(text: {status: Withdrawal; notice: string | null}): TemplateResult | typeof nothing {
  return text.status === null ? nothing
    : html`<p class="warning withdrawn"><span><strong>Withdrawn</strong>${
      text.status === 'WITHHELD' ? ' until further notice' : nothing}${
      text.notice ? html`: <bdi>${text.notice}</bdi>` : nothing}</span></p>`;
}
