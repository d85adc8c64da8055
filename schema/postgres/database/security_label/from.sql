-- this_database has a label of one provider.
CREATE TABLE notes (body text);
SECURITY LABEL FOR other ON DATABASE this_database IS 'changes';
