-- A delegation can end before its last day, from one request to the next.
alter table delegation
    add column withdrawn_at timestamptz,
    add column version int not null default 0;
