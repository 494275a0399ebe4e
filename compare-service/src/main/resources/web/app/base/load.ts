import {html, TemplateResult} from 'lit';
import {asProblem, Problem} from '../api/problem';

/** Something that is fetched. */
export type Load<T> =
  | {state: 'loading'}
  | {state: 'failed'; problem: Problem}
  | {state: 'ready'; value: T};

export const LOADING: Load<never> = {state: 'loading'};

export function ready<T>(value: T): Load<T> {
  return {state: 'ready', value};
}

export function failed(reason: unknown): Load<never> {
  return {state: 'failed', problem: asProblem(reason)};
}

/** Shows what is there, or that it is on its way, or why it is not and what to do about it. */
export function shown<T>(
  load: Load<T>, what: string, again: () => void, view: (value: T) => unknown,
): unknown {
  switch (load.state) {
    case 'loading': return html`<p class="loading" aria-busy="true">Loading ${what}…</p>`;
    case 'failed': return failure(load.problem, what, again);
    case 'ready': return view(load.value);
  }
}

export function failure(problem: Problem, what: string, again: () => void): TemplateResult {
  const final = problem.status === 403 || problem.isMissing;
  return html`
    <section class="notice" role="alert">
      <h2>${title(problem, what)}</h2>
      <p>${problem.message}</p>
      ${final ? html`<p><a href="/">Back to the inbox</a></p>`
        : html`<button type="button" class="outline" @click=${again}>Try again</button>`}
    </section>`;
}

function title(problem: Problem, what: string): string {
  switch (problem.status) {
    case 401: return 'Please sign in';
    case 403: return 'You have no permission for this';
    case 404: return 'Not found';
    default: return `${what.charAt(0).toUpperCase()}${what.slice(1)} could not be loaded`;
  }
}
