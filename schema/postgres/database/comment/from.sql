-- this_database has no comment.
CREATE TABLE notes (body text);
