CREATE TABLE notes (body text);
ALTER DATABASE this_database CONNECTION LIMIT 40;
