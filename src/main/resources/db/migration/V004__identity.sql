create table organisation (
    id uuid primary key,
    version int not null,
    kind text not null check (kind in ('PUBLIC_AUTHORITY', 'VENDOR', 'CERTIFIER', 'AUDIT_OFFICE', 'FUNDER')),
    name text not null check (length(name) between 1 and 200),
    country text not null,
    region text not null,
    zone text not null,
    cut_off time not null,
    extra_days date[] not null
);

create table person (
    id uuid primary key,
    subject text not null unique,
    name text not null,
    email text
);

create table membership (
    id uuid primary key,
    version int not null,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    role text not null,
    first_day date not null,
    last_day date
);
create index membership_person on membership (person_id);
create index membership_organisation on membership (organisation_id);

create table delegation (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    delegator_id uuid not null references person,
    delegate_id uuid not null references person,
    role text not null,
    first_day date not null,
    last_day date not null,
    check (last_day >= first_day),
    check (delegator_id <> delegate_id)
);
create index delegation_delegate on delegation (delegate_id);

create table participation (
    id uuid primary key,
    kind text not null,
    thing_id uuid not null,
    organisation_id uuid not null references organisation,
    capacity text not null,
    since timestamptz not null,
    ended timestamptz,
    unique (thing_id, organisation_id, capacity)
);
create index participation_organisation on participation (organisation_id, kind, thing_id);
