-- What the desk knows of outlets. One that nobody described has no row; its articles name it.
create table outlet (
    name       text primary key,
    kind       text,
    owner      text,
    state_run  boolean,
    version    integer     not null,
    updated_at timestamptz not null,
    updated_by text        not null
);

-- Who described it how: appended to, never changed.
create table outlet_change (
    name       text        not null references outlet,
    version    integer     not null,
    kind       text,
    owner      text,
    state_run  boolean,
    actor      text        not null,
    changed_at timestamptz not null,
    primary key (name, version)
);
create trigger outlet_change_is_append_only before update or delete on outlet_change
    for each row execute function refuse_to_rewrite_history();

create index article_by_source on article (source, published_at);

-- Dead letters that were sent again.
create table redrive (
    topic       text        not null,
    partition   integer     not null,
    "offset"    bigint      not null,
    actor       text        not null,
    redriven_at timestamptz not null,
    primary key (topic, partition, "offset")
);
