CREATE TYPE state AS ENUM ('new', 'done');
CREATE TYPE point_of AS (x int, y int);
