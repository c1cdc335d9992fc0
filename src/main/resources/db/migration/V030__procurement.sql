create table tender (
    id uuid primary key,
    version int not null,
    number text not null unique,
    project_id uuid not null,
    authority_id uuid not null references organisation,
    title text not null check (length(title) between 1 and 200),
    description text not null check (length(description) between 1 and 20000),
    estimate_amount numeric(18, 3) not null check (estimate_amount > 0),
    estimate_currency text not null check (estimate_currency ~ '^[A-Z]{3}$'),
    status text not null check (status in ('DRAFT', 'PUBLISHED', 'CLOSED', 'OPENED', 'SCORED', 'EVALUATED', 'AWARDED',
                                           'FINAL', 'NO_AWARD', 'CANCELLED')),
    deadline timestamptz not null,
    evaluators uuid[] not null check (cardinality(evaluators) >= 2),
    prepared_by uuid[] not null,
    questions int not null default 0,
    answers int not null default 0,
    published_at timestamptz,
    questions_until timestamptz,
    opening_due_at timestamptz,
    scoring_due_at timestamptz,
    consensus_due_at timestamptz,
    award_due_at timestamptz,
    check (status in ('DRAFT', 'CANCELLED') or published_at is not null)
);
create index tender_status on tender (status, id desc);
create index tender_authority on tender (authority_id, id desc);

create table tender_criterion (
    tender_id uuid not null references tender,
    place int not null,
    code text not null,
    title text not null,
    kind text not null check (kind in ('QUALITY', 'PRICE')),
    weight numeric(7, 4) not null check (weight > 0 and weight <= 100),
    primary key (tender_id, place)
);

-- No column says who asked.
create table tender_question (
    id uuid primary key,
    tender_id uuid not null references tender,
    number int not null,
    text text not null,
    asked_at timestamptz not null,
    answer text,
    answered_at timestamptz,
    unique (tender_id, number),
    check ((answer is null) = (answered_at is null))
);

-- content and submitted are sealed bytes; price and offer stay empty until the opening.
create table bid (
    id uuid primary key,
    version int not null,
    number text not null unique,
    tender_id uuid not null references tender,
    bidder_id uuid not null references organisation,
    bidder_name text not null,
    status text not null check (status in ('DRAFT', 'SUBMITTED', 'WITHDRAWN', 'OPENED')),
    content bytea not null,
    submitted bytea,
    submitted_at timestamptz,
    price_amount numeric(18, 3),
    price_currency text,
    technical_offer text,
    unique (tender_id, bidder_id),
    check (status not in ('SUBMITTED', 'OPENED') or (submitted is not null and submitted_at is not null)),
    check (status = 'OPENED' or (price_amount is null and price_currency is null and technical_offer is null)),
    check (status <> 'OPENED' or (price_amount > 0 and price_currency is not null and technical_offer is not null))
);
create index bid_bidder on bid (bidder_id, id desc);

create table opening_act (
    id uuid primary key,
    tender_id uuid not null references tender,
    person_id uuid not null,
    persons uuid[] not null,
    at timestamptz not null,
    unique (tender_id, person_id)
);
revoke update, delete, truncate on opening_act from ${runtimeRole};
create trigger opening_act_append_only before update or delete or truncate on opening_act
    for each statement execute function refuse_change();

create table conflict_declaration (
    id uuid primary key,
    tender_id uuid not null references tender,
    evaluator_id uuid not null,
    conflict boolean not null,
    nature text,
    at timestamptz not null,
    unique (tender_id, evaluator_id)
);
revoke update, delete, truncate on conflict_declaration from ${runtimeRole};
create trigger conflict_declaration_append_only before update or delete or truncate on conflict_declaration
    for each statement execute function refuse_change();

create table score_sheet (
    id uuid primary key,
    tender_id uuid not null references tender,
    evaluator_id uuid not null,
    submitted_at timestamptz not null,
    unique (tender_id, evaluator_id)
);
revoke update, delete, truncate on score_sheet from ${runtimeRole};
create trigger score_sheet_append_only before update or delete or truncate on score_sheet
    for each statement execute function refuse_change();

create table score (
    sheet_id uuid not null references score_sheet,
    bid_id uuid not null references bid,
    criterion text not null,
    points numeric(5, 2) not null check (points between 0 and 100),
    reason text not null check (reason <> ''),
    unique (sheet_id, bid_id, criterion)
);
revoke update, delete, truncate on score from ${runtimeRole};
create trigger score_append_only before update or delete or truncate on score
    for each statement execute function refuse_change();

create table consensus (
    tender_id uuid primary key references tender,
    version int not null,
    entered_by uuid[] not null,
    entered_at timestamptz not null,
    confirmed_by uuid[],
    confirmed_at timestamptz,
    seed bigint,
    check (confirmed_by is null or not (entered_by && confirmed_by)),
    check ((confirmed_by is null) = (confirmed_at is null) and (confirmed_by is null) = (seed is null))
);

create table consensus_score (
    tender_id uuid not null references consensus,
    bid_id uuid not null references bid,
    criterion text not null,
    points numeric(5, 2) not null check (points between 0 and 100),
    reason text not null check (reason <> ''),
    unique (tender_id, bid_id, criterion)
);

create table award (
    tender_id uuid primary key references tender,
    version int not null,
    project_id uuid not null,
    authority_id uuid not null references organisation,
    outcome text not null check (outcome in ('AWARDED', 'NO_AWARD')),
    reason text,
    bid_id uuid references bid,
    winner_id uuid references organisation,
    winner_name text,
    price_amount numeric(18, 3),
    price_currency text,
    decided_by uuid[] not null,
    decided_at timestamptz not null,
    standstill_ends_at timestamptz,
    final_at timestamptz,
    check (outcome <> 'NO_AWARD' or (reason is not null and winner_id is null)),
    check (outcome <> 'AWARDED' or (bid_id is not null and winner_id is not null and winner_name is not null
        and price_amount > 0 and price_currency is not null and standstill_ends_at is not null)),
    check (final_at is null or final_at >= standstill_ends_at)
);
