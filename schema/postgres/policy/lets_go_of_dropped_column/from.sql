CREATE TABLE c (a integer, b integer);
CREATE POLICY x ON c USING (a > 1);
