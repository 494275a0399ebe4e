/** What the REST API sends. The service's OpenAPI document is the reference. */
export type Kind =
  'NUMBER' | 'DATE' | 'PLACE' | 'NAME' | 'ATTRIBUTION' | 'DENIAL' | 'OMISSION' | 'REVISION';
export type Severity = 'HIGH' | 'MEDIUM' | 'LOW';
export type Status = 'OPEN' | 'CONFIRMED' | 'DISMISSED' | 'RESOLVED';
export type Dismissal =
  'SAME_VALUE' | 'DIFFERENT_SCOPE' | 'UPDATED' | 'SAME_ORIGIN' | 'MISREAD' | 'IMMATERIAL' | 'OTHER';
/** Null where a text may be used; else its publisher withdrew it, until further notice or for good. */
export type Withdrawal = 'WITHHELD' | 'CANCELED' | null;
export type Resolution = 'RETRACTED' | 'SUPERSEDED' | 'REGROUPED';
export type ActionName = 'CONFIRM' | 'DISMISS' | 'RESOLVE' | 'REOPEN' | 'UNDO' | 'ASSIGN' | 'NOTE';
export type Bound =
  'EXACT' | 'APPROXIMATELY' | 'AT_LEAST' | 'MORE_THAN' | 'AT_MOST' | 'LESS_THAN' | 'RANGE';

export interface Page<T> {
  items: T[];
  next?: string | null;
}

export interface Figure {
  value: number | null;
  low: number | null;
  high: number | null;
  bound: Bound;
  unit: string | null;
  counted: string | null;
  text: string;
}

export interface ChainLink {
  name: string;
  kind: string;
  cue: string | null;
  introduction: string | null;
}

export interface QuoteContext {
  title: string;
  before: string;
  after: string;
  superseded: boolean;
  newestRevision: number;
  withdrawn: boolean;
  machineTranslated: boolean;
  chain: ChainLink[];
  stance: string | null;
  modality: string | null;
  asOf: {from: string; to: string; text: string} | null;
  figure: Figure | null;
}

export interface Evidence {
  articleId: string;
  revision: number;
  claimId: string | null;
  url: string;
  source: string;
  publishedAt: string;
  quote: string;
  start: number;
  end: number;
  field: 'body' | 'title';
  attribution: string[];
  context?: QuoteContext;
}

export interface Side {
  value: string;
  holders: string[];
  origins: number;
  outlets: number;
  voices: {originator: string; outlets: string[]}[];
  evidence: Evidence[];
}

export interface Disagreement {
  id: string;
  type: Kind;
  about: string;
  severity: Severity;
  status: Status;
  review: Status;
  dismissal: Dismissal | null;
  assignee: string | null;
  standing: boolean;
  resolution: Resolution | null;
  storyId: string;
  storyTitle: string | null;
  sides: Side[];
  explanation: string;
  rule: string;
  openedAt: string;
  updatedAt: string;
  version: number;
}

export interface CompatibleReading {
  reason: string;
  explanation: string;
  evidence: Evidence[];
}

export interface Change {
  version: number;
  change: string;
  changedAt: string;
  status: Status;
  severity: Severity;
  explanation: string;
  sides: Side[];
  cause: {articleId: string | null; revision: number; url: string | null; source: string | null; actor: string | null};
  resolution: Resolution | null;
}

export interface DisagreementDetail extends Disagreement {
  compatible: CompatibleReading[];
  history: Change[];
}

export interface Counts {
  total: number;
  byStatus: Record<string, number>;
  byType: Record<string, number>;
  bySeverity: Record<string, number>;
  byAssignee: Record<string, number>;
}

export interface TrailEntry {
  version: number;
  action: ActionName;
  actor: string | null;
  at: string;
  from: Status;
  to: Status;
  dismissal: Dismissal | null;
  assigneeBefore: string | null;
  assignee: string | null;
  note: string | null;
  undoes: number | null;
}

