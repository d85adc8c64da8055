CREATE TYPE status AS ENUM ('closed', 'active', 'blocked');

CREATE TABLE parent (id int, status status DEFAULT 'active');
CREATE TABLE child (more int) INHERITS (parent);
CREATE INDEX ON child (id) WHERE status = 'active';
CREATE VIEW v AS SELECT status FROM child;
