import {html, nothing, PropertyValues, TemplateResult} from 'lit';
import {get} from '../api/client';
import type {AnnotatedText, Matrix, Page, StoryDetail} from '../api/types';
import {LightElement} from '../base/light-element';
import {failed, Load, LOADING, ready, shown} from '../base/load';
import {time} from '../text/time';
import {count, shortened} from '../text/words';
import {annotatedArticle} from './annotated-article';
import {storyMatrix} from './story-matrix';
import './regrouping-panel';

const VIEWS = [['articles', 'Articles'], ['matrix', 'Matrix'], ['grouping', 'Merge and split']];
const AT_ONCE = 5;

/** A story: its articles with their claims marked, its facts against its origins, and how it is put together. */
class StoryPage extends LightElement {
  static override properties = {
    storyId: {attribute: false}, view: {attribute: false}, story: {state: true}, texts: {state: true},
    matrix: {state: true}, opened: {state: true},
  };

  declare storyId: string;
  declare view: string;
  declare story: Load<StoryDetail>;
  declare texts: Load<Page<AnnotatedText>>;
  declare matrix: Load<Matrix>;
  declare opened: Set<string>;

  constructor() {
    super();
    this.story = LOADING;
    this.texts = LOADING;
    this.matrix = LOADING;
    this.opened = new Set();
  }

  protected override willUpdate(changes: PropertyValues): void {
    if (changes.has('storyId')) {
      this.load();
    } else if (changes.has('view')) {
      this.loadView();
    }
  }

  private async load(): Promise<void> {
    try {
      const story = await get<StoryDetail>(`/api/stories/${this.storyId}`);
      this.story = ready(story);
      document.title = `${shortened(story.title, 80)} – Parallax`;
    } catch (reason) {
      this.story = failed(reason);
    }
    this.texts = LOADING;
    this.matrix = LOADING;
    this.loadView();
  }

  private loadView(): void {
    if (this.view === 'matrix' && this.matrix.state !== 'ready') {
      get<Matrix>(`/api/stories/${this.storyId}/matrix`)
        .then((matrix) => { this.matrix = ready(matrix); }, (reason) => { this.matrix = failed(reason); });
    }
    if (this.view === 'articles' && this.texts.state !== 'ready') {
      this.moreTexts(null);
    }
  }

  private async moreTexts(before: Page<AnnotatedText> | null): Promise<void> {
    try {
      const page = await get<Page<AnnotatedText>>(
        `/api/stories/${this.storyId}/annotated?limit=${AT_ONCE}${before?.next ? `&cursor=${before.next}` : ''}`);
      this.texts = ready({items: [...before?.items ?? [], ...page.items], next: page.next});
    } catch (reason) {
      this.texts = failed(reason);
    }
  }

  private toggle(origin: string): void {
    const now = new Set(this.opened);
    if (!now.delete(origin)) {
      now.add(origin);
    }
    this.opened = now;
  }

  protected override render() {
    return html`${this.story.state === 'ready' ? nothing : html`<h1 class="unseen" tabindex="-1">Story</h1>`}${
      shown(this.story, 'the story', () => this.load(), (story) => html`
      <nav aria-label="Where this is" class="crumbs"><a href="/stories">Stories</a></nav>
      <h1 tabindex="-1"><bdi>${shortened(story.title, 300)}</bdi></h1>
      <p class="dim">${count(story.articles, 'article')} of ${count(story.sources, 'outlet')}, ${time(story.firstPublishedAt)} to
        ${time(story.lastPublishedAt)} · <a href="/?story=${story.storyId}">${count(story.openDisagreements, 'open disagreement')}</a></p>
      <ul class="tabs" aria-label="Views of the story">${VIEWS.map(([view, name]) => html`<li><a href="/stories/${this.storyId}?view=${view}"
        aria-current=${view === this.view ? 'page' : 'false'}>${name}</a></li>`)}</ul>
      ${this.viewOf(story)}`)}`;
  }

  private viewOf(story: StoryDetail): unknown {
    switch (this.view) {
      case 'matrix': return shown(this.matrix, 'the matrix', () => this.load(), (matrix) =>
        storyMatrix(matrix, this.opened, (origin) => this.toggle(origin)));
      case 'grouping': return html`<regrouping-panel .story=${story} @regrouped=${() => this.load()}></regrouping-panel>`;
      default: return shown(this.texts, 'the articles', () => this.load(), (page) => this.articles(page));
    }
  }

  private articles(page: Page<AnnotatedText>): TemplateResult {
    return html`
      <ul class="legend" aria-label="How claims are marked">
        <li><span class="claim disagrees"><span class="sign">≠</span>in dispute</span></li>
        <li><span class="claim settled"><span class="sign">◌</span>settled by the desk</span></li>
        <li><span class="claim compatible"><span class="sign">=</span>compatible with others</span></li>
        <li><span class="claim uncontested">nobody else says anything on it</span></li>
      </ul>
      <div class="articles">${page.items.map(annotatedArticle)}</div>
      ${page.next ? html`<button type="button" class="outline more" @click=${() => this.moreTexts(page)}>Show more articles</button>` : nothing}`;
  }
}

customElements.define('story-page', StoryPage);
