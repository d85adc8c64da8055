CREATE TABLE notes (body text);
GRANT CONNECT, TEMPORARY ON DATABASE this_database TO db_reader;
GRANT ALL ON DATABASE this_database TO db_admin WITH GRANT OPTION;
