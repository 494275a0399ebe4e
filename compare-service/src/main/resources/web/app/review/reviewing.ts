import {get, post} from '../api/client';
import type {BulkResult, Review, ReviewRequest} from '../api/types';
import {asProblem, Problem} from '../api/problem';
import {fullTime} from '../text/time';
import {markSeen} from './seen';

/** What became of an action: done, or somebody was faster, or it could not be. */
export type Outcome =
  | {is: 'done'; review: Review}
  | {is: 'stale'; by: string; at: string}
  | {is: 'refused'; problem: Problem};

export function reviewOf(id: string): Promise<Review> {
  return get<Review>(`/api/disagreements/${id}/review`);
}

/** Acts on the version that was seen, so that nobody's decision is overwritten unseen. */
export async function act(id: string, version: number, request: ReviewRequest): Promise<Outcome> {
  try {
    const answer = await post<Review>(`/api/disagreements/${id}/review`, request, {'if-match': `"${version}"`});
    markSeen(id, answer.value.version);
    return {is: 'done', review: answer.value};
  } catch (reason) {
    const problem = asProblem(reason);
    return problem.isStale
      ? {is: 'stale', by: String(problem.details.changedBy), at: String(problem.details.changedAt)}
      : {is: 'refused', problem};
  }
}

export async function actOnMany(
  items: {id: string; version: number}[], review: ReviewRequest,
): Promise<BulkResult> {
  const result = (await post<BulkResult>('/api/disagreements/review', {items, review})).value;
  result.items.filter((one) => one.outcome === 'DONE').forEach((one) => markSeen(one.id, one.version!));
  return result;
}

export function toldStale(by: string, at: string): string {
  return `Nothing was done: ${by} changed it at ${fullTime(at)}, after you opened it.`;
}
