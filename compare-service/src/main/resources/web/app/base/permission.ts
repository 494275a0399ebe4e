import {html, TemplateResult} from 'lit';
import type {Role} from '../api/account';

const WHO: Record<Role, string> = {reader: 'a reader', editor: 'an editor', admin: 'an administrator'};

/** Says that something cannot be done here by whoever looks, and who can. */
export function onlyFor(role: Role, what: string): TemplateResult {
  return html`<p class="dim only">${what} takes the role of ${WHO[role]}. Yours lets you read.</p>`;
}

/** The same, for a whole page. */
export function pageOnlyFor(role: Role, what: string): TemplateResult {
  return html`<section class="notice"><h2>You have no permission for this</h2>${onlyFor(role, what)}
    <p><a href="/">Back to the inbox</a></p></section>`;
}
