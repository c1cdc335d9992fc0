-- What a bank answered, file by file; the same file changes nothing a second time.
create table bank_answer (
    id uuid primary key,
    version int not null,
    authority_id uuid not null references organisation,
    kind text not null check (kind in ('STATUS_REPORT', 'NOTIFICATION')),
    message_id text not null check (length(message_id) between 1 and 35),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    received_by uuid not null,
    received_at timestamptz not null,
    unique (authority_id, sha256)
);
create index bank_answer_authority on bank_answer (authority_id, id desc);

create table bank_answer_row (
    id uuid primary key,
    answer_id uuid not null references bank_answer,
    authority_id uuid not null references organisation,
    reference text not null check (length(reference) <= 35),
    entry text not null check (length(entry) <= 50),
    currency text check (currency ~ '^[A-Z]{3}$'),
    amount numeric(20, 3),
    outcome text not null check (outcome in ('SETTLED', 'REJECTED', 'CONFIRMED', 'KNOWN', 'UNMATCHED')),
    reason text check (length(reason) <= 200),
    instruction_id uuid references payment_instruction,
    check ((amount is null) = (currency is null)),
    check (outcome = 'UNMATCHED' or instruction_id is not null),
    check ((outcome in ('UNMATCHED', 'REJECTED')) = (reason is not null))
);
create index bank_answer_row_answer on bank_answer_row (answer_id, id);
create index bank_answer_row_unmatched on bank_answer_row (authority_id, id desc) where outcome = 'UNMATCHED';
-- A bank's reference settles one instruction, however often it is reported.
create unique index bank_answer_row_settles on bank_answer_row (instruction_id) where outcome = 'SETTLED';

revoke update, delete, truncate on bank_answer, bank_answer_row from ${runtimeRole};
create trigger bank_answer_append_only before update or delete or truncate on bank_answer
    for each statement execute function refuse_change();
create trigger bank_answer_row_append_only before update or delete or truncate on bank_answer_row
    for each statement execute function refuse_change();
