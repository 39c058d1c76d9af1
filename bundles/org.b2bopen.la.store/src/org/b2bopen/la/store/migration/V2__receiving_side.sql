-- What the Local Authority does with the data (LA2 to LA8). Times are milliseconds since 1970-01-01 UTC; values of an entry are JSON
-- objects of texts with sorted keys, so that equal values are equal texts.

-- Whether a received file of students has been put in the queue of imports. The row itself is never deleted (R1).
ALTER TABLE received ADD COLUMN queued SMALLINT DEFAULT 0 NOT NULL;
CREATE INDEX received_unqueued ON received (received_at) WHERE queued = 0;

CREATE TABLE base (
    base_id ${id},
    la VARCHAR(3) NOT NULL,
    school VARCHAR(4) NOT NULL,
    name VARCHAR(200) NOT NULL,
    user_name VARCHAR(255) NOT NULL,
    add_automatically SMALLINT DEFAULT 0 NOT NULL,
    match_only_active SMALLINT DEFAULT 1 NOT NULL,
    rules_version INTEGER DEFAULT 1 NOT NULL,
    last_received_at BIGINT,
    created_at BIGINT NOT NULL,
    UNIQUE (la, school));

-- Only what differs from "always put in conflict". item is empty for a group that has one rule.
CREATE TABLE base_rule (
    base_id BIGINT NOT NULL REFERENCES base,
    data_group VARCHAR(32) NOT NULL,
    item VARCHAR(32) NOT NULL,
    rule VARCHAR(16) NOT NULL,
    PRIMARY KEY (base_id, data_group, item));

-- What arrived from a base: a received file (path), or what was read from Wonde (its students are in virtual_student).
-- A deleted file keeps its row, without content.
CREATE TABLE virtual_file (
    file_id ${id},
    base_id BIGINT NOT NULL REFERENCES base,
    origin VARCHAR(8) NOT NULL,
    name VARCHAR(255) NOT NULL,
    transfer_id VARCHAR(64) UNIQUE,
    path VARCHAR(1000),
    received_at BIGINT NOT NULL,
    students INTEGER DEFAULT 0 NOT NULL,
    complete SMALLINT NOT NULL,
    deleted_at BIGINT);
CREATE INDEX virtual_file_age ON virtual_file (received_at) WHERE deleted_at IS NULL;

-- removed = 1: the source says that this student is gone; payload is then the GUID.
CREATE TABLE virtual_student (
    file_id BIGINT NOT NULL REFERENCES virtual_file,
    ordinal INTEGER NOT NULL,
    removed SMALLINT NOT NULL,
    payload TEXT NOT NULL,
    PRIMARY KEY (file_id, ordinal));

-- One import of one file. Whoever holds the lease works on it; next_student is committed together with what the students before it did.
CREATE TABLE import_job (
    job_id ${id},
    file_id BIGINT NOT NULL UNIQUE REFERENCES virtual_file,
    base_id BIGINT NOT NULL REFERENCES base,
    state VARCHAR(8) NOT NULL,
    lease BIGINT DEFAULT 0 NOT NULL,
    lease_until BIGINT,
    worker VARCHAR(100),
    attempts INTEGER DEFAULT 0 NOT NULL,
    not_before BIGINT NOT NULL,
    next_student INTEGER DEFAULT 0 NOT NULL,
    created_at BIGINT NOT NULL,
    started_at BIGINT,
    ended_at BIGINT,
    message VARCHAR(1000),
    added INTEGER DEFAULT 0 NOT NULL,
    matched INTEGER DEFAULT 0 NOT NULL,
    unmatched INTEGER DEFAULT 0 NOT NULL,
    unchanged INTEGER DEFAULT 0 NOT NULL,
    changed INTEGER DEFAULT 0 NOT NULL,
    conflicts INTEGER DEFAULT 0 NOT NULL,
    rejected INTEGER DEFAULT 0 NOT NULL);
CREATE INDEX import_job_open ON import_job (base_id, job_id) WHERE state IN ('WAITING', 'RUNNING');

-- What could not be taken from a file, for the report to its school: where, and what is wrong; never a value.
CREATE TABLE import_rejection (
    file_id BIGINT NOT NULL REFERENCES virtual_file,
    ordinal INTEGER NOT NULL,
    upn VARCHAR(13),
    code VARCHAR(32) NOT NULL,
    message VARCHAR(500) NOT NULL,
    PRIMARY KEY (file_id, ordinal, code));

-- The held students. The columns beside revision are what matching looks for (LA3), derived from the held identifiers.
CREATE TABLE student (
    student_id ${id},
    upn VARCHAR(13),
    date_of_birth VARCHAR(10),
    family_key VARCHAR(200),
    given_key VARCHAR(200),
    sex VARCHAR(1),
    active SMALLINT DEFAULT 1 NOT NULL,
    revision INTEGER DEFAULT 1 NOT NULL,
    added_at BIGINT NOT NULL,
    added_by VARCHAR(255) NOT NULL);
CREATE INDEX student_upn ON student (upn);

CREATE INDEX student_without_upn ON student (date_of_birth, family_key) WHERE upn IS NULL;

-- GUIDs as guid:<GUID>; and what a base calls a student that a person matched, as <base>/<identity>.
CREATE TABLE student_known_as (
    known_as VARCHAR(520) PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES student);
CREATE INDEX student_known_as_student ON student_known_as (student_id);

