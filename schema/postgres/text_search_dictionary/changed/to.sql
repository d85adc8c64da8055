CREATE TEXT SEARCH DICTIONARY stays (TEMPLATE = simple, stopwords = german);
CREATE TEXT SEARCH DICTIONARY more (TEMPLATE = simple, accept = 'false', stopwords = english);
CREATE TEXT SEARCH DICTIONARY other (TEMPLATE = snowball, language = german);
CREATE TEXT SEARCH DICTIONARY order_alone (TEMPLATE = simple, accept = 'false', stopwords = english);
CREATE TEXT SEARCH CONFIGURATION words (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR asciiword WITH stays, other;
CREATE TABLE note (body text);
CREATE INDEX found ON note USING gin (to_tsvector('words', body));
