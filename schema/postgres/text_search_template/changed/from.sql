CREATE TEXT SEARCH TEMPLATE plain (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY words (TEMPLATE = plain);
CREATE TEXT SEARCH DICTIONARY others (TEMPLATE = plain, stopwords = english);
CREATE TEXT SEARCH CONFIGURATION two_of_them (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION two_of_them ADD MAPPING FOR asciiword WITH others, words;
ALTER TEXT SEARCH CONFIGURATION two_of_them ADD MAPPING FOR word WITH words;
CREATE TABLE note (body text, seen tsvector GENERATED ALWAYS AS (to_tsvector('two_of_them', body)) STORED);
