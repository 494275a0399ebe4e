import {html, nothing, TemplateResult} from 'lit';
import {may} from '../api/account';
import {get, post} from '../api/client';
import type {Article} from '../api/types';
import {asProblem, Problem} from '../api/problem';
import {LightElement} from '../base/light-element';
import {pageOnlyFor} from '../base/permission';
import {announce} from '../shell/announce';

interface Acceptance {
  articleId: string;
  revision: number;
  outcome: 'ACCEPTED' | 'REVISED' | 'UNCHANGED';
  parts?: {articleId: string; source: string; title: string}[];
}

const OUTCOMES = {ACCEPTED: 'Taken in.', REVISED: 'Taken in as a new revision.', UNCHANGED: 'It was here already, word for word.'};
const PATIENCE = 30;
const PAUSE = 1_000;

/** Hands an article in, and tells when it has been compared. */
class SubmissionPage extends LightElement {
  static override properties = {taken: {state: true}, compared: {state: true}, problem: {state: true}, busy: {state: true}};

  declare taken: Acceptance | null;
  declare compared: Article | null;
  declare problem: Problem | null;
  declare busy: boolean;

  constructor() {
    super();
    this.taken = null;
    this.compared = null;
    this.problem = null;
    this.busy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = 'Submit an article – Parallax';
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const article: Record<string, string> = {};
    for (const name of ['url', 'title', 'source']) {
      const value = String(form.get(name)).trim();
      if (value !== '') {
        article[name] = value;
      }
    }
    const day = String(form.get('publishedAt'));
    if (day !== '') {
      article.publishedAt = `${day}:00Z`;
    }
    const text = String(form.get('text'));
    if (text.trim() !== '') {
      article[/^\s*<(!doctype|html|head|body|article)/i.test(text) ? 'html' : 'body'] = text;
    }
    this.busy = true;
    this.taken = null;
    this.compared = null;
    this.problem = null;
    try {
      this.taken = (await post<Acceptance>('/api/submissions', article)).value;
      announce(OUTCOMES[this.taken.outcome]);
      await this.wait(this.taken);
    } catch (reason) {
      this.problem = asProblem(reason);
    }
    this.busy = false;
  }

  private async wait(taken: Acceptance): Promise<void> {
    for (let tries = 0; tries < PATIENCE && this.isConnected; tries++) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      const seen = await get<Article>(`/api/articles/${taken.articleId}`).catch(() => null);
      if (seen && seen.revision >= taken.revision) {
        this.compared = seen;
        return;
      }
    }
  }

  protected override render() {
    if (!may('editor')) {
      return html`<h1 tabindex="-1">Submit an article</h1>${pageOnlyFor('editor', 'Submitting')}`;
    }
    return html`<h1 tabindex="-1">Submit an article</h1>
      <form class="narrow" @submit=${this.submit}>
        <label>Address <input type="url" name="url" required maxlength="2000" placeholder="https://"></label>
        <label>Title <input name="title" maxlength="1000" autocomplete="off"></label>
        <div class="bar"><label>Outlet <input name="source" maxlength="200" autocomplete="off"></label>
          <label>Published (UTC) <input type="datetime-local" name="publishedAt"></label></div>
        <label>Text, or the whole page as HTML <textarea name="text" rows="12" maxlength="500000" aria-describedby="text-note"></textarea></label>
        <p class="dim small" id="text-note">Leave it empty to have the page fetched from its address.</p>
        <button type="submit" ?disabled=${this.busy} aria-busy=${this.busy ? 'true' : 'false'}>Submit</button>
      </form>
      ${this.problem ? html`<p class="warning" role="alert">${this.problem.message}</p>` : nothing}
      ${this.taken ? this.outcome(this.taken) : nothing}`;
  }

  private outcome(taken: Acceptance): TemplateResult {
    return html`<section class="notice" aria-live="polite"><h2>${OUTCOMES[taken.outcome]}</h2>
      ${this.compared ? html`<p>Compared: ${this.compared.claims} claims were read. <a href="/stories/${this.compared.storyId}">See its story</a></p>`
        : html`<p class="dim">${this.busy ? 'It is being read and compared…' : 'It waits to be compared.'}</p>`}
      ${taken.parts ? html`<p>The page holds several articles, each under its own outlet:</p>
        <ul>${taken.parts.map((part) => html`<li>${part.source}: ${part.title}</li>`)}</ul>` : nothing}</section>`;
  }
}

customElements.define('submission-page', SubmissionPage);
