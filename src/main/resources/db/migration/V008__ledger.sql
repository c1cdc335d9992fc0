-- Double entry, append only. A debit is positive, a credit negative; the chart of accounts is explained in the code.
create table ledger_book (
    id uuid primary key,
    kind text not null,
    thing_id uuid not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    minor_units int not null check (minor_units between 0 and 3),
    opened_at timestamptz not null,
    unique (thing_id, kind, currency)
);

create table ledger_entry (
    id uuid primary key,
    book_id uuid not null references ledger_book,
    text text not null check (length(text) between 1 and 500),
    source_kind text not null,
    source_id uuid not null,
    purpose text not null check (length(purpose) between 1 and 60),
    value_date date not null,
    posted_at timestamptz not null,
    posted_by uuid not null,
    line_count int not null check (line_count >= 2),
    reverses uuid unique,
    unique (id, book_id),
    -- Computing twice posts once.
    unique (source_id, source_kind, purpose),
    foreign key (reverses, book_id) references ledger_entry (id, book_id),
    check (reverses <> id)
);
create index ledger_entry_book on ledger_entry (book_id, id desc);

create table ledger_line (
    entry_id uuid not null,
    position int not null check (position >= 0),
    book_id uuid not null,
    account text not null check (account in (
        'COMMITMENT', 'RESERVED', 'CERTIFIED', 'CONTRIBUTION', 'SHARED', 'PAYABLE', 'OWN_SHARE', 'PAID')),
    party text not null check (length(party) between 1 and 200),
    item text not null check (length(item) <= 200),
    amount numeric(20, 3) not null check (amount <> 0),
    primary key (entry_id, position),
    foreign key (entry_id, book_id) references ledger_entry (id, book_id)
);
create index ledger_line_balance on ledger_line (book_id, account, party, item) include (amount);
create index ledger_line_newest on ledger_line (book_id, entry_id desc, position);

-- The ledger only grows, whoever asks.
revoke update, delete, truncate on ledger_book, ledger_entry, ledger_line from ${runtimeRole};
create trigger ledger_book_append_only before update or delete or truncate on ledger_book
    for each statement execute function refuse_change();
create trigger ledger_entry_append_only before update or delete or truncate on ledger_entry
    for each statement execute function refuse_change();
create trigger ledger_line_append_only before update or delete or truncate on ledger_line
    for each statement execute function refuse_change();

-- An entry says how many lines it has. At commit all its places are taken, so that no line can be added later.
create function ledger_line_in_its_place() returns trigger language plpgsql as $$
begin
    if new.position >= (select line_count from ledger_entry where id = new.entry_id) then
        raise exception 'a ledger entry takes no further line' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger ledger_line_in_its_place before insert on ledger_line
    for each row execute function ledger_line_in_its_place();

-- Checked at commit, when all lines are there.
create function ledger_entry_is_balanced() returns trigger language plpgsql as $$
declare
    lines bigint;
    total numeric;
    most_decimals int;
    decimals int;
begin
    select count(*), coalesce(sum(amount), 0), coalesce(max(scale(trim_scale(amount))), 0)
        into lines, total, most_decimals
        from ledger_line where entry_id = new.id;
    select minor_units into decimals from ledger_book where id = new.book_id;
    if lines <> new.line_count then
        raise exception 'ledger entry has % of its % lines', lines, new.line_count using errcode = 'check_violation';
    end if;
    if total <> 0 then
        raise exception 'ledger entry is unbalanced by %', total using errcode = 'check_violation';
    end if;
    if most_decimals > decimals then
        raise exception 'ledger entry has amounts finer than its currency' using errcode = 'check_violation';
    end if;
    if new.reverses is not null and exists (
        select 1 from ledger_line where entry_id in (new.id, new.reverses)
        group by account, party, item having sum(amount) <> 0
    ) then
        raise exception 'a reversal mirrors the entry that it reverses' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger ledger_entry_is_balanced after insert on ledger_entry
    deferrable initially deferred for each row execute function ledger_entry_is_balanced();
