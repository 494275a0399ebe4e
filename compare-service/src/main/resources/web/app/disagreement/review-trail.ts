import {html, nothing, TemplateResult} from 'lit';
import type {TrailEntry} from '../api/types';
import {time} from '../text/time';
import {REASONS} from '../text/words';

/** Who did what and when; nothing is ever taken out of it. */
export function reviewTrail(trail: TrailEntry[]): TemplateResult {
  return html`<h3>Decisions and notes</h3>
    ${trail.length === 0 ? html`<p class="dim">None yet.</p>` : html`
    <ol class="trail">${trail.map((entry) => html`<li><strong><bdi>${entry.actor ?? 'Parallax'}</bdi></strong> ${told(entry)}
      <span class="dim">${time(entry.at)}</span>${entry.note ? html`<p class="note" dir="auto">${entry.note}</p>` : nothing}</li>`)}</ol>`}`;
}

function told(entry: TrailEntry): unknown {
  switch (entry.action) {
    case 'CONFIRM': return 'confirmed it';
    case 'DISMISS': return html`dismissed it${entry.dismissal ? `: ${REASONS[entry.dismissal].toLowerCase()}` : nothing}`;
    case 'RESOLVE': return 'resolved it';
    case 'REOPEN': return 'opened it again';
    case 'UNDO': return 'took the last decision back';
    case 'NOTE': return 'noted';
    case 'ASSIGN': return entry.assignee ? html`assigned it to <bdi>${entry.assignee}</bdi>` : 'unassigned it';
  }
}
