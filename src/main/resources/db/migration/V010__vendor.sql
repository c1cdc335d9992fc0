create table vendor (
    id uuid primary key,
    version int not null,
    number text not null unique,
    organisation_id uuid not null unique references organisation,
    authority_id uuid not null references organisation,
    name text not null check (length(name) between 1 and 200),
    country text not null check (country ~ '^[A-Z]{2}$'),
    register_scheme text not null,
    register_number text not null,
    address text not null,
    status text not null check (status in ('REGISTERED', 'UNDER_REVIEW', 'QUALIFIED', 'REFUSED', 'LAPSED')),
    registered_by uuid[] not null,
    review_due_at timestamptz not null,
    qualified_until date,
    qualification_ends_at timestamptz,
    refusal_reason text,
    unique (register_scheme, register_number),
    check (status <> 'QUALIFIED' or qualification_ends_at is not null),
    check (status <> 'REFUSED' or refusal_reason is not null)
);
create index vendor_status on vendor (status, id desc);

create table vendor_check (
    vendor_id uuid not null references vendor,
    kind text not null check (kind in ('IDENTITY', 'STANDING')),
    result text not null check (result in ('PASSED', 'FAILED')),
    source text not null,
    checked_by uuid not null,
    at timestamptz not null,
    unique (vendor_id, kind)
);
