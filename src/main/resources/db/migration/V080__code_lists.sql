create table code_list (
    id uuid primary key,
    version int not null,
    name text not null unique check (name ~ '^[a-z][a-z0-9-]{1,39}$')
);

create table code_list_entry (
    code_list_id uuid not null references code_list,
    code text not null check (code ~ '^[A-Za-z0-9_-]{1,30}$'),
    label text not null check (length(label) between 1 and 200),
    status text not null check (status in ('IN_FORCE', 'WITHDRAWN')),
    primary key (code_list_id, code)
);
-- Two codes that differ in capitals only are one to people.
create unique index code_list_entry_code on code_list_entry (code_list_id, lower(code));

-- Old rows go on naming a withdrawn code: nothing of a list is ever deleted.
revoke delete, truncate on code_list, code_list_entry from ${runtimeRole};
create function keep_codes() returns trigger language plpgsql as $$
begin
    raise exception 'entries of a code list are withdrawn, never deleted' using errcode = 'restrict_violation';
end $$;
create trigger code_list_entry_kept before delete or truncate on code_list_entry
    for each statement execute function keep_codes();

insert into code_list (id, version, name) values ('01980000-0000-7000-8000-000000000001', 0, 'register-scheme');

-- The codes of org-id.guide for the business registers of Europe that vendors come from.
insert into code_list_entry (code_list_id, code, label, status)
select '01980000-0000-7000-8000-000000000001', code, label, 'IN_FORCE'
from (values
    ('BE-BCE_KBO', 'Belgium: Crossroads Bank for Enterprises'),
    ('CZ-ICO', 'Czechia: Register of Economic Subjects'),
    ('DE-CR', 'Germany: Common Register Portal of the federal states'),
    ('EE-KMKR', 'Estonia: e-Business Register'),
    ('EE-RIK', 'Estonia: Centre of Registers and Information Systems'),
    ('ES-RMC', 'Spain: Central Commercial Register'),
    ('FI-PRO', 'Finland: Patent and Registration Office'),
    ('GB-COH', 'United Kingdom: Companies House'),
    ('HR-MBS', 'Croatia: Court Business Register'),
    ('IE-CRO', 'Ireland: Companies Registration Office'),
    ('IS-RSK', 'Iceland: Register of Enterprises'),
    ('LT-RC', 'Lithuania: Centre of Registers'),
    ('LU-RCS', 'Luxembourg: Trade and Companies Register'),
    ('LV-RE', 'Latvia: Register of Enterprises'),
    ('MT-MBR', 'Malta: Malta Business Registry'),
    ('NL-KVK', 'Netherlands: Chamber of Commerce'),
    ('NO-BRC', 'Norway: Brønnøysund Register Centre'),
    ('PL-KRS', 'Poland: National Court Register'),
    ('PT-RNPC', 'Portugal: National Register of Legal Persons'),
    ('RO-CUI', 'Romania: National Trade Register'),
    ('SE-BLV', 'Sweden: Companies Registration Office')
) as known (code, label);

-- A register that vendors were entered from before there was a list goes on being chosen until somebody withdraws it.
insert into code_list_entry (code_list_id, code, label, status)
select '01980000-0000-7000-8000-000000000001', register_scheme, register_scheme, 'IN_FORCE'
from (select distinct register_scheme from vendor where register_scheme ~ '^[A-Za-z0-9_-]{1,30}$') as used
on conflict do nothing;
