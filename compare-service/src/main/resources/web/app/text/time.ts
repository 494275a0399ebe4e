import {html, TemplateResult} from 'lit';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const ago = new Intl.RelativeTimeFormat('en', {numeric: 'auto', style: 'short'});

export function fullTime(text: string): string {
  return new Date(text).toLocaleString('en-GB', {dateStyle: 'medium', timeStyle: 'short'});
}

/** How long ago in a few letters, with the exact time at hand. */
export function freshness(text: string, now = Date.now()): TemplateResult {
  return html`<time datetime=${text} title=${fullTime(text)}>${since(new Date(text).getTime() - now)}</time>`;
}

/** How far away something is that is to come. */
export function until(text: string, now = Date.now()): TemplateResult {
  const span = new Date(text).getTime() - now;
  return span > MINUTE ? freshness(text, now) : html`<time datetime=${text} title=${fullTime(text)}>now</time>`;
}

export function time(text: string): TemplateResult {
  return html`<time datetime=${text}>${fullTime(text)}</time>`;
}

function since(span: number): string {
  const length = Math.abs(span);
  if (length < MINUTE) {
    return 'just now';
  }
  if (length < HOUR) {
    return ago.format(Math.round(span / MINUTE), 'minute');
  }
  if (length < DAY) {
    return ago.format(Math.round(span / HOUR), 'hour');
  }
  return length < 60 * DAY ? ago.format(Math.round(span / DAY), 'day') : fullMonth(span);
}

function fullMonth(span: number): string {
  return new Date(Date.now() + span).toLocaleDateString('en-GB', {dateStyle: 'medium'});
}