CREATE TABLE student_base (
    student_id BIGINT NOT NULL REFERENCES student,
    base_id BIGINT NOT NULL REFERENCES base,
    since BIGINT NOT NULL,
    until BIGINT,
    PRIMARY KEY (student_id, base_id));

CREATE TABLE held_entry (
    student_id BIGINT NOT NULL REFERENCES student,
    data_group VARCHAR(32) NOT NULL,
    entry_key VARCHAR(400) NOT NULL,
    entry_values TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    changed_by VARCHAR(255) NOT NULL,
    PRIMARY KEY (student_id, data_group, entry_key));

-- The cache of what was last imported (LA6), a row per base and student: entries with the time each came first as it is.
-- A student whose hash, whose held revision and whose base's rules are still the same needs no look at anything else.
CREATE TABLE imported (
    base_id BIGINT NOT NULL REFERENCES base,
    identity VARCHAR(500) NOT NULL,
    student_id BIGINT NOT NULL REFERENCES student,
    student_hash VARCHAR(64) NOT NULL,
    held_revision INTEGER NOT NULL,
    rules_version INTEGER NOT NULL,
    oldest_at BIGINT NOT NULL,
    newest_at BIGINT NOT NULL,
    entries TEXT NOT NULL,
    PRIMARY KEY (base_id, identity));
CREATE INDEX imported_age ON imported (oldest_at);

CREATE TABLE unmatched (
    unmatched_id ${id},
    base_id BIGINT NOT NULL REFERENCES base,
    identity VARCHAR(500) NOT NULL,
    guid VARCHAR(64),
    upn VARCHAR(13),
    date_of_birth VARCHAR(10),
    family_key VARCHAR(200),
    given_key VARCHAR(200),
    sex VARCHAR(1),
    reason VARCHAR(16) NOT NULL,
    payload TEXT NOT NULL,
    file_id BIGINT NOT NULL REFERENCES virtual_file,
    first_seen_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    UNIQUE (base_id, identity));
CREATE INDEX unmatched_guid ON unmatched (guid);
CREATE INDEX unmatched_upn ON unmatched (upn);
CREATE INDEX unmatched_names ON unmatched (date_of_birth, family_key, given_key);

CREATE TABLE conflict (
    conflict_id ${id},
    student_id BIGINT NOT NULL REFERENCES student,
    base_id BIGINT NOT NULL REFERENCES base,
    file_id BIGINT NOT NULL REFERENCES virtual_file,
    data_group VARCHAR(32) NOT NULL,
    entry_key VARCHAR(400) NOT NULL,
    item VARCHAR(32) NOT NULL,
    incoming_values TEXT NOT NULL,
    incoming_hash VARCHAR(64) NOT NULL,
    raised_at BIGINT NOT NULL,
    state VARCHAR(12) NOT NULL,
    resolved_at BIGINT,
    resolved_by VARCHAR(255));
-- An identical conflict that is still open is never doubled (LA6).
CREATE UNIQUE INDEX conflict_open ON conflict (student_id, data_group, entry_key, item, incoming_hash) WHERE state = 'OPEN';
CREATE INDEX conflict_list ON conflict (base_id, student_id) WHERE state = 'OPEN';

CREATE TABLE task (
    task_id ${id},
    name VARCHAR(200) NOT NULL UNIQUE,
    action VARCHAR(24) NOT NULL,
    days VARCHAR(100) NOT NULL,
    times VARCHAR(400) NOT NULL,
    enabled SMALLINT NOT NULL,
    since BIGINT NOT NULL);

-- UNIQUE: of several processes on one database, one does a due run.
CREATE TABLE task_run (
    run_id ${id},
    task_id BIGINT NOT NULL REFERENCES task ON DELETE CASCADE,
    due_at BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    lease_until BIGINT NOT NULL,
    ended_at BIGINT,
    state VARCHAR(12) NOT NULL,
    affected BIGINT DEFAULT 0 NOT NULL,
    message VARCHAR(1000),
    UNIQUE (task_id, due_at));

CREATE TABLE system_default (
    name VARCHAR(64) PRIMARY KEY,
    default_value VARCHAR(200) NOT NULL);

CREATE TABLE activity (
    activity_id ${id},
    at BIGINT NOT NULL,
    level VARCHAR(8) NOT NULL,
    base_id BIGINT,
    file_id BIGINT,
    message VARCHAR(2000) NOT NULL);
CREATE INDEX activity_at ON activity (at);

CREATE TABLE audit (
    audit_id ${id},
    at BIGINT NOT NULL,
    who VARCHAR(255) NOT NULL,
    what VARCHAR(24) NOT NULL,
    student_id BIGINT,
    base_id BIGINT,
    data_group VARCHAR(32),
    entry_key VARCHAR(400),
    item VARCHAR(32),
    detail VARCHAR(500));
CREATE INDEX audit_student ON audit (student_id);

CREATE TABLE alert (
    alert_id ${id},
    kind VARCHAR(32) NOT NULL,
    subject VARCHAR(200) NOT NULL,
    message VARCHAR(1000) NOT NULL,
    raised_at BIGINT NOT NULL,
    mailed_at BIGINT,
    ended_at BIGINT,
    ended_by VARCHAR(255));
CREATE UNIQUE INDEX alert_open ON alert (kind, subject) WHERE ended_at IS NULL;

-- Where an import from outside goes on after a restart, for example the page of Wonde it stopped at.
CREATE TABLE bookmark (
    base_id BIGINT NOT NULL REFERENCES base,
    name VARCHAR(64) NOT NULL,
    place VARCHAR(2000) NOT NULL,
    PRIMARY KEY (base_id, name));
