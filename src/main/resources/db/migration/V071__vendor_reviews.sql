-- A refused or lapsed vendor is reviewed anew; what the former review saw and found stays.
alter table vendor add column review int not null default 1 check (review > 0);
alter table vendor_check add column review int not null default 1;
alter table vendor_check drop constraint vendor_check_vendor_id_kind_key;
alter table vendor_check add unique (vendor_id, review, kind);

create table vendor_former_review (
    vendor_id uuid not null references vendor,
    review int not null check (review > 0),
    name text not null,
    address text not null,
    outcome text not null check (outcome in ('REFUSED', 'LAPSED')),
    refusal_reason text,
    qualified_until date,
    renewed_at timestamptz not null,
    primary key (vendor_id, review),
    check (outcome <> 'REFUSED' or refusal_reason is not null),
    check (outcome <> 'LAPSED' or qualified_until is not null)
);
revoke update, delete, truncate on vendor_former_review from ${runtimeRole};
create trigger vendor_former_review_append_only before update or delete or truncate on vendor_former_review
    for each statement execute function refuse_change();
