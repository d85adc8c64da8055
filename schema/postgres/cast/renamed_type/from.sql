CREATE TYPE state AS ENUM ('new', 'done');
CREATE CAST (varchar AS state) WITH INOUT AS IMPLICIT;
