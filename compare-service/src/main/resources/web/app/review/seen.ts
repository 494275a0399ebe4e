/** Which version of a disagreement was last looked at or decided on in this browser; of the latest few hundred. */
const KEY = 'parallax.seen';
const MOST = 500;

let stored = '';
let versions = new Map<string, number>();

function seen(): Map<string, number> {
  const now = localStorage.getItem(KEY) ?? '';
  if (now !== stored) {
    stored = now;
    versions = new Map(entries(now));
  }
  return versions;
}

/** None where somebody else wrote there. */
function entries(text: string): [string, number][] {
  try {
    return (JSON.parse(text) as unknown[]).filter((one): one is [string, number] => Array.isArray(one) && one.length === 2);
  } catch {
    return [];
  }
}

export function markSeen(id: string, version: number): void {
  const rest = [...seen()].filter(([one]) => one !== id);
  try {
    localStorage.setItem(KEY, JSON.stringify([...rest, [id, version]].slice(-MOST)));
  } catch {
    // Without room or leave to store it, nothing is told of what was seen.
  }
}

/** Whether it was looked at here, and has changed since. */
export function changedSinceSeen(id: string, version: number): boolean {
  const known = seen().get(id);
  return known !== undefined && known < version;
}
