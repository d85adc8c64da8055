CREATE TABLE notes (body text);
SECURITY LABEL FOR demo ON DATABASE this_database IS 'of the shop, 100%';
SECURITY LABEL FOR other ON DATABASE this_database IS 'has changed';
