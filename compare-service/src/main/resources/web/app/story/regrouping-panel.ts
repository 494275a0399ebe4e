import {html, nothing, TemplateResult} from 'lit';
import {may} from '../api/account';
import {get, post} from '../api/client';
import type {Page, Regrouping, Story, StoryDetail} from '../api/types';
import {LightElement} from '../base/light-element';
import {onlyFor} from '../base/permission';
import {time} from '../text/time';
import {count, shortened} from '../text/words';

const DID = {MERGE: 'merged a story into this one', SPLIT: 'split articles off', UNDO: 'took it back'};

/** Puts stories together and takes them apart. Tells its page with an event "regrouped". */
class RegroupingPanel extends LightElement {
  static override properties = {story: {attribute: false}, others: {state: true}, trail: {state: true}, message: {state: true}};

  declare story: StoryDetail;
  declare others: Story[];
  declare trail: Regrouping[];
  declare message: string;

  constructor() {
    super();
    this.others = [];
    this.trail = [];
    this.message = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.load();
  }

  private async load(): Promise<void> {
    try {
      const [stories, trail] = await Promise.all([
        get<Page<Story>>('/api/stories?limit=100'),
        get<{items: Regrouping[]}>(`${this.address}`),
      ]);
      this.others = stories.items.filter((one) => one.storyId !== this.story.storyId);
      this.trail = trail.items;
    } catch (reason) {
      this.message = (reason as Error).message;
    }
  }

  private get address(): string {
    return `/api/stories/${this.story.storyId}/regroupings`;
  }

  private async send(path: string, body: unknown): Promise<void> {
    this.message = '';
    try {
      await post<Regrouping>(`${this.address}${path}`, body);
      await this.load();
      this.dispatchEvent(new Event('regrouped'));
    } catch (reason) {
      this.message = (reason as Error).message;
    }
  }

  private split(event: Event): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const articles = form.getAll('article').map(String);
    if (articles.length === 0) {
      this.message = 'Choose the articles that belong elsewhere first.';
      return;
    }
    this.send('/split', {articles, note: form.get('note')});
  }

  private merge(event: Event): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    this.send('/merge', {other: form.get('other'), note: form.get('note')});
  }

  protected override render() {
    return html`
      ${this.message ? html`<p class="warning" role="alert">${this.message}</p>` : nothing}
      ${may('editor') ? this.forms() : onlyFor('editor', 'Merging and splitting')}
      <h2>What the desk did</h2>
      ${this.trail.length === 0 ? html`<p class="dim">Nothing: articles were put together by what they share.</p>`
        : html`<ol class="trail">${this.trail.map((entry) => this.entry(entry))}</ol>`}`;
  }

  private forms(): TemplateResult {
    return html`<div class="beside">
        <form @submit=${this.split}><fieldset><legend>Split off articles that belong elsewhere</legend>
          ${this.story.members.map((member) => html`<label><input type="checkbox" name="article" value=${member.articleId}>
            <bdi>${shortened(member.title, 100)}</bdi> <span class="dim"><bdi>${member.source}</bdi></span></label>`)}</fieldset>
          <label>Note <input name="note" maxlength="2000" autocomplete="off"></label>
          <button type="submit" class="outline">Split off</button></form>
        <form @submit=${this.merge}><fieldset><legend>Merge another story into this one</legend>
          <label>Story <select name="other" required><option value="">Choose…</option>${this.others.map((one) => html`
            <option value=${one.storyId}>${shortened(one.title, 90)}</option>`)}</select></label></fieldset>
          <label>Note <input name="note" maxlength="2000" autocomplete="off"></label>
          <button type="submit" class="outline">Merge</button></form>
      </div>`;
  }

  private entry(entry: Regrouping): TemplateResult {
    return html`<li><strong><bdi>${entry.actor}</bdi></strong> ${DID[entry.action]}
      (${count(entry.articleIds.length, 'article')}) ${time(entry.at)}
      ${may('editor') && entry.action !== 'UNDO' && !entry.undone ? html`<button type="button" class="quiet"
        @click=${() => this.send(`/${entry.id}/undo`, {})}>Undo</button>` : nothing}
      ${entry.otherId !== this.story.storyId ? html`<a href="/stories/${entry.otherId}">the other story</a>` : nothing}
      ${entry.note ? html`<p class="note" dir="auto">${entry.note}</p>` : nothing}</li>`;
  }
}

customElements.define('regrouping-panel', RegroupingPanel);
