-- The register, version 1. Applied in one transaction; never changed after a release.

-- One row: who this register is, how many changes it has seen, the highest arrival number given.
create table register (
  only_row integer primary key check (only_row = 1),
  generation text not null,
  sequence integer not null,
  arrival integer not null
);
insert into register values (1, lower(hex(randomblob(16))), 0, 0);

create table document (
  key integer primary key,
  id text not null unique,          -- SHA-256 of the original
  state text not null check (state in ('RECEIVED', 'READ', 'FAILED')),
  original text not null,           -- below originals/
  received_at text not null,
  received_by text not null,
  arrival integer unique,           -- given by the first reading
  reading integer,                  -- the one that counts
  number text, number_plain text, issuer_id text, issuer_plain text, year text,
  failure_code text, failure_vi text, failure_en text, failure_temporary integer,
  failed_at text,
  attempts integer not null default 0,
  claimed_by text, claimed_at text, claimed_page integer, claimed_pages integer,
  sequence integer not null         -- of its last change
);
create index document_unread on document (state, key) where state <> 'READ';
create index document_changed on document (sequence);
create index document_twins on document (number_plain, issuer_id) where number_plain is not null;
create index document_namesakes on document (number_plain, issuer_plain) where number_plain is not null;

create table seen_as (
  document integer not null references document (key),
  name text not null,
  at text not null,
  by text not null,
  unique (document, name)
);

-- JSON of the contract, packed by zlib. Older ones stay while a task that is gone needs them.
create table reading (
  key integer primary key,
  document integer not null references document (key),
  at text not null,
  by text not null,
  json blob not null
);
create index reading_document on reading (document);

create table task (
  key integer primary key,
  document integer not null references document (key),
  id text not null,
  reading integer not null references reading (key),
  position integer not null,        -- in that reading, from 0
  text text not null,
  gone integer not null default 0,
  status text not null default 'OPEN' check (status in ('OPEN', 'DONE', 'CANCELLED')),
  note text,
  status_at text, status_by text,
  unique (document, id)
);
create index task_touched on task (document) where status_at is not null or gone = 1;
create index task_status on task (status, gone);

create table correction (
  document integer not null references document (key),
  task integer references task (key),
  field text not null,
  original text not null,
  value text not null,
  at text not null,
  by text not null
);
create unique index correction_field on correction (document, coalesce(task, 0), field);

create table cited (
  document integer not null references document (key),
  id text not null,
  number text not null,
  number_plain text not null
);
create index cited_document on cited (document);
create index cited_id on cited (id);
create index cited_number on cited (number_plain);

-- Empty from or to: the notice itself.
create table relation (
  document integer not null references document (key),
  from_id text,
  type text not null,
  to_id text,
  text text not null,
  page integer not null
);
create index relation_document on relation (document);
create index relation_from on relation (from_id) where from_id is not null;
create index relation_to on relation (to_id) where to_id is not null;

create table history (
  number integer primary key autoincrement,
  document integer references document (key),
  task text,
  what text not null,
  before text,
  after text,
  note text,
  at text not null,
  by text not null
);
create index history_document on history (document);
create trigger history_is_never_rewritten before update on history
begin select raise(abort, 'history is append-only'); end;
create trigger history_is_never_erased before delete on history
begin select raise(abort, 'history is append-only'); end;
