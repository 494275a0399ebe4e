import {html, nothing, TemplateResult} from 'lit';
import type {Agreement, AnnotatedText, Mark} from '../api/types';
import {outlink} from '../text/links';
import {time} from '../text/time';
import {count, shortened, words} from '../text/words';
import {Segment, segments} from './segments';
import {withdrawn} from './withdrawn';

const SIGNS: Record<Agreement, string> = {DISAGREES: '≠', SETTLED: '◌', COMPATIBLE: '=', UNCONTESTED: ''};

/** An article with each claim underlined and marked by how it stands to those of others. */
export function annotatedArticle(article: AnnotatedText): TemplateResult {
  const against = article.marks.filter((mark) => mark.agreement === 'DISAGREES').length;
  return html`<article class="annotated" aria-labelledby="title-${article.articleId}">
    <header>
      <p class="origin">${outlink(article.url, article.source)}, ${time(article.publishedAt)}
        ${article.revision > 1 ? html`· <a href="/articles/${article.articleId}/revisions">revision ${article.revision}: see what changed</a>` : nothing}</p>
      <h2 id="title-${article.articleId}" dir="auto">${marked(article.title, article, 'title')}</h2>
      ${withdrawn(article)}
      ${article.machineTranslated ? html`<p class="warning small">A machine translated this text, its page says: rely on no wording.</p>` : nothing}
      <p class="dim">${article.status ? 'What it said takes part in nothing any more' : article.reading === 'READ' ? html`${count(article.marks.length, 'claim')}, ${against} in dispute`
        : html`Not readable: its language (${article.language}) is not one that is read`}</p>
    </header>
    <div class="text" role="region" aria-label="Text of ${shortened(article.source, 60)}" tabindex="0">${article.body.length === 0 ? nothing
      : html`<p dir="auto" class="body">${marked(article.body, article, 'body')}</p>`}</div>
  </article>`;
}

function marked(text: string, article: AnnotatedText, field: Mark['field']): TemplateResult[] {
  return segments(text, article.marks.filter((mark) => mark.field === field)).map(shownSegment);
}

function shownSegment(segment: Segment): TemplateResult {
  if (segment.agreement === null) {
    return html`${segment.text}`;
  }
  const sign = segment.begins && SIGNS[segment.agreement] !== '' ? html`<span class="sign" aria-hidden="true">${SIGNS[segment.agreement]}</span>` : nothing;
  const dispute = segment.marks.flatMap((mark) => mark.disagreements)[0];
  const style = `claim ${segment.agreement.toLowerCase()}`;
  return dispute
    ? html`<a class=${style} href="/disagreements/${dispute.id}" title=${told(segment)}>${sign}${segment.text}</a>`
    : html`<span class=${style} title=${told(segment)}>${sign}${segment.text}</span>`;
}

function told(segment: Segment): string {
  const disputes = segment.marks.flatMap((mark) => mark.disagreements);
  if (disputes.length > 0) {
    return shortened(disputes.map((one) => `${words(one.type)}: ${one.about}`).join('; '), 300);
  }
  const readings = segment.marks.flatMap((mark) => mark.compatible);
  return readings.length > 0 ? shortened(`${words(readings[0].reason)}: ${readings[0].explanation}`, 300)
    : `Only ${segment.marks[0]?.attribution.at(0) ?? 'this source'} says so`;
}
