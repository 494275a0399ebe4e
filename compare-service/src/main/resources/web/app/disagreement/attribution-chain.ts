import {html, TemplateResult} from 'lit';
import type {Evidence} from '../api/types';
import {shortened, words} from '../text/words';

/** Whose word it is and through whom it came: Shoigu → TASS → UPI. */
export function attributionChain(evidence: Evidence): TemplateResult {
  const links = evidence.context?.chain.length
    ? evidence.context.chain
    : evidence.attribution.map((name) => ({name, kind: '', cue: null, introduction: null}));
  return html`<ol class="chain" aria-label="Attribution, originator first">${links.map((link) => html`
    <li title=${link.kind === '' ? '' : words(link.kind)}><bdi>${shortened(link.name, 120)}</bdi>${
      link.introduction ? html` <bdi class="introduction">(${shortened(link.introduction, 90)})</bdi>` : ''}${
      link.cue ? html` <span class="cue">${shortened(link.cue, 40)}</span>` : ''}</li>`)}</ol>`;
}
