import {html, nothing, TemplateResult} from 'lit';
import {get} from '../api/client';
import type {Page, Story} from '../api/types';
import {LightElement} from '../base/light-element';
import {failed, Load, LOADING, ready, shown} from '../base/load';
import {freshness} from '../text/time';
import {count, shortened} from '../text/words';

/** All stories, latest changed first. */
class StoriesPage extends LightElement {
  static override properties = {stories: {state: true}};

  declare stories: Load<Page<Story>>;

  constructor() {
    super();
    this.stories = LOADING;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = 'Stories – Parallax';
    this.load(null);
  }

  private async load(before: Page<Story> | null): Promise<void> {
    try {
      const page = await get<Page<Story>>(`/api/stories?limit=50${before?.next ? `&cursor=${before.next}` : ''}`);
      this.stories = ready({items: [...before?.items ?? [], ...page.items], next: page.next});
    } catch (reason) {
      this.stories = failed(reason);
    }
  }

  protected override render() {
    return html`<h1 tabindex="-1">Stories</h1>
      ${shown(this.stories, 'the stories', () => this.load(null), (page) => this.table(page))}`;
  }

  private table(page: Page<Story>): TemplateResult {
    if (page.items.length === 0) {
      return html`<section class="notice"><h2>No story yet</h2><p>Articles make stories. <a href="/submit">Submit one</a>.</p></section>`;
    }
    return html`<div class="scroll" role="region" aria-label="Stories" tabindex="0"><table class="stories">
      <thead><tr><th scope="col">Story</th><th scope="col" class="figures">Open</th><th scope="col">Articles</th>
        <th scope="col">Changed</th></tr></thead>
      <tbody>${page.items.map((story) => html`<tr>
        <th scope="row"><a href="/stories/${story.storyId}"><bdi>${shortened(story.title, 200)}</bdi></a></th>
        <td class="figures">${story.openDisagreements > 0
          ? html`<a href="/?story=${story.storyId}">${story.openDisagreements}</a>` : html`<span class="dim">0</span>`}</td>
        <td>${count(story.articles, 'article')} <span class="dim">of ${count(story.sources, 'outlet')}</span></td>
        <td>${freshness(story.updatedAt)}</td></tr>`)}</tbody></table></div>
      ${page.next ? html`<button type="button" class="outline more" @click=${() => this.load(page)}>Show more</button>` : nothing}`;
  }
}

customElements.define('stories-page', StoriesPage);
