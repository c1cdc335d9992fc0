-- More accounts; the chart is explained in the code.
alter table ledger_line drop constraint ledger_line_account_check;
alter table ledger_line add constraint ledger_line_account_check check (account in (
    'COMMITMENT', 'RESERVED', 'CERTIFIED', 'CONTRIBUTION', 'SHARED', 'PAYABLE', 'OWN_SHARE', 'PAID', 'RETENTION',
    'ADVANCE', 'DEDUCTION', 'RECEIVABLE', 'RECEIVED', 'CONTINGENT', 'CONTINGENT_OFFSET', 'INTEREST', 'TAX'));

-- Lines by value date: account statements and exports.
create index ledger_entry_value_date on ledger_entry (book_id, value_date, id);

create function month_of(day date) returns date language sql immutable parallel safe
    return day - (extract(day from day)::int - 1);

-- Sums of the lines, so that a balance as of any day is read from the months before it and the days of its own month,
-- however many entries there are. Written by the trigger below and by nobody else.
create table ledger_balance_day (
    book_id uuid not null references ledger_book,
    day date not null,
    account text not null,
    party text not null,
    item text not null,
    delta numeric(24, 3) not null,
    lines bigint not null check (lines > 0),
    primary key (book_id, day, account, party, item)
) with (fillfactor = 80);

create table ledger_balance_month (
    book_id uuid not null references ledger_book,
    account text not null,
    party text not null,
    item text not null,
    month date not null check (month = month_of(month)),
    delta numeric(24, 3) not null,
    lines bigint not null check (lines > 0),
    primary key (book_id, account, party, item, month)
) with (fillfactor = 80);

insert into ledger_balance_day
    select l.book_id, e.value_date, l.account, l.party, l.item, sum(l.amount), count(*)
    from ledger_line l join ledger_entry e on e.id = l.entry_id
    group by 1, 2, 3, 4, 5;
insert into ledger_balance_month
    select book_id, account, party, item, month_of(day), sum(delta), sum(lines)
    from ledger_balance_day group by 1, 2, 3, 4, 5;

revoke insert, update, delete, truncate on ledger_balance_day, ledger_balance_month from ${runtimeRole};

-- With the rights of the owner: the runtime role writes lines, and only so moves balances.
create function ledger_line_moves_balances() returns trigger language plpgsql security definer
    set search_path = concordat, pg_temp as $$
begin
    insert into ledger_balance_day as stored (book_id, day, account, party, item, delta, lines)
        select l.book_id, e.value_date, l.account, l.party, l.item, sum(l.amount), count(*)
        from added l join ledger_entry e on e.id = l.entry_id
        group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
        on conflict (book_id, day, account, party, item) do update
            set delta = stored.delta + excluded.delta, lines = stored.lines + excluded.lines;
    insert into ledger_balance_month as stored (book_id, account, party, item, month, delta, lines)
        select l.book_id, l.account, l.party, l.item, month_of(e.value_date), sum(l.amount), count(*)
        from added l join ledger_entry e on e.id = l.entry_id
        group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
        on conflict (book_id, account, party, item, month) do update
            set delta = stored.delta + excluded.delta, lines = stored.lines + excluded.lines;
    return null;
end $$;
create trigger ledger_line_moves_balances after insert on ledger_line
    referencing new table as added for each statement execute function ledger_line_moves_balances();

-- One transaction at a time posts to the books of a thing: entries that move the same balances cannot block each other,
-- in whatever order they come.
create function ledger_hold(thing_kind text, thing uuid) returns boolean language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('ledger/' || thing_kind || '/' || thing, 0));
    return true;
end $$;

create function ledger_entry_comes_alone() returns trigger language plpgsql as $$
begin
    perform ledger_hold(kind, thing_id) from ledger_book where id = new.book_id;
    return new;
end $$;
create trigger ledger_entry_comes_alone before insert on ledger_entry
    for each row execute function ledger_entry_comes_alone();
