-- Events to be sent and events already handled; see the messaging module.
create table outbox (
    id               bigint generated always as identity primary key,
    event_id         uuid        not null unique,
    topic            text        not null,
    record_key       text        not null,
    cloud_event_type text        not null,
    payload          bytea       not null,
    created_at       timestamptz not null default now()
);

create table inbox (
    event_id    uuid primary key,
    received_at timestamptz not null default now()
);

-- A story: articles about one occurrence. One that was merged into another keeps its row, so that its id still leads
-- somewhere.
create table story (
    story_id      uuid primary key,
    founded_by    uuid        not null,
    founded_at    timestamptz not null,
    merged_into   uuid references story,
    title         text        not null default '',
    article_count integer     not null default 0,
    source_count  integer     not null default 0,
    first_published timestamptz,
    last_published  timestamptz,
    updated_at    timestamptz not null
);
create index story_by_freshness on story (updated_at desc, story_id desc) where merged_into is null;

-- The newest revision known of each article and where it belongs.
create table article (
    article_id   uuid primary key,
    revision     integer     not null,
    story_id     uuid        not null references story,
    source       text        not null,
    title        text        not null,
    published_at timestamptz not null,
    terms        text[]      not null,
    compared_at  timestamptz not null
);
-- fastupdate off: a pending list would have to be scanned by every look-up.
create index article_by_terms on article using gin (terms) with (fastupdate = off);
create index article_by_story on article (story_id, published_at, article_id);

-- Every revision that was read. The body is kept for showing quotes in their place.
create table article_revision (
    article_id   uuid        not null,
    revision     integer     not null,
    superseded   boolean     not null,
    event_id     uuid        not null,
    url          text        not null,
    title        text        not null,
    source       text        not null,
    published_at timestamptz not null,
    language     text        not null,
    reading      text        not null,
    reader       text        not null,
    length       integer     not null,
    fingerprint  bigint[]    not null,
    body         text        not null,
    stored_at    timestamptz not null,
    primary key (article_id, revision)
);

create table claim (
    article_id uuid    not null,
    revision   integer not null,
    ordinal    integer not null,
    claim_id   uuid    not null,
    payload    jsonb   not null,
    primary key (article_id, revision, ordinal),
    foreign key (article_id, revision) references article_revision on delete cascade
);
create index claim_by_id on claim (claim_id);

-- Which claims belong to which fact of which story. Carries what testimonies are ordered by, so that the first ones of a
-- fact are read from the index in their order.
create table testimony (
    story_id     uuid        not null,
    fact_key     text        not null,
    published_at timestamptz not null,
    article_id   uuid        not null,
    revision     integer     not null,
    claim_id     uuid        not null,
    ordinal      integer     not null,
    primary key (story_id, fact_key, published_at, article_id, revision, claim_id, ordinal),
    foreign key (article_id, revision, ordinal) references claim on delete cascade
);
create index testimony_by_article on testimony (article_id, revision, ordinal);

create table disagreement (
    id          uuid primary key,
    story_id    uuid        not null references story,
    fact_key    text        not null,
    kind        text        not null,
    status      text        not null,
    standing    boolean     not null,
    severity    text        not null,
    version     integer     not null,
    about       text        not null,
    explanation text        not null,
    rule        text        not null,
    sides       jsonb       not null,
    opened_at   timestamptz not null,
    updated_at  timestamptz not null
);
create index disagreement_by_fact on disagreement (story_id, fact_key);
create index disagreement_by_opening on disagreement (opened_at desc, id desc);
create index disagreement_by_status on disagreement (status, opened_at desc, id desc);

-- Every change of a disagreement, append-only.
create table disagreement_change (
    disagreement_id uuid        not null references disagreement,
    version         integer     not null,
    change          text        not null,
    changed_at      timestamptz not null,
    status          text        not null,
    severity        text        not null,
    explanation     text        not null,
    sides           jsonb       not null,
    cause_article   uuid        not null,
    cause_revision  integer     not null,
    primary key (disagreement_id, version)
);

-- Claims found compatible, with the reason.
create table compatible_reading (
    story_id    uuid    not null references story,
    fact_key    text    not null,
    ordinal     integer not null,
    reason      text    not null,
    explanation text    not null,
    claim_ids   uuid[]  not null,
    primary key (story_id, fact_key, ordinal)
);
