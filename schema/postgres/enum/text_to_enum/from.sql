CREATE TABLE t (id int, mood text DEFAULT 'ok', moods text[] DEFAULT '{ok}');
