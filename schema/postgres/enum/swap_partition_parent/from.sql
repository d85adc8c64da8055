CREATE TYPE status AS ENUM ('active', 'blocked', 'closed', 'archived');

CREATE TABLE accounts (id int, status status DEFAULT 'active', CHECK (status <> 'blocked')) PARTITION BY RANGE (id);
CREATE TABLE accounts_1 PARTITION OF accounts FOR VALUES FROM (0) TO (10);
CREATE TABLE accounts_2 PARTITION OF accounts FOR VALUES FROM (10) TO (20) PARTITION BY LIST (id);
CREATE TABLE accounts_21 PARTITION OF accounts_2 DEFAULT;
ALTER TABLE accounts_1 ALTER status SET DEFAULT 'closed';
CREATE INDEX ON accounts (id) WHERE status = 'active';
CREATE INDEX ON accounts_1 (status) WHERE status = 'closed';
