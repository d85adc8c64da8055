CREATE TABLE c (b integer, d integer);
CREATE POLICY x ON c USING (d > 1);
