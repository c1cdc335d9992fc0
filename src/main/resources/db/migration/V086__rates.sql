-- Series of published numbers that sums of money depend on: where they come from, and every revision of every value.
create table rate_series (
    id uuid primary key,
    version int not null,
    authority_id uuid not null references organisation,
    code text not null check (code ~ '^[A-Z0-9][A-Z0-9-]{1,39}$'),
    kind text not null check (kind in ('INDEX', 'EXCHANGE', 'INTEREST', 'TAX')),
    title text not null check (length(title) between 1 and 200),
    source text not null check (length(btrim(source)) between 1 and 1000),
    base_currency text check (base_currency ~ '^[A-Z]{3}$'),
    quote_currency text check (quote_currency ~ '^[A-Z]{3}$'),
    base_period text check (length(base_period) between 1 and 60),
    stale_after_days int check (stale_after_days between 1 and 3660),
    opened_by uuid not null,
    opened_at timestamptz not null,
    unique (authority_id, code),
    check ((kind = 'EXCHANGE') = (base_currency is not null)),
    check ((kind = 'EXCHANGE') = (quote_currency is not null)),
    check (base_currency <> quote_currency),
    check ((kind = 'INDEX') = (base_period is not null))
);
create index rate_series_authority on rate_series (authority_id, id desc);

-- What was computed with a series must be found again under the same code and mean the same.
revoke delete, truncate on rate_series from ${runtimeRole};
create function rate_series_keeps_its_meaning() returns trigger language plpgsql as $$
begin
    if (new.id, new.authority_id, new.code, new.kind, new.base_currency, new.quote_currency, new.base_period,
            new.stale_after_days, new.opened_by, new.opened_at)
        is distinct from (old.id, old.authority_id, old.code, old.kind, old.base_currency, old.quote_currency,
            old.base_period, old.stale_after_days, old.opened_by, old.opened_at) then
        raise exception 'of a rate series only title and source change' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger rate_series_keeps_its_meaning before update on rate_series
    for each row execute function rate_series_keeps_its_meaning();

create table rate_value (
    id uuid primary key,
    series_id uuid not null references rate_series,
    day date not null,
    revision int not null check (revision >= 1),
    value numeric(20, 10) not null,
    status text not null check (status in ('PROVISIONAL', 'FINAL')),
    note text check (length(note) between 1 and 500),
    import_id uuid not null,
    imported_by uuid not null,
    imported_at timestamptz not null,
    -- Serves the lookup, which reads it backwards from a day.
    unique (series_id, day, revision)
);
-- What was known when.
create index rate_value_imported_at on rate_value (series_id, imported_at);

revoke update, delete, truncate on rate_value from ${runtimeRole};
create trigger rate_value_append_only before update or delete or truncate on rate_value
    for each statement execute function refuse_change();

-- One by one: no gap between revisions, no way back from final, no number that its kind cannot have.
create function rate_value_follows() returns trigger language plpgsql as $$
declare
    series_kind text;
    former rate_value%rowtype;
begin
    select kind into series_kind from rate_series where id = new.series_id;
    if series_kind in ('INDEX', 'EXCHANGE') and new.value <= 0
        or series_kind = 'TAX' and new.value not between 0 and 100
        or series_kind = 'INDEX' and extract(day from new.day) <> 1 then
        raise exception 'a % cannot be % on %', series_kind, new.value, new.day using errcode = 'check_violation';
    end if;
    select * into former from rate_value where series_id = new.series_id and day = new.day
        order by revision desc limit 1;
    if new.revision <> coalesce(former.revision, 0) + 1 then
        raise exception 'revision % does not follow', new.revision using errcode = 'unique_violation';
    end if;
    if former.status = 'FINAL' and (new.status <> 'FINAL' or new.note is null) then
        raise exception 'a final value is corrected by a final one that says why' using errcode = 'check_violation';
    end if;
    if new.imported_at < former.imported_at then
        raise exception 'a revision is not older than the one before' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger rate_value_follows before insert on rate_value
    for each row execute function rate_value_follows();