export interface Review {
  disagreementId: string;
  version: number;
  status: Status;
  review: Status;
  dismissal: Dismissal | null;
  assignee: string | null;
  actions: ActionName[];
  trail: TrailEntry[];
}

export interface ReviewRequest {
  action: ActionName;
  reason?: Dismissal;
  note?: string;
  assignee?: string | null;
}

export interface BulkResult {
  items: {id: string; outcome: 'DONE' | 'STALE' | 'REFUSED' | 'MISSING'; version: number | null; detail: string | null}[];
}

export interface Article {
  articleId: string;
  revision: number;
  storyId: string;
  url: string;
  title: string;
  source: string;
  publishedAt: string;
  language: string;
  reading: 'READ' | 'NOT_READ';
  claims: number;
  comparedAt: string;
  status: Withdrawal;
  notice: string | null;
}

export interface Story {
  storyId: string;
  title: string;
  articles: number;
  sources: number;
  openDisagreements: number;
  firstPublishedAt: string;
  lastPublishedAt: string;
  updatedAt: string;
}

export interface StoryDetail extends Story {
  members: Article[];
  compatible: CompatibleReading[];
}

export type Agreement = 'DISAGREES' | 'SETTLED' | 'COMPATIBLE' | 'UNCONTESTED';

export interface Mark {
  claimId: string;
  kind: string;
  field: 'body' | 'title';
  start: number;
  end: number;
  agreement: Agreement;
  attribution: string[];
  disagreements: {
    id: string; type: Kind; severity: Severity; status: Status; review: Status; about: string; value: string;
  }[];
  compatible: {reason: string; explanation: string}[];
}

export interface ArticleText {
  articleId: string;
  revision: number;
  superseded: boolean;
  url: string;
  title: string;
  source: string;
  publishedAt: string;
  language: string;
  reading: 'READ' | 'NOT_READ';
  length: number;
  storedAt: string;
  body: string;
  status: Withdrawal;
  notice: string | null;
  machineTranslated: boolean;
}

export interface AnnotatedText extends ArticleText {
  marks: Mark[];
}

export interface MatrixCell {
  source: string;
  voice: 'SAYS' | 'DENIES' | 'SILENT';
  value: string;
  side: number | null;
  bound: Bound | null;
  stance: string | null;
  modality: string | null;
  attribution: string[];
  articleId: string;
  revision: number;
  quote: string;
}

export interface MatrixRow {
  disagreementId: string | null;
  about: string;
  type: Kind | null;
  severity: Severity | null;
  status: Status | null;
  review: Status | null;
  reason: string | null;
  cells: MatrixCell[];
}

export interface MatrixOutlet {
  source: string;
  readable: boolean;
  articles: string[];
}

export interface Matrix {
  storyId: string;
  origins: {name: string; outlets: MatrixOutlet[]}[];
  rows: MatrixRow[];
}

export interface Regrouping {
  id: string;
  action: 'MERGE' | 'SPLIT' | 'UNDO';
  actor: string;
  at: string;
  storyId: string;
  otherId: string;
  articleIds: string[];
  note: string | null;
  undoes: string | null;
  undone: boolean;
}

export interface Revision {
  articleId: string;
  revision: number;
  url: string;
  title: string;
  source: string;
  publishedAt: string;
  length: number;
  storedAt: string;
}

export interface DiffPart {
  change: 'EQUAL' | 'DELETED' | 'INSERTED';
  text: string;
}

export interface RevisionDiff {
  from: ArticleText;
  to: ArticleText;
  title: DiffPart[];
  body: DiffPart[];
}

export interface Comparison {
  verdict: 'DISAGREE' | 'AGREE' | 'UNRELATED';
  comparisons: {
    verdict: 'DISAGREE' | 'AGREE';
    type: Kind | null;
    reason: string | null;
    explanation: string;
    left: Evidence;
    right: Evidence;
  }[];
}

