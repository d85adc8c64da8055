CREATE TABLE notes (body text);
GRANT CONNECT ON DATABASE this_database TO PUBLIC;
