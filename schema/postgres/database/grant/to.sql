CREATE TABLE notes (body text);
REVOKE ALL ON DATABASE this_database FROM PUBLIC;
GRANT CONNECT ON DATABASE this_database TO db_reader;
GRANT ALL ON DATABASE this_database TO db_admin;
GRANT CREATE ON DATABASE this_database TO "db Owner";
