-- What every capability stands on. The runtime role may read and write rows, never change tables.
create schema if not exists engine;
grant usage on schema concordat, engine to ${runtimeRole};
alter default privileges in schema concordat, engine grant select, insert, update, delete on tables to ${runtimeRole};
alter default privileges in schema concordat, engine grant usage, select on sequences to ${runtimeRole};

create sequence reference_number;

create table idempotent_answer (
    person uuid not null,
    organisation uuid not null,
    key text not null,
    fingerprint text not null,
    status int not null,
    location text,
    etag text,
    body text,
    at timestamptz not null,
    primary key (person, organisation, key)
);
create index idempotent_answer_at on idempotent_answer (at);

-- Development and test only; production reads the wall clock.
create table clock_offset (
    one boolean primary key default true check (one),
    seconds numeric(18, 6) not null check (seconds >= 0)
);
