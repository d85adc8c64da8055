CREATE TYPE status AS ENUM ('active', 'blocked', 'closed');
-- schemadiff: removed-value status archived -> closed
-- schemadiff: removed-value status 'on hold' -> blocked

CREATE DOMAIN any_status AS status;
CREATE TYPE pair AS (id int, status status, was status[]);
CREATE TYPE span AS RANGE (subtype = status);
CREATE TABLE accounts (id int PRIMARY KEY, status status DEFAULT 'closed', many status[], matrix status[][] DEFAULT '{{active}}',
  d any_status, ds any_status[], pair pair, span span);
