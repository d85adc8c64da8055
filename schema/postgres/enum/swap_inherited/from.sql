CREATE TYPE status AS ENUM ('active', 'blocked', 'closed', 'archived');

CREATE TABLE parent (id int, status status DEFAULT 'active');
CREATE TABLE child (more int) INHERITS (parent);
CREATE INDEX ON child (id) WHERE status = 'active';
CREATE VIEW v AS SELECT status FROM child;
