import type {Disagreement} from '../api/types';

/** The names that filters have in the address are those of the API, save for the time, which is told as a span. */
export const SPANS: [string, string][] = [['', 'Any time'], ['1h', 'Last hour'], ['24h', 'Last 24 hours'], ['7d', 'Last 7 days']];
export const ORDERS: [string, string][] = [['SEVERITY', 'Most severe'], ['FRESHNESS', 'Latest changed'], ['OPENED', 'Latest opened']];

const LENGTHS: Record<string, number> = {'1h': 3_600_000, '24h': 86_400_000, '7d': 604_800_000};
const PASSED_ON = ['id', 'type', 'severity', 'story', 'source', 'assignee', 'unassigned', 'q'];

/** What is open, unless the address says otherwise: status=ALL asks for all. */
export function statusOf(address: URLSearchParams): string {
  return address.get('status') ?? 'OPEN';
}

export function orderOf(address: URLSearchParams): string {
  return address.get('sort') ?? 'SEVERITY';
}

/** The address's filters in the words of the API. */
export function asked(address: URLSearchParams, now = Date.now()): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of PASSED_ON) {
    address.getAll(name).forEach((value) => query.append(name, value));
  }
  const status = statusOf(address);
  if (status !== 'ALL') {
    query.set('status', status);
  }
  const length = LENGTHS[address.get('since') ?? ''];
  if (length) {
    query.set('from', new Date(now - length).toISOString());
  }
  return query;
}

export function changed(address: URLSearchParams, name: string, ...values: string[]): URLSearchParams {
  const query = new URLSearchParams(address);
  query.delete(name);
  values.filter((value) => value !== '').forEach((value) => query.append(name, value));
  return query;
}

export function toggled(address: URLSearchParams, name: string, value: string): URLSearchParams {
  const chosen = address.getAll(name);
  return changed(address, name, ...(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]));
}

/** Whether something would be listed, as far as can be told without asking: words and outlets are not looked at. */
export function mightMatch(
  address: URLSearchParams, found: Pick<Disagreement, 'type' | 'severity' | 'status' | 'storyId'>,
): boolean {
  const status = statusOf(address);
  return (status === 'ALL' || status === found.status)
    && holds(address, 'type', found.type) && holds(address, 'severity', found.severity)
    && holds(address, 'story', found.storyId);
}

function holds(address: URLSearchParams, name: string, value: string): boolean {
  const chosen = address.getAll(name);
  return chosen.length === 0 || chosen.includes(value);
}
