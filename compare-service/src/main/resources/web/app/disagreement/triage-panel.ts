import {html, nothing, TemplateResult} from 'lit';
import {may, myName} from '../api/account';
import type {ActionName, Review, ReviewRequest} from '../api/types';
import {LightElement} from '../base/light-element';
import {failed, Load, LOADING, ready, shown} from '../base/load';
import {onlyFor} from '../base/permission';
import type {DecisionDialog} from '../review/decision-dialog';
import {act, reviewOf, toldStale} from '../review/reviewing';
import {toast} from '../shell/toast';
import {REASONS, words} from '../text/words';
import {reviewTrail} from './review-trail';
import '../review/decision-dialog';

const NAMES: Record<ActionName, string> = {
  CONFIRM: 'Confirm', DISMISS: 'Dismiss…', RESOLVE: 'Resolve…', REOPEN: 'Reopen', UNDO: 'Undo', ASSIGN: 'Assign', NOTE: 'Note…',
};
const DONE: Record<ActionName, string> = {
  CONFIRM: 'Confirmed.', DISMISS: 'Dismissed.', RESOLVE: 'Resolved.', REOPEN: 'Opened again.', UNDO: 'Taken back.',
  ASSIGN: 'Assigned.', NOTE: 'Noted.',
};
const ORDER: ActionName[] = ['CONFIRM', 'DISMISS', 'RESOLVE', 'REOPEN', 'NOTE', 'UNDO'];
const ASKED: ActionName[] = ['DISMISS', 'RESOLVE', 'NOTE'];
const UNDONE: ActionName[] = ['CONFIRM', 'DISMISS', 'RESOLVE', 'REOPEN'];

/** What the desk decides on a disagreement, and what it has decided. Tells its page with an event "reviewed". */
export class TriagePanel extends LightElement {
  static override properties = {
    disagreementId: {attribute: false}, about: {attribute: false}, review: {state: true}, message: {state: true}, busy: {state: true},
  };

  declare disagreementId: string;
  declare about: string;
  declare review: Load<Review>;
  declare message: string;
  declare busy: boolean;
  /** What was asked for and could not be done: it need not be typed again. */
  private unsent: ReviewRequest | undefined;
  private loading: Promise<void> = Promise.resolve();

  constructor() {
    super();
    this.review = LOADING;
    this.message = '';
    this.busy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.load();
  }

  load(): Promise<void> {
    this.loading = this.loadReview();
    return this.loading;
  }

  private async loadReview(): Promise<void> {
    try {
      this.review = ready(await reviewOf(this.disagreementId));
    } catch (reason) {
      this.review = failed(reason);
    }
  }

  /** Does it, after asking for what it needs, where it can be done now. */
  async begin(action: ActionName): Promise<void> {
    if (!may('editor')) {
      return;
    }
    // Keys are quicker than the service.
    await this.loading;
    if (this.review.state !== 'ready' || !this.review.value.actions.includes(action)) {
      this.message = `${words(action)} is not possible now.`;
      return;
    }
    const request = ASKED.includes(action)
      ? await this.querySelector<DecisionDialog>('decision-dialog')!.ask(action, this.about, this.undoneOf(action))
      : {action};
    if (request) {
      await this.run(request);
    }
  }

  /** Where it stands below what was found, it is far away. */
  show(): void {
    this.scrollIntoView();
    this.querySelector<HTMLElement>('h2')!.focus({preventScroll: true});
  }

  private undoneOf(action: ActionName): ReviewRequest | undefined {
    return this.unsent?.action === action ? this.unsent : undefined;
  }

  async assignToMe(): Promise<void> {
    if (!may('editor')) {
      return;
    }
    try {
      await this.run({action: 'ASSIGN', assignee: await myName()});
    } catch (reason) {
      this.message = (reason as Error).message;
    }
  }

  private async run(request: ReviewRequest): Promise<void> {
    if (this.busy || this.review.state !== 'ready') {
      return;
    }
    this.busy = true;
    this.message = '';
    const outcome = await act(this.disagreementId, this.review.value.version, request);
    this.busy = false;
    switch (outcome.is) {
      case 'done':
        this.review = ready(outcome.review);
        toast(DONE[request.action], UNDONE.includes(request.action) ? () => this.run({action: 'UNDO'}) : undefined);
        break;
      case 'stale':
        this.message = `${toldStale(outcome.by, outcome.at)} What you see now is as it is.`;
        await this.load();
        break;
      case 'refused':
        this.message = outcome.problem.message;
        this.unsent = request;
        return;
    }
    this.unsent = undefined;
    this.dispatchEvent(new Event('reviewed'));
  }

  protected override render() {
    return html`<section class="triage" aria-labelledby="triage-title"><h2 id="triage-title" tabindex="-1">Review</h2>
      ${this.message ? html`<p class="warning" role="alert">${this.message}</p>` : nothing}
      ${shown(this.review, 'the review', () => this.load(), (review) => this.panel(review))}
      <decision-dialog></decision-dialog></section>`;
  }

  private panel(review: Review): TemplateResult {
    return html`
      <p><span class="tag status ${review.status.toLowerCase()}">${words(review.status)}</span>
        ${review.dismissal ? html`<span class="dim">${REASONS[review.dismissal]}</span>` : nothing}</p>
      ${may('editor') ? this.controls(review) : html`${review.assignee ? html`<p>Assigned to: <bdi>${review.assignee}</bdi></p>` : nothing}
        ${onlyFor('editor', 'Deciding')}`}
      ${reviewTrail(review.trail)}`;
  }

  private controls(review: Review): TemplateResult {
    return html`
      <div class="buttons">${ORDER.filter((action) => review.actions.includes(action)).map((action) => html`
        <button type="button" class=${action === 'CONFIRM' ? '' : action === 'UNDO' || action === 'NOTE' ? 'quiet' : 'outline'}
          ?disabled=${this.busy} @click=${() => this.begin(action)}>${NAMES[action]}</button>`)}</div>
      <form class="assign" @submit=${this.assign}>
        <label>Assigned to <input name="assignee" maxlength="100" autocomplete="off" placeholder="nobody"
          .value=${review.assignee ?? ''}></label>
        <button type="submit" class="outline">Assign</button>
        <button type="button" class="quiet" @click=${this.assignToMe}>To me</button>
      </form>`;
  }

  private assign(event: Event): void {
    event.preventDefault();
    const name = String(new FormData(event.target as HTMLFormElement).get('assignee')).trim();
    this.run({action: 'ASSIGN', assignee: name === '' ? null : name});
  }
}

customElements.define('triage-panel', TriagePanel);
