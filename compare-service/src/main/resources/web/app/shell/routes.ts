import {html, TemplateResult} from 'lit';
import type {Place} from '../routing/router';
import '../account/sign-in-page';
import '../inbox/inbox-page';
import '../disagreement/disagreement-page';
import '../story/stories-page';
import '../story/story-page';
import '../story/revision-page';
import '../passages/passages-page';
import '../submission/submission-page';
import '../source/sources-page';
import '../alert/alerts-page';
import '../feed/feeds-page';
import '../system/system-page';

interface Route {
  pattern: RegExp;
  section: string;
  page: (id: string, query: URLSearchParams) => TemplateResult;
}

const ID = '([0-9a-f-]{36})';

const ROUTES: Route[] = [
  {pattern: /^\/sign-in$/, section: '', page: (_, query) => html`<sign-in-page .to=${query.get('to')}></sign-in-page>`},
  {pattern: /^\/$/, section: '/', page: (_, query) => html`<inbox-page .query=${query}></inbox-page>`},
  {
    pattern: new RegExp(`^/disagreements/${ID}$`), section: '/',
    page: (id) => html`<disagreement-page .disagreementId=${id}></disagreement-page>`,
  },
  {pattern: /^\/stories$/, section: '/stories', page: () => html`<stories-page></stories-page>`},
  {
    pattern: new RegExp(`^/stories/${ID}$`), section: '/stories',
    page: (id, query) => html`<story-page .storyId=${id} .view=${query.get('view') ?? 'articles'}></story-page>`,
  },
  {
    pattern: new RegExp(`^/articles/${ID}/revisions$`), section: '/stories',
    page: (id, query) => html`<revision-page .articleId=${id} .query=${query}></revision-page>`,
  },
  {pattern: /^\/passages$/, section: '/passages', page: () => html`<passages-page></passages-page>`},
  {pattern: /^\/submit$/, section: '/submit', page: () => html`<submission-page></submission-page>`},
  {pattern: /^\/sources$/, section: '/sources', page: (_, query) => html`<sources-page .query=${query}></sources-page>`},
  {pattern: /^\/alerts$/, section: '/alerts', page: () => html`<alerts-page></alerts-page>`},
  {pattern: /^\/feeds$/, section: '/feeds', page: () => html`<feeds-page></feeds-page>`},
  {pattern: /^\/system$/, section: '/system', page: () => html`<system-page></system-page>`},
];

/** Where somebody says who it is. */
export const SIGN_IN = '/sign-in';

export function sectionOf(place: Place): string {
  return routeOf(place)?.section ?? '';
}

export function pageOf(place: Place): TemplateResult {
  const route = routeOf(place);
  return route
    ? route.page(route.pattern.exec(place.path)?.[1] ?? '', place.query)
    : html`<section class="notice"><h1 tabindex="-1">Not found</h1>
        <p>There is no such page. <a href="/">Back to the inbox</a></p></section>`;
}

function routeOf(place: Place): Route | undefined {
  return ROUTES.find((route) => route.pattern.test(place.path));
}