export interface ChangeMessage {
  disagreementId: string;
  version: number;
  change: 'OPENED' | 'REVISED' | 'RESOLVED' | 'REOPENED' | 'REVIEWED';
  changedAt: string;
  status: Status;
  severity: Severity;
  type: Kind;
  storyId: string;
  about: string;
  actor: string | null;
}

export interface Source {
  name: string;
  kind: string | null;
  owner: string | null;
  stateRun: boolean | null;
  version: number;
  updatedAt: string | null;
  updatedBy: string | null;
  articles: number;
  lastPublishedAt: string | null;
}

export interface Feed {
  id: string;
  url: string;
  title: string | null;
  format: string | null;
  source: string | null;
  state: 'NEW' | 'ACTIVE' | 'FAILING' | 'PAUSED';
  polledAt: string | null;
  nextPollAt: string | null;
  failures: number;
  problem: string | null;
  problemDetail: string | null;
  pagesWaiting: number;
  pagesRead: number;
  pagesFailed: number;
}

export interface FeedPage {
  url: string;
  title: string | null;
  firstSeenAt: string;
  articleId: string | null;
  revision: number | null;
  failures: number;
  problem: string | null;
  problemDetail: string | null;
}

export interface SystemState {
  consumers: {group: string; topic: string; lag: number}[];
  outbox: {events: number; oldest: string | null};
  deadLetters: Record<string, number>;
  brokerAnswers: boolean;
}

export interface DeadLetter {
  topic: string;
  partition: number;
  offset: number;
  at: string;
  key: string | null;
  reason: string | null;
  cause: string | null;
  originTopic: string | null;
  bytes: number;
  beginning: string;
  redrivenAt: string | null;
  redrivenBy: string | null;
}

export type ChannelKind = 'SLACK_WEBHOOK' | 'SLACK_BOT' | 'STANDARD_WEBHOOK' | 'TEAMS' | 'MATTERMOST';

export interface AlertChannel {
  id: string;
  name: string;
  kind: ChannelKind;
  address: string;
  conversation: string | null;
  enabled: boolean;
  disabledBecause: string | null;
  version: number;
  updatedAt: string;
  updatedBy: string;
  secret?: string;
}

export interface AlertRuleRequest {
  name: string;
  enabled: boolean;
  channels: string[];
  kinds: Kind[];
  severity: Severity;
  stories: string[];
  sources: string[];
  keywords: string[];
  quietHours: {from: string; to: string; zone: string} | null;
  digest: {everyMinutes: number | null; at: string | null; zone: string | null} | null;
  capPerHour: number | null;
  updates: boolean;
}

export interface AlertRule extends AlertRuleRequest {
  id: string;
  version: number;
  updatedAt: string;
  updatedBy: string;
}

export type Occasion = 'OPENED' | 'REVISED' | 'REOPENED' | 'RETRACTED' | 'SETTLED';

export interface AlertItem {
  disagreementId: string;
  version: number;
  occasion: Occasion;
  type: Kind;
  severity: Severity;
  about: string;
}

export interface AlertAttempt {
  number: number;
  startedAt: string;
  endedAt: string | null;
  status: number | null;
  outcome: 'TAKEN' | 'LATER' | 'FAILED' | 'REFUSED' | 'GONE' | null;
  detail: string | null;
}

export interface AlertDelivery {
  id: string;
  channelId: string;
  channel: string;
  channelKind: ChannelKind;
  form: 'SINGLE' | 'DIGEST' | 'TRIAL';
  because: string | null;
  state: 'WAITING' | 'SENT' | 'FAILED';
  attempts: number;
  createdAt: string;
  nextAttemptAt: string | null;
  doneAt: string | null;
  lastAttempt: AlertAttempt | null;
  count: number;
  alerts: AlertItem[];
}

export interface AlertDryRun {
  from: string;
  to: string;
  changes: number;
  truncated: boolean;
  messages: number;
  alerts: number;
  stillWaiting: number;
  items: {at: string; held: string | null; count: number; alerts: (AlertItem & {sentence: string})[]}[];
}
