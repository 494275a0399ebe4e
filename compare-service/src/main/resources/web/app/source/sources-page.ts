import {html, nothing, PropertyValues, TemplateResult} from 'lit';
import {may} from '../api/account';
import {get, put} from '../api/client';
import {asProblem} from '../api/problem';
import type {Page, Source} from '../api/types';
import {LightElement} from '../base/light-element';
import {onlyFor} from '../base/permission';
import {failed, Load, LOADING, ready, shown} from '../base/load';
import {refine} from '../routing/router';
import {toast} from '../shell/toast';
import {freshness, fullTime} from '../text/time';
import {shortened, words} from '../text/words';

const KINDS = ['NEWS_AGENCY', 'NEWSPAPER', 'BROADCASTER', 'ONLINE', 'GOVERNMENT', 'ORGANISATION', 'SOCIAL_MEDIA', 'OTHER'];
const PAUSE = 300;

/** Outlets and what the desk knows of them. */
class SourcesPage extends LightElement {
  static override properties = {query: {attribute: false}, sources: {state: true}, edited: {state: true}, message: {state: true}};

  declare query: URLSearchParams;
  declare sources: Load<Page<Source>>;
  declare edited: string | null;
  declare message: string;
  private typing: number | undefined;

  constructor() {
    super();
    this.sources = LOADING;
    this.edited = null;
    this.message = '';
  }

  protected override willUpdate(changes: PropertyValues): void {
    if (changes.has('query')) {
      document.title = 'Sources – Parallax';
      this.load(null);
    }
  }

  private async load(before: Page<Source> | null): Promise<void> {
    const query = new URLSearchParams({limit: '50'});
    if (this.query.get('q')) {
      query.set('q', this.query.get('q')!);
    }
    if (before?.next) {
      query.set('cursor', before.next);
    }
    try {
      const page = await get<Page<Source>>(`/api/sources?${query}`);
      this.sources = ready({items: [...before?.items ?? [], ...page.items], next: page.next});
    } catch (reason) {
      this.sources = failed(reason);
    }
  }

  private typed(event: Event): void {
    const value = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.typing);
    this.typing = window.setTimeout(() => refine(new URLSearchParams(value === '' ? {} : {q: value}), false), PAUSE);
  }

  private async save(event: Event, source: Source): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const stateRun = form.get('stateRun');
    try {
      const {value} = await put<Source>('/api/sources', {
        name: source.name,
        kind: form.get('kind') || null,
        owner: form.get('owner') || null,
        stateRun: stateRun === '' ? null : stateRun === 'true',
      }, {'if-match': `"${source.version}"`});
      this.replace(value);
      this.edited = null;
      this.message = '';
      toast('Saved.');
    } catch (reason) {
      const problem = asProblem(reason);
      this.message = problem.isStale
        ? `Nothing was saved: ${problem.details.changedBy} changed it at ${fullTime(String(problem.details.changedAt))}. Reload the page to see it.`
        : problem.message;
    }
  }

  private replace(source: Source): void {
    if (this.sources.state === 'ready') {
      const page = this.sources.value;
      this.sources = ready({...page, items: page.items.map((one) => one.name === source.name ? {...one, ...source} : one)});
    }
  }

  protected override render() {
    return html`<h1 tabindex="-1">Sources</h1>
      <search><label class="narrow"><span class="unseen">Search by name</span><input type="search" placeholder="Search by name" maxlength="200"
        .value=${this.query.get('q') ?? ''} @input=${this.typed}></label></search>
      ${may('editor') ? nothing : onlyFor('editor', 'Describing outlets')}
      ${this.message ? html`<p class="warning" role="alert">${this.message}</p>` : nothing}
      ${shown(this.sources, 'the sources', () => this.load(null), (page) => this.table(page))}`;
  }

  private table(page: Page<Source>): TemplateResult {
    if (page.items.length === 0) {
      return html`<section class="notice"><h2>No outlet found</h2><p>Outlets appear with their first article.</p></section>`;
    }
    return html`<div class="scroll" role="region" aria-label="Sources" tabindex="0"><table>
      <thead><tr><th scope="col">Outlet</th><th scope="col">Kind</th><th scope="col">Owner</th><th scope="col">Run by a state</th>
        <th scope="col" class="figures">Articles</th><th scope="col">Latest</th><th scope="col"><span class="unseen">Edit</span></th></tr></thead>
      <tbody>${page.items.map((source) => source.name === this.edited ? this.editor(source) : this.row(source))}</tbody></table></div>
      ${page.next ? html`<button type="button" class="outline more" @click=${() => this.load(page)}>Show more</button>` : nothing}`;
  }

  private row(source: Source): TemplateResult {
    const unknown = html`<span class="dim">unknown</span>`;
    return html`<tr><th scope="row"><a href="/?status=ALL&source=${encodeURIComponent(source.name)}"><bdi>${shortened(source.name, 80)}</bdi></a></th>
      <td>${source.kind ? words(source.kind) : unknown}</td><td>${source.owner ? html`<bdi>${shortened(source.owner, 80)}</bdi>` : unknown}</td>
      <td>${source.stateRun === null ? unknown : source.stateRun ? 'yes' : 'no'}</td><td class="figures">${source.articles}</td>
      <td>${source.lastPublishedAt ? freshness(source.lastPublishedAt) : nothing}</td>
      <td>${may('editor') ? html`<button type="button" class="quiet" @click=${() => { this.edited = source.name; }}>Edit<span class="unseen"> ${shortened(source.name, 80)}</span></button>` : nothing}</td></tr>`;
  }

  private editor(source: Source): TemplateResult {
    return html`<tr><th scope="row"><bdi>${shortened(source.name, 80)}</bdi></th><td colspan="6">
      <form class="bar" @submit=${(event: Event) => this.save(event, source)}>
        <label>Kind <select name="kind"><option value="">unknown</option>${KINDS.map((kind) => html`
          <option value=${kind} ?selected=${kind === source.kind}>${words(kind)}</option>`)}</select></label>
        <label>Owner <input name="owner" maxlength="200" .value=${source.owner ?? ''}></label>
        <label>Run by a state <select name="stateRun"><option value="">unknown</option>
          <option value="true" ?selected=${source.stateRun === true}>yes</option><option value="false" ?selected=${source.stateRun === false}>no</option></select></label>
        <button type="submit">Save</button><button type="button" class="quiet" @click=${() => { this.edited = null; }}>Cancel</button></form></td></tr>`;
  }
}

customElements.define('sources-page', SourcesPage);
