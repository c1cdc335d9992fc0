-- Facts that a party reports for a period, such as what the work really cost. A better report is a further revision.
create table measurement (
    id uuid primary key,
    agreement_id uuid not null references agreement,
    name text not null check (name ~ '^[a-z0-9-]{1,40}$'),
    period_from date not null,
    period_to date not null,
    event text not null check (length(event) <= 100),
    revision int not null check (revision > 0),
    value text not null check (length(value) between 1 and 60),
    provisional boolean not null,
    note text not null check (length(note) <= 500),
    reported_for uuid not null references organisation,
    reported_by uuid not null,
    reported_at timestamptz not null,
    check (period_from <= period_to),
    unique (agreement_id, name, period_to, period_from, event, revision)
);
create index measurement_newest on measurement (agreement_id, id desc);
revoke update, delete, truncate on measurement from ${runtimeRole};
create trigger measurement_append_only before update or delete or truncate on measurement
    for each statement execute function refuse_change();

create table sharing_statement (
    id uuid primary key,
    version int not null,
    number text not null unique,
    agreement_id uuid not null references commitment,
    agreement_number text not null,
    authority_id uuid not null references organisation,
    vendor_id uuid not null references organisation,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    clause_code text not null,
    clause_title text not null,
    period_from date not null,
    period_to date not null,
    event text not null check (length(event) <= 100),
    -- The place among the statements of its clause; a restatement has that of what it restates.
    sequence int not null check (sequence > 0),
    restates uuid references sharing_statement,
    restated_by uuid references sharing_statement,
    reason text,
    status text not null check (status in ('ISSUED', 'DISPUTED', 'SETTLED', 'RESTATED', 'WITHDRAWN')),
    computation text not null check (computation is json object),
    provisional boolean not null,
    issued_by uuid[] not null,
    issued_at timestamptz not null,
    answer_due_at timestamptz not null,
    silence text not null check (silence in ('ACCEPTED', 'DISPUTED')),
    answered_at timestamptz,
    check (authority_id <> vendor_id),
    check (period_from <= period_to),
    check (restates <> id),
    check ((restates is null) = (reason is null)),
    check ((status = 'RESTATED') = (restated_by is not null)),
    check (status <> 'WITHDRAWN' or restates is not null)
);
-- Computing twice for the same occasion states once; what is restated is restated once at a time.
create unique index sharing_statement_occasion on sharing_statement (agreement_id, clause_code, period_from, period_to, event)
    where restates is null;
create unique index sharing_statement_sequence on sharing_statement (agreement_id, clause_code, sequence) where restates is null;
create unique index sharing_statement_restates on sharing_statement (restates) where status <> 'WITHDRAWN';
create index sharing_statement_agreement on sharing_statement (agreement_id, id desc);
create index sharing_statement_authority on sharing_statement (authority_id, id desc);
create index sharing_statement_vendor on sharing_statement (vendor_id, id desc);

create table sharing_statement_line (
    statement_id uuid not null references sharing_statement,
    position int not null check (position >= 0),
    result text not null,
    kind text not null check (kind in ('OWED_TO_VENDOR', 'OWED_BY_VENDOR', 'DEDUCTED', 'RETAINED', 'ADVANCE_RECOVERED',
        'BORNE', 'CONTINGENT')),
    party text not null,
    total numeric(20, 3) not null,
    before numeric(20, 3) not null,
    amount numeric(20, 3) not null check (amount = total - before),
    state text not null check (state in ('OPEN', 'DISPUTED', 'ACCEPTED', 'POSTED', 'WITHDRAWN')),
    reason text check (length(reason) <= 2000),
    document_id uuid references document,
    decision text check (length(decision) <= 2000),
    primary key (statement_id, position),
    check (state <> 'DISPUTED' or reason is not null)
);

-- What a statement says is fixed when it is issued; only how it was answered and decided may still change.
create function sharing_statement_stands() returns trigger language plpgsql as $$
begin
    if row(new.number, new.agreement_id, new.clause_code, new.period_from, new.period_to, new.event, new.sequence,
           new.restates, new.computation, new.issued_at, new.answer_due_at, new.silence)
       is distinct from
       row(old.number, old.agreement_id, old.clause_code, old.period_from, old.period_to, old.event, old.sequence,
           old.restates, old.computation, old.issued_at, old.answer_due_at, old.silence) then
        raise exception 'an issued statement does not change' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger sharing_statement_stands before update on sharing_statement
    for each row execute function sharing_statement_stands();
create function sharing_statement_line_stands() returns trigger language plpgsql as $$
begin
    if row(new.result, new.kind, new.party, new.total, new.before, new.amount)
       is distinct from row(old.result, old.kind, old.party, old.total, old.before, old.amount)
       or old.state in ('POSTED', 'WITHDRAWN') and new.state <> old.state then
        raise exception 'a line of an issued statement does not change' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger sharing_statement_line_stands before update on sharing_statement_line
    for each row execute function sharing_statement_line_stands();
revoke delete, truncate on sharing_statement, sharing_statement_line from ${runtimeRole};

-- From which published values a statement was computed, to find it when one of them is revised.
create table sharing_statement_rate (
    statement_id uuid not null references sharing_statement,
    series_id uuid not null,
    day date not null,
    revision int not null,
    primary key (statement_id, series_id, day)
);
create index sharing_statement_rate_series on sharing_statement_rate (series_id, day);
revoke update, delete, truncate on sharing_statement_rate from ${runtimeRole};
