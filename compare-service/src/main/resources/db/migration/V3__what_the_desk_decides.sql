-- What the desk decided stands apart from what the judge finds; the status is told from both.
alter table disagreement
    add column review       text not null default 'OPEN',
    add column dismissal    text,
    add column assignee     text,
    -- The values and origins that were there when the desk decided: what is new beside them opens the case again.
    add column review_basis jsonb;

-- Every version of a disagreement is one row, whoever made it: the judge when an article came, or the desk. The order of
-- commits is that of (transaction, position) among transactions that have ended, see DisagreementFeed.
alter table disagreement_change
    alter column cause_article drop not null,
    alter column cause_revision drop not null,
    -- Not repeated where the desk changed something: the sides are as they were.
    alter column sides drop not null,
    add column actor text,
    add column position bigint generated always as identity,
    add column transaction xid8 not null default pg_current_xact_id();
create index disagreement_change_by_commit on disagreement_change (transaction, position);

-- Who of the desk did what and when: one row a version that changed the review.
create table review_entry (
    disagreement_id uuid        not null references disagreement,
    version         integer     not null,
    action          text        not null,
    -- Null where the judge opened the case again.
    actor           text,
    acted_at        timestamptz not null,
    before          jsonb       not null,
    after           jsonb       not null,
    note            text,
    -- The version that an UNDO takes back.
    undoes          integer,
    primary key (disagreement_id, version)
);

create function refuse_to_rewrite_history() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed', tg_table_name;
end $$;
create trigger review_entry_is_append_only before update or delete on review_entry
    for each row execute function refuse_to_rewrite_history();
create trigger disagreement_change_is_append_only before update or delete on disagreement_change
    for each row execute function refuse_to_rewrite_history();

-- The inbox: by severity and freshness, by outlet, by words.
alter table disagreement
    add column severity_rank smallint not null generated always as (
        case severity when 'HIGH' then 3 when 'MEDIUM' then 2 else 1 end) stored,
    add column sources jsonb not null generated always as (
        jsonb_path_query_array(sides, '$[*].evidence[*].source')) stored,
    -- Bounded: a tsvector takes a megabyte, and what the texts hold is not ours.
    add column search tsvector not null generated always as (
        to_tsvector('english'::regconfig, left(about || ' ' || explanation, 20000))
        || to_tsvector('english'::regconfig, left(jsonb_path_query_array(sides, '$[*].value')::text
            || jsonb_path_query_array(sides, '$[*].holders[*]')::text
            || jsonb_path_query_array(sides, '$[*].evidence[*].source')::text
            || jsonb_path_query_array(sides, '$[*].evidence[*].evidence.quote')::text, 100000))) stored;
drop index disagreement_by_status;
create index disagreement_by_status on disagreement (status, severity_rank desc, updated_at desc, id desc);
create index disagreement_by_severity on disagreement (severity_rank desc, updated_at desc, id desc);
create index disagreement_by_freshness on disagreement (updated_at desc, id desc);
create index disagreement_by_assignee on disagreement (assignee, status) where assignee is not null;
create index disagreement_by_source on disagreement using gin (sources jsonb_path_ops);
create index disagreement_by_words on disagreement using gin (search);
