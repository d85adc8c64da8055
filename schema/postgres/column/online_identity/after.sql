DO $$
BEGIN
  ASSERT (SELECT count(DISTINCT id) FROM t) = (SELECT count(*) FROM t), 'a number is there twice';
  ASSERT (SELECT count(DISTINCT s) = count(*) AND count(DISTINCT "An Id") = count(*) AND max("An Id") = 100 FROM u), 'a number of u is there twice';
  INSERT INTO t (a) VALUES (0);
  INSERT INTO u (a) VALUES (0);
  ASSERT (SELECT id FROM t WHERE a = 0) > 20000, 'it does not go on after the rows';
  ASSERT (SELECT "An Id" < -19000 FROM u WHERE a = 0), 'it does not go on after the rows of u';
  DELETE FROM t WHERE a = 0;
  DELETE FROM u WHERE a = 0;
END $$;
