/** Why a call did not succeed; status 0 where the service could not be reached. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
  }

  get isMissing(): boolean {
    return this.status === 404;
  }

  get isStale(): boolean {
    return this.status === 412;
  }
}

export function asProblem(reason: unknown): Problem {
  return reason instanceof Problem ? reason : new Problem(0, String(reason));
}
