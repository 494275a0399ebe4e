-- Kin are found by the rare terms that they share, and are of a few days: each term is looked up together with the days,
-- so that a look-up goes through articles of those days only, however many years are stored. The index by the terms alone
-- stays for a version of the service that still runs beside this one.

-- Terms in the days of a span of time, two days at a time, as hashes; two that fall together only make an article be looked
-- at in vain.
create function search_keys(terms text[], earliest timestamptz, latest timestamptz) returns bigint[]
    language sql immutable strict parallel safe
    return (
        select coalesce(array_agg(hashtextextended(term, days)), '{}')
        from unnest(terms) term,
            generate_series(
                floor(extract(epoch from earliest at time zone 'UTC') / 172800)::bigint,
                floor(extract(epoch from latest at time zone 'UTC') / 172800)::bigint) days);

-- fastupdate off: a pending list would have to be scanned by every look-up.
create index article_by_terms_and_days on article
    using gin (search_keys(search_terms, published_at, published_at)) with (fastupdate = off);

-- How many profiles of articles were ever written. Counted at the commit, so that a transaction that sees the same number
-- twice knows that no kin came in between, and need not search again.
create table profiles_written (number bigint not null);
insert into profiles_written values (0);
create function count_profile_written() returns trigger language plpgsql as $$
begin
    update profiles_written set number = number + 1;
    return null;
end $$;
create constraint trigger article_profile_written
    after insert or update of terms, search_terms, published_at on article deferrable initially deferred
    for each row execute function count_profile_written();
