-- Each time the stored balances were compared with the lines; only added to.
create table ledger_replay (
    id uuid primary key,
    at timestamptz not null,
    requested_by uuid not null,
    lines bigint not null,
    balances bigint not null,
    differences bigint not null
);

-- The first of the differences that a comparison found; none are expected.
create table ledger_replay_difference (
    replay_id uuid not null references ledger_replay,
    position int not null check (position >= 0),
    book_id uuid not null,
    span text not null check (span in ('DAY', 'MONTH')),
    starts_on date not null,
    account text not null,
    party text not null,
    item text not null,
    stored numeric(24, 3),
    recomputed numeric(24, 3),
    primary key (replay_id, position)
);

revoke update, delete, truncate on ledger_replay, ledger_replay_difference from ${runtimeRole};
create trigger ledger_replay_append_only before update or delete or truncate on ledger_replay
    for each statement execute function refuse_change();
create trigger ledger_replay_difference_append_only before update or delete or truncate on ledger_replay_difference
    for each statement execute function refuse_change();
