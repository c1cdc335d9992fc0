create table project (
    id uuid primary key,
    version int not null,
    number text not null unique,
    title text not null check (length(title) between 1 and 200),
    purpose text not null check (length(purpose) between 1 and 4000),
    authority_id uuid not null references organisation,
    engagement_type text not null,
    budget_amount numeric(18, 3) not null check (budget_amount > 0),
    budget_currency char(3) not null,
    stage text not null,
    prepared_by uuid[] not null,
    prepared_at timestamptz not null,
    source_text text,
    source_url text,
    open_gate text,
    open_submission_id uuid,
    check ((open_gate is null) = (open_submission_id is null)),
    check (source_url is null or source_text is not null)
);
create index project_authority on project (authority_id, id desc);

-- What was put before the deciders, and what they said, is never rewritten.
create table project_gate_submission (
    id uuid primary key,
    project_id uuid not null references project,
    gate text not null check (gate in ('G1', 'G2', 'G3')),
    evidence text not null check (length(evidence) between 1 and 4000),
    submitted_by uuid[] not null,
    submitted_at timestamptz not null,
    due_at timestamptz not null
);
create index project_gate_submission_project on project_gate_submission (project_id, id);
create table project_gate_decision (
    id uuid primary key,
    project_id uuid not null references project,
    submission_id uuid not null unique references project_gate_submission,
    gate text not null check (gate in ('G1', 'G2', 'G3')),
    decision text not null check (decision in ('APPROVE', 'RETURN', 'REJECT')),
    reason text,
    from_stage text not null,
    to_stage text not null,
    decided_by uuid not null,
    decided_at timestamptz not null,
    check (decision = 'APPROVE' or reason is not null)
);
create index project_gate_decision_project on project_gate_decision (project_id, id);

revoke update, delete, truncate on project_gate_submission, project_gate_decision from ${runtimeRole};
create trigger project_gate_submission_append_only before update or delete or truncate on project_gate_submission
    for each statement execute function refuse_change();
create trigger project_gate_decision_append_only before update or delete or truncate on project_gate_decision
    for each statement execute function refuse_change();
