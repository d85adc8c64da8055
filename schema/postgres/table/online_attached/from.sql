CREATE TABLE t (id int NOT NULL, region text, a int) PARTITION BY LIST (region);
CREATE TABLE t_eu PARTITION OF t FOR VALUES IN ('eu');
CREATE TABLE t_other PARTITION OF t DEFAULT;
CREATE TABLE t_us (id int NOT NULL, region text, a int);
CREATE TABLE m (day date NOT NULL, v int) PARTITION BY RANGE (day);
CREATE INDEX m_day ON m (day);
CREATE TABLE m_new PARTITION OF m FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);
CREATE TABLE m_old (day date NOT NULL, v int);
CREATE INDEX m_old_day_idx ON m_old (day);
