CREATE SCHEMA search;
CREATE TEXT SEARCH PARSER plain (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH PARSER search."With Headline" (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline);
COMMENT ON TEXT SEARCH PARSER search."With Headline" IS 'as the usual one';
CREATE TEXT SEARCH CONFIGURATION words (PARSER = plain);
ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR asciiword, int WITH simple;
