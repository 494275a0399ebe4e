import {html, nothing, TemplateResult} from 'lit';
import type {Disagreement, Side} from '../api/types';
import {changedSinceSeen} from '../review/seen';
import {freshness} from '../text/time';
import {count, sentenceCase, shortened, words} from '../text/words';
import {severitySign} from './severity-sign';

const SHOWN_SIDES = 3;
const LONGEST_VALUE = 120;

export interface RowState {
  current: boolean;
  chosen: boolean;
  /** Whether whoever looks may decide on many at once. */
  selectable: boolean;
  choose: (chosen: boolean) => void;
  enter: () => void;
}

/** One disagreement in the inbox. */
export function inboxRow(found: Disagreement, state: RowState): TemplateResult {
  return html`
    <li class="row ${found.severity.toLowerCase()}" aria-current=${state.current ? 'true' : 'false'} data-id=${found.id}
        @focusin=${state.enter}>
      ${state.selectable ? html`<label class="choice"><input type="checkbox" .checked=${state.chosen}
        @change=${(event: Event) => state.choose((event.target as HTMLInputElement).checked)}><span class="unseen">Select
        ${shortened(found.about, 80)}</span></label>` : html`<span></span>`}
      <div class="what">
        <a class="about" href="/disagreements/${found.id}"><bdi>${shortened(sentenceCase(found.about), 200)}</bdi></a>
        <p class="why" dir="auto">${shortened(found.explanation, 300)}</p>
        <ul class="rivals">${found.sides.slice(0, SHOWN_SIDES).map((side, index) => rival(side, index))}
          ${found.sides.length > SHOWN_SIDES ? html`<li class="dim">${found.sides.length - SHOWN_SIDES} more</li>` : nothing}
        </ul>
        ${found.storyTitle ? html`<p class="story">Story: <a href="/stories/${found.storyId}"><bdi>${
          shortened(found.storyTitle, LONGEST_VALUE)}</bdi></a></p>` : nothing}
      </div>
      <div class="facts">
        ${severitySign(found.severity)}
        <span class="tag">${words(found.type)}</span>
        ${found.status === 'OPEN' ? nothing : html`<span class="tag status">${words(found.status)}</span>`}
        ${changedSinceSeen(found.id, found.version) ? html`<span class="tag">changed since you looked</span>` : nothing}
        <span class="dim">${freshness(found.updatedAt)}</span>
        ${found.assignee ? html`<span class="assignee" title="Assigned to">@<bdi>${shortened(found.assignee, 30)}</bdi></span>`
          : html`<span class="dim">unassigned</span>`}
      </div>
    </li>`;
}

function rival(side: Side, index: number): TemplateResult {
  return html`<li class="rival side-${index % 4}"><bdi class="value">${shortened(side.value, LONGEST_VALUE)}</bdi>
    <span class="dim">${count(side.origins, 'origin')}, ${count(side.outlets, 'outlet')}</span></li>`;
}
