-- What the receiver must remember of transfers (R1, R2) and of files that wait for schools (P4).
-- IF NOT EXISTS: the first receivers made these tables before there were migrations.
CREATE TABLE IF NOT EXISTS incoming (
    transfer_id VARCHAR(64) PRIMARY KEY,
    account VARCHAR(255) NOT NULL,
    service VARCHAR(16) NOT NULL,
    name VARCHAR(255) NOT NULL,
    length BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL);

CREATE TABLE IF NOT EXISTS received (
    transfer_id VARCHAR(64) PRIMARY KEY,
    account VARCHAR(255) NOT NULL,
    service VARCHAR(16) NOT NULL,
    name VARCHAR(255) NOT NULL,
    length BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    receipt_id VARCHAR(64) NOT NULL UNIQUE,
    received_at BIGINT NOT NULL,
    path VARCHAR(1000) NOT NULL);

CREATE TABLE IF NOT EXISTS waiting (
    file_id VARCHAR(64) PRIMARY KEY,
    la VARCHAR(3) NOT NULL,
    school VARCHAR(4) NOT NULL,
    name VARCHAR(255) NOT NULL,
    length BIGINT NOT NULL,
    fingerprint VARCHAR(500) NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    acknowledged INTEGER NOT NULL,
    UNIQUE (la, school, name, fingerprint));
