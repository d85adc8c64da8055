CREATE TEXT SEARCH PARSER plain (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH CONFIGURATION words (PARSER = plain);
ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR asciiword, int WITH simple;
CREATE TABLE note (body text);
CREATE INDEX found ON note USING gin (to_tsvector('words', body));
