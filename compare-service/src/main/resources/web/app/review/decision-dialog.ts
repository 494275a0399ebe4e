import {html, nothing} from 'lit';
import type {ActionName, Dismissal, ReviewRequest} from '../api/types';
import {LightElement} from '../base/light-element';
import {REASONS} from '../text/words';

const TITLES: Partial<Record<ActionName, string>> = {
  DISMISS: 'Dismiss', RESOLVE: 'Resolve', NOTE: 'Add a note', CONFIRM: 'Confirm', REOPEN: 'Reopen',
};

/** Asks for the reason or the note that an action needs. */
export class DecisionDialog extends LightElement {
  static override properties = {action: {state: true}, about: {state: true}, reason: {state: true}};

  declare action: ActionName;
  declare about: string;
  declare reason: Dismissal | '';
  private answer: (request: ReviewRequest | null) => void = () => {};

  constructor() {
    super();
    this.action = 'NOTE';
    this.about = '';
    this.reason = '';
  }

  /** Null where it was cancelled. What was answered before and could not be done is there again. */
  async ask(action: ActionName, about: string, before?: ReviewRequest): Promise<ReviewRequest | null> {
    this.action = action;
    this.about = about;
    this.reason = before?.reason ?? '';
    await this.updateComplete;
    this.querySelector('form')!.reset();
    this.fillIn(before);
    this.querySelector('dialog')!.showModal();
    return new Promise((resolve) => { this.answer = resolve; });
  }

  private fillIn(before: ReviewRequest | undefined): void {
    this.querySelector('textarea')!.value = before?.note ?? '';
    const chosen = before?.reason && this.querySelector<HTMLInputElement>(`[name=reason][value=${before.reason}]`);
    if (chosen) {
      chosen.checked = true;
    }
  }

  private submit(event: Event): void {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    const note = String(given.get('note') ?? '').trim();
    const request: ReviewRequest = {action: this.action};
    if (note !== '') {
      request.note = note;
    }
    if (this.action === 'DISMISS') {
      request.reason = given.get('reason') as Dismissal;
    }
    this.finish(request);
  }

  private finish(request: ReviewRequest | null): void {
    const answer = this.answer;
    this.answer = () => {};
    this.querySelector('dialog')!.close();
    answer(request);
  }

  private get needsNote(): boolean {
    return this.action === 'RESOLVE' || this.action === 'NOTE' || this.reason === 'OTHER';
  }

  protected override render() {
    return html`
      <dialog aria-labelledby="decision-title" @close=${() => this.finish(null)}>
        <article>
          <h2 id="decision-title">${TITLES[this.action]}</h2>
          <p class="dim"><bdi>${this.about}</bdi></p>
          <form @submit=${this.submit}>
            ${this.action === 'DISMISS' ? html`
              <fieldset><legend>Why is it no disagreement?</legend>
                ${Object.entries(REASONS).map(([reason, words], index) => html`
                  <label><input type="radio" name="reason" value=${reason} required ?autofocus=${index === 0}
                    @change=${() => { this.reason = reason as Dismissal; }}> ${words}</label>`)}
              </fieldset>` : nothing}
            <label>${this.needsNote ? 'Note' : 'Note, if you like'}
              <textarea name="note" rows="3" maxlength="2000" ?required=${this.needsNote}
                ?autofocus=${this.action !== 'DISMISS'}></textarea></label>
            <div class="buttons">
              <button type="submit">${TITLES[this.action]}</button>
              <button type="button" class="secondary outline" @click=${() => this.finish(null)}>Cancel</button>
            </div>
          </form>
        </article>
      </dialog>`;
  }
}

customElements.define('decision-dialog', DecisionDialog);
