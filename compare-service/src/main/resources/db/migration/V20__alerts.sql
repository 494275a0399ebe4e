-- Where alerts go. What is secret (addresses of incoming webhooks, tokens, signing keys) is sealed with a key that is not
-- in the database.
create table alert_channel (
    channel_id       uuid primary key,
    name             text        not null,
    kind             text        not null,
    -- Host of the receiver, for the desk to know it by.
    address          text        not null,
    conversation     text,
    sealed           bytea       not null,
    enabled          boolean     not null,
    -- Why the receiver's answer switched it off; null where somebody of the desk did or it is on.
    disabled_because text,
    retired_at       timestamptz,
    version          integer     not null,
    updated_at       timestamptz not null,
    updated_by       text        not null,
    -- The dispatcher's: nothing is sent before, failures in a row, and who is at it until when.
    not_before       timestamptz not null,
    failures         integer     not null default 0,
    busy_until       timestamptz
);
create unique index alert_channel_by_name on alert_channel (lower(name)) where retired_at is null;

create table alert_rule (
    rule_id    uuid primary key,
    name       text        not null,
    enabled    boolean     not null,
    settings   jsonb       not null,
    retired_at timestamptz,
    version    integer     not null,
    updated_at timestamptz not null,
    updated_by text        not null
);
create unique index alert_rule_by_name on alert_rule (lower(name)) where retired_at is null;

-- The outbox of alerts: written in the transaction of the change, one a channel and change and never two.
create table alert (
    alert_id        uuid primary key,
    channel_id      uuid        not null references alert_channel,
    disagreement_id uuid        not null references disagreement,
    version         integer     not null,
    -- Null where it tells of an end: then rules have no say.
    rule_id         uuid references alert_rule,
    occasion        text        not null,
    severity        text        not null,
    notice          jsonb       not null,
    -- WAITING, BUNDLED into a delivery, or WITHDRAWN before it was.
    state           text        not null,
    held            text,
    due_at          timestamptz not null,
    created_at      timestamptz not null,
    position        bigint generated always as identity,
    delivery_id     uuid,
    unique (channel_id, disagreement_id, version)
);
create index alert_by_due on alert (channel_id, due_at) where state = 'WAITING';
create index alert_by_disagreement on alert (disagreement_id, channel_id, version);
create index alert_by_delivery on alert (delivery_id) where delivery_id is not null;

-- Messages: a single alert, a digest of several, or a test.
create table alert_delivery (
    delivery_id      uuid primary key,
    position         bigint generated always as identity,
    channel_id       uuid        not null references alert_channel,
    rule_id          uuid references alert_rule,
    -- SINGLE, DIGEST or TRIAL.
    form             text        not null,
    -- Why a digest's alerts waited; who sent a trial.
    because          text,
    -- WAITING, SENT or FAILED.
    state            text        not null,
    attempts         integer     not null default 0,
    first_attempt_at timestamptz,
    next_attempt_at  timestamptz not null,
    leased_until     timestamptz,
    created_at       timestamptz not null,
    done_at          timestamptz
);
create index alert_delivery_waiting on alert_delivery (next_attempt_at, position) where state = 'WAITING';
create index alert_delivery_by_creation on alert_delivery (created_at desc, delivery_id desc);
create index alert_delivery_by_channel on alert_delivery (channel_id, created_at desc, delivery_id desc);
create index alert_delivery_by_rule on alert_delivery (rule_id, channel_id, created_at) where form = 'SINGLE';

-- The delivery log. An attempt without an end was cut off: what became of it is not known.
create table alert_attempt (
    delivery_id uuid        not null references alert_delivery,
    number      integer     not null,
    started_at  timestamptz not null,
    ended_at    timestamptz,
    -- HTTP; null where there was no answer.
    status      integer,
    outcome     text,
    detail      text,
    primary key (delivery_id, number)
);

-- The message that later ones answer to, where a channel has threads.
create table alert_thread (
    channel_id      uuid not null references alert_channel,
    disagreement_id uuid not null references disagreement,
    conversation    text not null,
    message         text not null,
    primary key (channel_id, disagreement_id)
);
