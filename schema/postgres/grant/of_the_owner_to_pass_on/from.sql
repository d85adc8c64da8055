-- An owner may grant by right; what it gave itself in words shows in the access list all the same.
CREATE TABLE a (x integer);
GRANT SELECT ON a TO CURRENT_USER WITH GRANT OPTION;
CREATE TABLE b (x integer);
CREATE TABLE c (x integer);
GRANT SELECT ON c TO reader;
