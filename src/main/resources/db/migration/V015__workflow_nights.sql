-- What each night has done; a task runs once a night, and a failed one is shown.
create table nightly_run (
    night date not null,
    task text not null,
    finished_at timestamptz not null,
    failure text,
    primary key (night, task)
);
