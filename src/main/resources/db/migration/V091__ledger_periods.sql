-- Months of a thing's books that have been closed; a month that is closed stays so.
create table ledger_period (
    kind text not null,
    thing_id uuid not null,
    month date not null check (month = month_of(month)),
    closed_at timestamptz not null,
    closed_by uuid not null,
    primary key (thing_id, kind, month)
);

revoke update, delete, truncate on ledger_period from ${runtimeRole};
create trigger ledger_period_append_only before update or delete or truncate on ledger_period
    for each statement execute function refuse_change();

-- Months close one after the other, and not while somebody posts.
create function ledger_period_closes_in_order() returns trigger language plpgsql as $$
declare
    last_closed date;
begin
    perform ledger_hold(new.kind, new.thing_id);
    select max(month) into last_closed from ledger_period where thing_id = new.thing_id and kind = new.kind;
    if new.month <> last_closed + interval '1 month' then
        raise exception 'ledger periods close in order, after % comes another than %', last_closed, new.month
            using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger ledger_period_closes_in_order before insert on ledger_period
    for each row execute function ledger_period_closes_in_order();

-- What lies before the last closed month is closed too.
create function ledger_entry_in_an_open_period() returns trigger language plpgsql as $$
begin
    if exists (
        select 1 from ledger_period p join ledger_book b on b.thing_id = p.thing_id and b.kind = p.kind
        where b.id = new.book_id and p.month >= month_of(new.value_date)
    ) then
        raise exception 'ledger period of % is closed', new.value_date using errcode = 'check_violation';
    end if;
    return new;
end $$;
-- Fires after ledger_entry_comes_alone, by its name: a month that was being closed meanwhile is seen.
create trigger ledger_entry_in_an_open_period before insert on ledger_entry
    for each row execute function ledger_entry_in_an_open_period();
